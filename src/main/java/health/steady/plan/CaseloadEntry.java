package health.steady.plan;

import health.steady.people.PatientView;
import health.steady.protocol.DayPlan;
import org.jspecify.annotations.Nullable;

/**
 * One patient in a clinician's list.
 *
 * @param plan null when no plan was assigned yet
 * @param day today's plan; null when there is none
 * @param procedure the operation in words; empty without a plan
 */
public record CaseloadEntry(
        PatientView patient,
        @Nullable PlanId plan,
        @Nullable DayPlan day,
        String procedure) {

    @Override
    public String toString() {
        return "CaseloadEntry[" + patient.id() + "]";
    }
}
