package health.steady.protocol;

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

    @Override
    public String toString() {
        return protocol.slug() + " " + protocol.version() + " (" + digest + ")";
    }
}
