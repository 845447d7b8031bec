package health.steady.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that patients do every day and ask about. Tried in order, the first way that no restriction forbids is the
 * answer; only the first is a plain yes, and not even that when it has words of its own.
 *
 * @param ways from how it is usually done to what asks least
 */
public record Activity(String id, Text name, List<Way> ways, List<Citation> sources) {

    public Activity {
        if (ways.isEmpty()) {
            throw new IllegalArgumentException("Activity " + id + " has no way to do it");
        }
        ways = List.copyOf(ways);
        sources = Citation.required(sources, "Activity " + id);
    }

    /**
     * One way to do it.
     *
     * @param how what to mind; null when nothing
     * @param demands what it asks of the body; what is not declared can't be answered: ask
     * @param dose how much of it, for demands that follow a load or a time
     */
    public record Way(@Nullable Text how, Demands demands, Dose dose) {}
}
