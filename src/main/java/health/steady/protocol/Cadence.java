package health.steady.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often a check-in is asked for. Silence is measured against it.
 *
 * @param before day after surgery from which the next one holds; null for the last
 * @param times a week
 */
public record Cadence(@Nullable Integer before, int times, List<Citation> sources) {

    public Cadence {
        sources = Citation.required(sources, "Cadence of " + times + " a week");
    }
}
