package health.steady.today.web;

import health.steady.plan.Happened;
import health.steady.progress.DayCharts;
import health.steady.progress.DayCharts.Exercises;
import health.steady.progress.DayCharts.Pain;
import health.steady.progress.DayCharts.Walks;
import health.steady.progress.DayFigures;
import java.time.LocalDate;
import java.util.List;
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

    static final int DAYS = 28;

    private static final String HERE = "/today/progress?until=";

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
        DayCharts charts = DayCharts.of(days, changes.stream().map(Happened::on).collect(Collectors.toSet()));
        LocalDate next = until.plusDays(DAYS);
        return new ProgressPage(
                from,
                until,
                region,
                days,
                charts.pain(),
                charts.walks(),
                charts.exercises(),
                changes,
                from.isAfter(start) ? HERE + from.minusDays(1) : null,
                until.isBefore(today) ? HERE + (next.isAfter(today) ? today : next) : null);
    }

    @Override
    public String toString() {
        return "ProgressPage[" + from + ", " + until + "]";
    }
}
