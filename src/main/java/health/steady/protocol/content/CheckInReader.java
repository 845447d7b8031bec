package health.steady.protocol.content;

import health.steady.protocol.Cadence;
import health.steady.protocol.CheckInQuestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a check-in asks, and how often. */
final class CheckInReader {

    static final Set<String> QUESTION_KEYS = Set.of("id", "ask", "kind", "when", "sources");
    static final Set<String> CADENCE_KEYS = Set.of("before", "times", "sources");

    private static final int DAILY = 7;

    private final Known known;

    CheckInReader(Known known) {
        this.known = known;
    }

    List<CheckInQuestion> questions(Value list) {
        list.refuseTwice(Ids.all(list));
        return list.each(this::question);
    }

    List<Cadence> cadence(Value list) {
        List<Cadence> cadence = list.each(this::times);
        int from = 0;
        for (int i = 0; i < cadence.size(); i++) {
            Integer before = cadence.get(i).before();
            boolean last = i == cadence.size() - 1;
            if (last != (before == null)) {
                list.report("ends with one without \"before\", and only the last one is without");
                return cadence;
            }
            if (before != null && before <= from) {
                list.report(
                        "goes on to day " + before + " after day " + from + ": each ends later than the one before");
            }
            from = before == null ? from : before;
        }
        return cadence;
    }

    private Optional<CheckInQuestion> question(Value value) {
        return value.make(
                QUESTION_KEYS,
                fields -> new CheckInQuestion(
                        fields.required("id").id(),
                        Words.of(fields.required("ask")),
                        fields.required("kind").one(CheckInQuestion.Kind.class),
                        fields.required("when").one(CheckInQuestion.When.class),
                        known.citations(fields.required("sources"))));
    }

    private Optional<Cadence> times(Value value) {
        return value.make(
                CADENCE_KEYS,
                fields -> new Cadence(
                        fields.optional("before").map(Quantities::day).orElse(null),
                        fields.required("times").whole(1, DAILY),
                        known.citations(fields.required("sources"))));
    }
}
