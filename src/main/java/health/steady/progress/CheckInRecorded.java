package health.steady.progress;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.plan.PlanId;
import health.steady.protocol.Observation.CheckIn;
import java.time.Instant;
import java.util.Set;

/**
 * A report was stored, for the first time. Published inside the transaction that stored it; who hears it and fails takes
 * the report back.
 *
 * @param by the patient, or the clinician who took it by phone
 * @param newSigns the danger signs of this report that the reports it corrects did not name
 */
public record CheckInRecorded(
        CurrentUser by, PatientId patient, PlanId plan, CheckIn report, Set<String> newSigns, Instant at) {

    public CheckInRecorded {
        newSigns = Set.copyOf(newSigns);
    }

    @Override
    public String toString() {
        return "CheckInRecorded[" + report.id() + "]";
    }
}
