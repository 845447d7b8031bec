package health.steady.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one line of a plan was and what it became, with all that brought it there.
 *
 * @param id of a restriction, exercise or stage; {@code walk} for the walk
 * @param name what it is about
 * @param before how it stood; null when it was not there
 * @param after how it stands; null when it is not there any more
 * @param steps the oldest first, never empty
 */
public record Difference(
        String id,
        String name,
        @Nullable String before,
        @Nullable String after,
        List<Step> steps) {

    public Difference {
        steps = List.copyOf(steps);
    }

    /**
     * @param on the first day on which it was so; null when the days between do not tell
     * @param why who or what caused it
     */
    public record Step(@Nullable LocalDate on, String what, String why) {}
}
