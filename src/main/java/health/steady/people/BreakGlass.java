package health.steady.people;

import java.util.List;
import java.util.UUID;

/**
 * Opens the record of a patient of the clinic to a clinician who is not in the care team: for an hour, with a reason that
 * the patient and the team read. Every attempt is recorded.
 */
public interface BreakGlass {

    /** How long a record stays open. */
    int MINUTES = 60;

    /** How often somebody may try on one day, UTC. */
    int TRIES_A_DAY = 10;

    /**
     * Answers the patient, who is visible from now on, or was before.
     *
     * @throws PeopleRefused when not exactly one patient of the clinic has that name and day of birth, without saying
     *     which of it; and after too many tries
     */
    PatientId open(CurrentUser by, OpenRecord command);

    /** What this clinician opened and what is still open, the latest first. */
    List<BrokenGlass> live(CurrentUser by);

    /** Closes the record before its time. Does nothing if that glass is not live, or another's. */
    void end(CurrentUser by, UUID glass);

    /** What happened to patients of this care-team member and the member has not yet confirmed to have read. */
    List<BrokenGlass> untold(CurrentUser member);

    /** The member has read it. Does nothing if it is not about a patient of theirs. */
    void told(CurrentUser member, UUID glass);

    /** All that ever happened to this patient's record, the latest first, for who may see the patient. */
    List<BrokenGlass> of(CurrentUser viewer, PatientId patient);
}
