package health.steady.protocol.content;

import health.steady.protocol.Instruction;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what cannot be checked against a demand. */
final class InstructionReader {

    static final Set<String> WHEN_KEYS = Set.of("choice", "option");

    static final Set<String> KEYS = Set.of("id", "say", "from", "before", "when", "sources");

    private final Known known;
    private final Map<String, Set<String>> options;

    InstructionReader(Known known, Map<String, Set<String>> options) {
        this.known = known;
        this.options = options;
    }

    Optional<Instruction> read(Value value) {
        return value.make(KEYS, fields -> {
            int from = fields.optional("from").map(Quantities::day).orElse(0);
            @Nullable
            Integer before = fields.optional("before").map(Quantities::day).orElse(null);
            if (before != null && before <= from) {
                value.report("is shown from day " + from + " and no longer on day " + before + ": never");
            }
            Optional<Condition> when = fields.optional("when").map(this::condition);
            return new Instruction(
                    fields.required("id").id(),
                    Words.of(fields.required("say")),
                    from,
                    before,
                    when.map(Condition::choice).orElse(null),
                    when.map(Condition::option).orElse(null),
                    known.citations(fields.required("sources")));
        });
    }

    private Condition condition(Value value) {
        Fields fields = value.fields(WHEN_KEYS);
        String choice = fields.required("choice").known("choice", options.keySet());
        Set<String> known = options.getOrDefault(choice, Set.of());
        String option = known.isEmpty()
                ? fields.text("option")
                : fields.required("option").known("option of " + choice, known);
        return new Condition(choice, option);
    }

    private record Condition(String choice, String option) {}
}
