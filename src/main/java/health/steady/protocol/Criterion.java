package health.steady.protocol;

import health.steady.protocol.DayPlan.NeedStatus.Value;
import java.time.LocalDate;
import java.util.List;

/** What reports or measurements must say for a finding to be met. Too few of them say nothing: unknown (law L3). */
public sealed interface Criterion permits ReportsAtMost, DoneOnDays, MeasuredAtLeast, MeasuredAtMost {

    /**
     * @param observations of the patient, in any order; later ones than {@code day} are not looked at
     * @param withinDays how old an observation may be on {@code day}, at least 1
     */
    Judged judge(List<Observation> observations, LocalDate day, int withinDays);

    /** A value with the observations it was judged by, the latest first. */
    record Judged(Value value, List<Observation> used) {

        public Judged {
            used = List.copyOf(used);
        }

        static Judged unknown() {
            return new Judged(Value.UNKNOWN, List.of());
        }
    }

    /** Whether an observation counts: neither before the one day nor after the other. */
    static boolean counts(Observation observation, LocalDate earliest, LocalDate day) {
        return !observation.on().isAfter(day) && !observation.on().isBefore(earliest);
    }
}
