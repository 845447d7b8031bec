package health.steady.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything the engine reads for a procedure. Immutable; a plan is pinned to its digest.
 *
 * @param digest SHA-256 of the files it was read from, in lower-case hex
 * @param conflicts those that matter for the procedure, in the order of their file
 * @param lessons those for the procedure, in the order of their file
 */
public record Rulebook(
        String digest,
        Protocol protocol,
        Catalogue catalogue,
        DangerSigns dangerSigns,
        List<Conflict> conflicts,
        List<Lesson> lessons,
        Map<String, Source> sources) {

    public Rulebook {
        conflicts = conflicts.stream()
                .filter(conflict -> conflict.matters(protocol.procedure()))
                .toList();
        lessons = lessons.stream()
                .filter(lesson -> lesson.isFor(protocol.procedure()))
                .toList();
        sources = Map.copyOf(sources);
    }

    /**
     * The same rulebook, under the same digest, with exercises that the clinic wrote itself. Nothing gives them unasked; a
     * clinician may add them from the day of surgery on, as far as limits and conditions allow.
     *
     * @throws IllegalArgumentException when an id is taken, or a demand was not answered
     */
    public Rulebook with(List<OwnExercise> own) {
        if (own.isEmpty()) {
            return this;
        }
        Map<String, Exercise> exercises = new LinkedHashMap<>(catalogue.exercises());
        Map<String, Source> known = new LinkedHashMap<>(sources);
        Map<String, Map<String, Timing>> timings = new LinkedHashMap<>(protocol.timings());
        for (OwnExercise each : own) {
            if (exercises.putIfAbsent(each.id(), each.exercise()) != null) {
                throw new IllegalArgumentException("There is an exercise " + each.id() + " already");
            }
            known.put(each.source().id(), each.source());
            timings.put(each.id(), each.timings());
        }
        return new Rulebook(
                digest, protocol.with(timings), catalogue.with(exercises), dangerSigns, conflicts, lessons, known);
    }

    @Override
    public String toString() {
        return protocol.slug() + " " + protocol.version() + " (" + digest + ")";
    }
}
