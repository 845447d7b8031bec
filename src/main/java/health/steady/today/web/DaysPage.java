package health.steady.today.web;

import health.steady.plan.PlanView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The past days of a plan in one month, newest first.
 *
 * @param number of the month, counted back from yesterday's: 1 and up
 * @param newer address of the month after, or null
 * @param older address of the month before, or null
 */
record DaysPage(
        LocalDate from,
        LocalDate to,
        List<Line> lines,
        int number,
        int pages,
        @Nullable String newer,
        @Nullable String older) {

    /** @param opened whether the patient looked at it on that day */
    record Line(LocalDate date, boolean opened) {}

    private static final String HERE = "/today/days?page=";

    /** When the plan was signed: before it there was nothing to show. Null for a plan that cannot be read. */
    static @Nullable LocalDate first(PlanView plan) {
        return plan.course().history().facts().stream()
                .map(fact -> fact.signature().effectiveOn())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** @param asked a month beyond the first or last is the first or last */
    static DaysPage of(LocalDate first, LocalDate yesterday, int asked) {
        YearMonth newest = YearMonth.from(yesterday);
        int pages = (int) ChronoUnit.MONTHS.between(YearMonth.from(first), newest) + 1;
        int number = Math.max(1, Math.min(asked, pages));
        YearMonth month = newest.minusMonths(number - 1L);
        return new DaysPage(
                later(first, month.atDay(1)),
                month.equals(newest) ? yesterday : month.atEndOfMonth(),
                List.of(),
                number,
                pages,
                number > 1 ? HERE + (number - 1) : null,
                number < pages ? HERE + (number + 1) : null);
    }

    DaysPage with(Set<LocalDate> opened) {
        List<Line> days = from.datesUntil(to.plusDays(1))
                .sorted(Comparator.reverseOrder())
                .map(date -> new Line(date, opened.contains(date)))
                .toList();
        return new DaysPage(from, to, days, number, pages, newer, older);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
