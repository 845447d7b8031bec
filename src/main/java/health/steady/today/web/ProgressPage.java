package health.steady.today.web;

import health.steady.plan.Happened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the patient reported, drawn.
 *
 * @param region back, or neck after an operation on the neck
 * @param pain null when nobody reported any in these days; the others likewise
 * @param changes what was signed in these days, newest first
 * @param earlier address of the days before, or null
 * @param later address of the days after, or null
 */
record ProgressPage(
        LocalDate from,
        LocalDate until,
        String region,
        List<DayFigures> days,
        @Nullable Pain pain,
        @Nullable Walks walks,
        @Nullable Exercises exercises,
        List<Happened> changes,
        @Nullable String earlier,
        @Nullable String later) {

    /** @param first the first day with a report, and {@code last} the last; the same when there is one */
    record Pain(Chart chart, DayFigures first, DayFigures last) {}

    /** @param reached on how many of the days that have a report the goal was walked */
    record Walks(Chart chart, int reported, int reached) {}

    /** @param done of {@code offered} on the days that have a report */
    record Exercises(Chart chart, int reported, int done, int offered) {}

    static final int DAYS = 28;

    private static final String HERE = "/today/progress?until=";
    private static final int MOST_PAIN = 10;

    /**
     * @param start the first day there is
     * @param today the last day there is
     */
    static ProgressPage of(
            List<DayFigures> days, String region, List<Happened> happened, LocalDate start, LocalDate today) {
        LocalDate from = days.get(0).date();
        LocalDate until = days.get(days.size() - 1).date();
        List<Happened> changes = happened.stream()
                .filter(each -> !each.on().isBefore(from) && !each.on().isAfter(until))
                .toList();
        Set<LocalDate> changed = changes.stream().map(Happened::on).collect(Collectors.toSet());
        LocalDate next = until.plusDays(DAYS);
        return new ProgressPage(
                from,
                until,
                region,
                days,
                pain(days, changed),
                walks(days, changed),
                exercises(days, changed),
                changes,
                from.isAfter(start) ? HERE + from.minusDays(1) : null,
                until.isBefore(today) ? HERE + (next.isAfter(today) ? today : next) : null);
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

    @Override
    public String toString() {
        return "ProgressPage[" + from + ", " + until + "]";
    }
}
