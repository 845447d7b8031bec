package health.steady.protocol;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A question the surgeon answers at assignment, because sources disagree or because of what was done. */
public record Choice(String id, About about, Text ask, Text hint, List<Option> options) {

    /** Why it is asked. */
    public enum About {

        /** Sources disagree, and every option has its evidence. */
        DISAGREEMENT,

        /** What was done in the operation: approach, levels, technique. */
        OPERATION
    }

    public Choice {
        if (options.size() < 2) {
            throw new IllegalArgumentException("Choice " + id + " needs at least two options");
        }
        options = List.copyOf(options);
    }

    public Optional<Option> option(String optionId) {
        for (Option option : options) {
            if (option.id().equals(optionId)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /**
     * One answer with its evidence.
     *
     * @param signs releases that this answer signs in advance; null when none
     * @param startWeeks default weeks that this answer sets, by exercise id; a default is only ever moved later
     * @param imposes optional restrictions that this answer puts in force
     */
    public record Option(
            String id,
            Text label,
            List<Evidence> evidence,
            @Nullable SignedAhead signs,
            Map<String, Integer> startWeeks,
            Set<String> imposes) {

        public Option {
            if (evidence.isEmpty()) {
                throw new IllegalArgumentException("Option " + id + " has no evidence");
            }
            evidence = List.copyOf(evidence);
            startWeeks = Map.copyOf(startWeeks);
            imposes = Set.copyOf(imposes);
        }
    }

    /** @param kind for example "Trial" or "Guidance" */
    public record Evidence(Text kind, Text says, List<Citation> sources) {

        public Evidence {
            sources = Citation.required(sources, "Evidence");
        }
    }

    /**
     * Releases signed in advance.
     *
     * @param day days after surgery
     */
    public record SignedAhead(int day, List<String> restrictions) {

        public SignedAhead {
            restrictions = List.copyOf(restrictions);
        }
    }
}
