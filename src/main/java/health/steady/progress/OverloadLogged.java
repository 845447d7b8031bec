package health.steady.progress;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.plan.PlanId;
import java.time.Instant;
import java.util.UUID;

/**
 * What was done hurt so much that the exercise is eased, and no entry that this one corrects said so. Published inside
 * the transaction that stored it; who hears it and fails takes the entry back.
 *
 * @param exercise its id; {@code walk} for the walk
 */
public record OverloadLogged(CurrentUser by, PatientId patient, PlanId plan, UUID entry, String exercise, Instant at) {

    @Override
    public String toString() {
        return "OverloadLogged[" + entry + "]";
    }
}
