package health.steady.today.web;

import health.steady.plan.DaySheet;
import health.steady.plan.Happened;
import health.steady.protocol.DayPlan;
import health.steady.protocol.NextStage;
import health.steady.protocol.Phase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the patient is, what is missing, what comes and what was.
 *
 * @param day days after surgery; before it, days until then; null when that is not known
 * @param heading which of the headings {@code today.day.heading.*}
 * @param part how much of the recovery phase has passed, in steps of the drawing
 * @param next the stage after this one; null after the last
 * @param nextFrom its first day at the earliest; null when that has come
 * @param happened newest first
 * @param before what happened earlier, behind one tap
 */
record TimelinePage(
        DaySheet sheet,
        LocalDate date,
        @Nullable Integer day,
        String heading,
        int part,
        @Nullable Phase next,
        @Nullable LocalDate nextFrom,
        List<String> missing,
        List<Happened> happened,
        List<Happened> before) {

    private static final int AT_ONCE = 8;

    static TimelinePage of(DayPlan day, DaySheet sheet, List<String> missing, List<Happened> happened) {
        Integer since = day.dayPostOp();
        int number = since == null ? 0 : since;
        NextStage next = day.nextStage();
        int first = Math.min(AT_ONCE, happened.size());
        return new TimelinePage(
                sheet,
                day.date(),
                since == null ? null : Math.abs(number),
                number == 0 ? "surgery" : number < 0 ? "before" : "after",
                TodayPage.part(day.phase(), number),
                next == null ? null : next.stage(),
                next == null || !next.notBefore().isAfter(day.date()) ? null : next.notBefore(),
                missing,
                happened.subList(0, first),
                happened.subList(first, happened.size()));
    }
}
