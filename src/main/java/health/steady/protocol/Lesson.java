package health.steady.protocol;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the patient is to know in some weeks: about the wound, sleep, lifting, setbacks.
 *
 * @param topic for example {@code wound}; one topic may have several lessons, one after the other
 * @param from first day after surgery
 * @param before day after surgery on which it is no longer shown; null is without end
 * @param kinds procedures it is for; all when empty
 * @param regions {@code LUMBAR} or {@code CERVICAL}; both when empty
 */
public record Lesson(
        String id,
        String topic,
        Text title,
        List<Text> says,
        int from,
        @Nullable Integer before,
        Set<String> kinds,
        Set<String> regions,
        List<Citation> sources) {

    public Lesson {
        if (says.isEmpty()) {
            throw new IllegalArgumentException("Lesson " + id + " says nothing");
        }
        says = List.copyOf(says);
        kinds = Set.copyOf(kinds);
        regions = Set.copyOf(regions);
        sources = Citation.required(sources, "Lesson " + id);
    }

    boolean isFor(Procedure procedure) {
        return (kinds.isEmpty() || kinds.contains(procedure.kind()))
                && (regions.isEmpty() || regions.contains(procedure.region()));
    }

    boolean isShownOn(int day) {
        Integer end = before;
        return from <= day && (end == null || day < end);
    }
}
