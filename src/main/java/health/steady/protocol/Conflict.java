package health.steady.protocol;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question on which sources disagree (law L8; clinical reference, part D): what each says, and how this library settles
 * it until somebody decides otherwise. Clinicians see all of it, the patient only what follows from it.
 *
 * @param answer what holds by default
 * @param surgeon what the surgeon may decide instead; null when it is not left to anybody
 * @param choice the question at assignment by which the surgeon decides, in protocols that ask it; null when none does
 * @param exercises those it is about
 * @param demands those whose restrictions it is about
 * @param kinds procedures for which it matters; all when empty
 * @param regions {@code LUMBAR} or {@code CERVICAL}; both when empty
 * @param sources the grounds of the default
 */
public record Conflict(
        String id,
        Text ask,
        List<Position> positions,
        Text answer,
        @Nullable Text surgeon,
        @Nullable String choice,
        Set<String> exercises,
        Set<Demand> demands,
        Set<String> kinds,
        Set<String> regions,
        List<Citation> sources) {

    public Conflict {
        if (positions.size() < 2) {
            throw new IllegalArgumentException("Conflict " + id + " needs at least two positions");
        }
        positions = List.copyOf(positions);
        exercises = Set.copyOf(exercises);
        demands = Set.copyOf(demands);
        kinds = Set.copyOf(kinds);
        regions = Set.copyOf(regions);
        sources = Citation.required(sources, "Conflict " + id);
    }

    boolean matters(Procedure procedure) {
        return (kinds.isEmpty() || kinds.contains(procedure.kind()))
                && (regions.isEmpty() || regions.contains(procedure.region()));
    }

    /** What one side says. */
    public record Position(Text says, List<Citation> sources) {

        public Position {
            sources = Citation.required(sources, "A position");
        }
    }
}
