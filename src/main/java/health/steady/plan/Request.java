package health.steady.plan;

import health.steady.protocol.Fact;
import health.steady.protocol.Fact.SurgeonAnswered;
import health.steady.protocol.Fact.SurgeonAsked;
import health.steady.protocol.History;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a surgeon was asked, and the answer.
 *
 * @param answer null while there is none
 */
public record Request(SurgeonAsked asked, @Nullable SurgeonAnswered answer) {

    /** All that were ever asked, oldest first. The first answer to a request counts. */
    public static List<Request> in(History history) {
        List<Request> requests = new ArrayList<>();
        for (Fact fact : history.facts()) {
            if (fact instanceof SurgeonAsked asked) {
                requests.add(new Request(asked, answer(asked, history)));
            }
        }
        return List.copyOf(requests);
    }

    public boolean isOpen() {
        return answer == null;
    }

    /** Of the fact that asked; the address of the request within its plan. */
    public int seq() {
        return asked.signature().seq();
    }

    private static @Nullable SurgeonAnswered answer(SurgeonAsked asked, History history) {
        for (Fact fact : history.facts()) {
            if (fact instanceof SurgeonAnswered answered
                    && answered.request() == asked.signature().seq()) {
                return answered;
            }
        }
        return null;
    }
}
