package health.steady.review.web;

import health.steady.plan.Happened;
import health.steady.progress.DayCharts;
import health.steady.progress.DayFigures;
import health.steady.progress.ProgressSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a patient is doing: reports of 28 days, and every measure since the operation.
 *
 * @param region back or neck, and {@code limb} leg or arm
 * @param changes what was signed since the operation, newest first
 * @param earlier address of the days before, or null; {@code later} likewise
 */
record TrendsPage(
        String from,
        String until,
        String region,
        String limb,
        List<DayFigures> days,
        DayCharts charts,
        List<MeasureTrend> measures,
        List<GoalLine> goals,
        List<WorkLine> work,
        List<Happened> changes,
        @Nullable String earlier,
        @Nullable String later) {

    private static final int DAYS = 28;
    private static final int MOST_DAYS = 400;

    /** @param asked the last day of the reports to show; beyond the days there are, the nearest of them */
    static TrendsPage of(
            Telling telling,
            PlanReading reading,
            ProgressSheet sheet,
            List<Happened> happened,
            @Nullable LocalDate asked) {
        LocalDate today = reading.today();
        LocalDate start = start(telling, sheet, today);
        LocalDate until = asked == null || asked.isAfter(today) ? today : later(asked, start);
        LocalDate from = later(until.minusDays(DAYS - 1), start);
        Set<LocalDate> changed = happened.stream().map(Happened::on).collect(Collectors.toSet());
        List<DayFigures> days = DayFigures.of(reading.view(), from, until);
        List<LocalDate> all = later(start, today.minusDays(MOST_DAYS))
                .datesUntil(today.plusDays(1))
                .toList();
        boolean neck = reading.protocol().procedure().region().equals("CERVICAL");
        String here = reading.path() + "/progress?until=";
        LocalDate next = until.plusDays(DAYS);
        return new TrendsPage(
                telling.on(from),
                telling.on(until),
                telling.say("review.trends." + (neck ? "neck" : "back")),
                telling.say("review.trends." + (neck ? "arm" : "leg")),
                days,
                DayCharts.of(days, changed),
                MeasureTrend.all(telling, sheet.measured(), all, changed),
                sheet.goals().stream().map(goal -> GoalLine.of(telling, goal)).toList(),
                sheet.work().stream().map(work -> WorkLine.of(telling, work)).toList(),
                happened,
                from.isAfter(start) ? here + from.minusDays(1) : null,
                until.isBefore(today) ? here + (next.isAfter(today) ? today : next) : null);
    }

    /** The day of surgery; of a plan without one, the first visit with a number. */
    private static LocalDate start(Telling telling, ProgressSheet sheet, LocalDate today) {
        LocalDate surgery = telling.surgeryOn();
        LocalDate first =
                sheet.measured().isEmpty() ? surgery : sheet.measured().get(0).on();
        LocalDate start = first.isBefore(surgery) ? first : surgery;
        return start.isAfter(today) ? today : start;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public String toString() {
        return "TrendsPage[" + from + ", " + until + "]";
    }
}
