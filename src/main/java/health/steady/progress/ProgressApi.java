package health.steady.progress;

import health.steady.people.CurrentUser;
import health.steady.plan.PlanId;
import health.steady.plan.PlanNotFound;
import health.steady.plan.PlanView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What other rooms ask about what happened. The viewer is part of every query: another's entry is not found (law L12). Each
 * look and each entry is recorded. Whoever records gives the day it is for them and the instant of recording.
 */
public interface ProgressApi {

    /**
     * Stores a report, by the patient or by a clinician who took it by phone. The same id twice stores the first.
     *
     * @throws ReportRefused when a day, score or id is out of range or unknown, or what it corrects cannot be corrected
     * @throws PlanNotFound when the plan is not the viewer's
     */
    void checkIn(CurrentUser by, PlanId plan, RecordCheckIn command, LocalDate today, Instant now);

    /**
     * Stores what was done. What the plan gave neither now nor on any page that the patient was shown that day is refused for
     * today; what was done earlier is kept, and marked.
     *
     * @return the entry as it is kept, also when it was kept before
     * @throws ReportRefused when a day, number or id is out of range or unknown, or today withholds the exercise
     * @throws PlanNotFound when the plan is not the viewer's
     */
    SessionEntry log(CurrentUser by, PlanId plan, LogSession command, LocalDate today, Instant now);

    Optional<CheckInEntry> checkIn(CurrentUser viewer, UUID id);

    Optional<SessionEntry> session(CurrentUser viewer, UUID id);

    /** Whether the weekly questions were answered in the seven days up to and with that day. */
    boolean askedThisWeek(PlanView plan, LocalDate today);

    /** What was noted on one day, the oldest first, with what was corrected since. */
    List<SessionEntry> sessionsOn(CurrentUser viewer, PlanView plan, LocalDate day);
}
