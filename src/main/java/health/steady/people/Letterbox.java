package health.steady.people;

import java.time.Instant;
import java.util.Set;

/**
 * Letters which say that there is something to read, and neither what nor about whom. Whoever has no e-mail address gets
 * none, and one that still waits is enough.
 */
public interface Letterbox {

    /**
     * To the patient.
     *
     * @param told who has something unread from before, and had a letter then
     */
    void teamWrote(PatientId patient, Set<PersonId> told, Instant now);

    /** To the care team, but for those who were told before. */
    void patientWrote(CurrentUser by, PatientId patient, Set<PersonId> told, Instant now);
}
