package health.steady.review.web;

import health.steady.plan.Decision;
import health.steady.protocol.Fact.SurgeonAnswered.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to answer a request.
 *
 * @param why what it does, or why it cannot be signed
 * @param decisions what it gives; signed before the answer
 * @param days what it would change; null when it cannot be signed
 */
record AnswerOption(
        String value,
        String label,
        String why,
        Outcome outcome,
        List<Decision> decisions,
        @Nullable List<EffectDay> days) {

    public boolean isPossible() {
        return days != null;
    }
}
