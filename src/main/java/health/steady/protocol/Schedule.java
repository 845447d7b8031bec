package health.steady.protocol;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How far the dated schedule has moved. It waits within days 0 to 6 until the surgery is confirmed, and stands still on
 * the day a danger sign was reported until a clinician ends the suspension (law L2).
 *
 * @param day calendar days since surgery
 * @param scheduled the day whose weeks hold; at most {@code day}
 * @param reached the stage reached
 */
record Schedule(LocalDate surgeryOn, LocalDate date, int day, int scheduled, Stages.Reached reached) {

    private static final int LAST_DAY_UNCONFIRMED = 6;

    static Schedule of(
            Ledger ledger, Stages stages, LocalDate surgeryOn, LocalDate date, @Nullable LocalDate openSince) {
        int day = daysBetween(surgeryOn, date);
        int scheduled = day;
        if (ledger.confirmedOn() == null) {
            scheduled = Math.min(scheduled, LAST_DAY_UNCONFIRMED);
        }
        if (openSince != null) {
            scheduled = Math.min(scheduled, Math.max(0, daysBetween(surgeryOn, openSince)));
        }
        return new Schedule(surgeryOn, date, day, scheduled, stages.reached(surgeryOn, scheduled));
    }

    Phase stage() {
        return reached.stage();
    }

    boolean waits() {
        return scheduled < day;
    }

    LocalDate on(int dayPostOp) {
        return surgeryOn.plusDays(dayPostOp);
    }

    int dayOf(LocalDate day) {
        return daysBetween(surgeryOn, day);
    }

    private static int daysBetween(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
