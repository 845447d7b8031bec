package health.steady.plan;

import health.steady.people.CurrentUser;
import java.time.LocalDate;
import java.util.Set;

/** Which days can be replayed; what they said is {@link PlanApi#shownOn}. */
public interface Replays {

    /** The days of a plan, from one to another, that the patient was shown at least once. */
    Set<LocalDate> opened(CurrentUser viewer, PlanView plan, LocalDate from, LocalDate to);
}
