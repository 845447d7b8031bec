package health.steady.plan.domain;

import health.steady.plan.DaySheet;
import java.time.Instant;
import java.time.LocalDate;

/** A sheet that a patient was shown as a day, with the first and the last time that it was shown so. */
record KeptSheet(LocalDate day, Instant first, Instant last, DaySheet sheet) {

    @Override
    public String toString() {
        return "KeptSheet[" + day + "]";
    }
}
