package health.steady.plan;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Who has a say when a clinician ends what a report has suspended: whoever keeps the alarm that it raised. */
public interface SuspensionGate {

    /** Whether the patient was reached about this report, or nobody was called because of it. */
    boolean mayEnd(CurrentUser by, PatientId patient, UUID report);

    /** It was ended, in this transaction. */
    void ended(CurrentUser by, PatientId patient, UUID report, String reason, Instant now);
}
