package health.steady.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was reported of some days, drawn.
 *
 * @param pain null when nobody reported any in these days; the others likewise
 */
public record DayCharts(
        @Nullable Pain pain,
        @Nullable Walks walks,
        @Nullable Exercises exercises) {

    private static final int MOST_PAIN = 10;

    /** @param first the first day with a report, and {@code last} the last; the same when there is one */
    public record Pain(Chart chart, DayFigures first, DayFigures last) {}

    /** @param reached on how many of the days that have a report the goal was walked */
    public record Walks(Chart chart, int reported, int reached) {}

    /** @param done of {@code offered} on the days that have a report */
    public record Exercises(Chart chart, int reported, int done, int offered) {}

    /**
     * @param days at least one
     * @param changed the days on which the plan changed
     */
    public static DayCharts of(List<DayFigures> days, Set<LocalDate> changed) {
        return new DayCharts(pain(days, changed), walks(days, changed), exercises(days, changed));
    }

    private static @Nullable Pain pain(List<DayFigures> days, Set<LocalDate> changed) {
        List<DayFigures> reported =
                days.stream().filter(day -> day.back() != null).toList();
        if (reported.isEmpty()) {
            return null;
        }
        List<@Nullable Integer> back = each(days, DayFigures::back);
        List<@Nullable Integer> leg = each(days, DayFigures::leg);
        Chart chart = new Chart.Pen(dates(days), MOST_PAIN)
                .line("line-leg", leg)
                .points("square", leg)
                .line("line", back)
                .points("dot", back)
                .chart(changed);
        return new Pain(chart, reported.get(0), reported.get(reported.size() - 1));
    }

    private static @Nullable Walks walks(List<DayFigures> days, Set<LocalDate> changed) {
        int reported = 0;
        int reached = 0;
        for (DayFigures day : days) {
            Integer walked = day.walked();
            Integer goal = day.goal();
            reported += walked == null ? 0 : 1;
            reached += walked != null && goal != null && walked >= goal ? 1 : 0;
        }
        if (reported == 0) {
            return null;
        }
        List<@Nullable Integer> walked = each(days, DayFigures::walked);
        List<@Nullable Integer> goal = each(days, DayFigures::goal);
        Chart chart = new Chart.Pen(dates(days), Math.max(top(walked, 20), top(goal, 20)))
                .bars("bar", walked)
                .line("line-goal", goal)
                .chart(changed);
        return new Walks(chart, reported, reached);
    }

    private static @Nullable Exercises exercises(List<DayFigures> days, Set<LocalDate> changed) {
        int reported = 0;
        int done = 0;
        int offered = 0;
        for (DayFigures day : days) {
            Integer did = day.done();
            if (did != null) {
                reported++;
                done += did;
                offered += day.offered();
            }
        }
        if (reported == 0) {
            return null;
        }
        List<@Nullable Integer> frames = each(days, DayFigures::offered);
        Chart chart = new Chart.Pen(dates(days), top(frames, 2))
                .bars("frame", frames)
                .bars("bar", each(days, DayFigures::done))
                .chart(changed);
        return new Exercises(chart, reported, done, offered);
    }

    private static List<LocalDate> dates(List<DayFigures> days) {
        return days.stream().map(DayFigures::date).toList();
    }

    private static List<@Nullable Integer> each(List<DayFigures> days, Function<DayFigures, @Nullable Integer> figure) {
        List<@Nullable Integer> figures = new ArrayList<>(days.size());
        days.forEach(day -> figures.add(figure.apply(day)));
        return figures;
    }

    /** The greatest of them, rounded up to an even number of steps. */
    private static int top(Collection<@Nullable Integer> values, int step) {
        int most = step;
        for (Integer value : values) {
            most = value == null ? most : Math.max(most, value);
        }
        return (most + step - 1) / step * step;
    }
}
