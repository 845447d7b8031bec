package health.steady.protocol;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of a rulebook that is particular to a procedure.
 *
 * @param stages one for each phase, in order
 * @param timings by exercise id, then rung id; a rung that is not here is not part of the protocol
 * @param reserved exercises that a surgeon clears before anybody may give them
 * @param essential what essential movement leaves, in order
 * @param inherits where what it does not say itself comes from; null when it says all
 */
public record Protocol(
        String slug,
        int version,
        Text title,
        Procedure procedure,
        List<Choice> choices,
        List<Restriction> restrictions,
        List<Finding> findings,
        List<Stage> stages,
        Map<String, Map<String, Timing>> timings,
        Set<String> reserved,
        Walking walking,
        List<RungRef> essential,
        List<Instruction> instructions,
        @Nullable Inheritance inherits) {

    public Protocol {
        if (stages.size() != Phase.values().length) {
            throw new IllegalArgumentException("A protocol has one stage for each recovery phase");
        }
        choices = List.copyOf(choices);
        restrictions = List.copyOf(restrictions);
        findings = List.copyOf(findings);
        stages = List.copyOf(stages);
        Map<String, Map<String, Timing>> copied = new LinkedHashMap<>();
        timings.forEach((exercise, rungs) -> copied.put(exercise, Map.copyOf(rungs)));
        timings = Collections.unmodifiableMap(copied);
        reserved = Set.copyOf(reserved);
        essential = List.copyOf(essential);
        instructions = List.copyOf(instructions);
    }

    Protocol with(Map<String, Map<String, Timing>> others) {
        return new Protocol(
                slug,
                version,
                title,
                procedure,
                choices,
                restrictions,
                findings,
                stages,
                others,
                reserved,
                walking,
                essential,
                instructions,
                inherits);
    }

    public Stage stage(Phase phase) {
        return stages.get(phase.ordinal());
    }

    public Optional<Restriction> restriction(String id) {
        for (Restriction restriction : restrictions) {
            if (restriction.id().equals(id)) {
                return Optional.of(restriction);
            }
        }
        return Optional.empty();
    }

    public Optional<Finding> finding(String id) {
        for (Finding finding : findings) {
            if (finding.id().equals(id)) {
                return Optional.of(finding);
            }
        }
        return Optional.empty();
    }

    public Optional<Choice> choice(String id) {
        return choices.stream().filter(choice -> choice.id().equals(id)).findFirst();
    }

    public Optional<Timing> timing(String exercise, String rung) {
        return Optional.ofNullable(timingOf(exercise, rung));
    }

    @Nullable
    Timing timingOf(String exercise, String rung) {
        Map<String, Timing> rungs = timings.get(exercise);
        return rungs == null ? null : rungs.get(rung);
    }
}
