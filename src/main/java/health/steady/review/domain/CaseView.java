package health.steady.review.domain;

import health.steady.message.Unread;
import health.steady.people.PatientId;
import health.steady.plan.PlanId;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.Phase;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One patient in a clinician's list.
 *
 * @param plan null when none was assigned yet
 * @param day after surgery, negative before it; null without a plan to follow
 * @param unread what the viewer has not read of the patient's messages; null when nothing, and for who is not told
 */
public record CaseView(
        PatientId patient,
        String name,
        LocalDate born,
        @Nullable PlanId plan,
        @Nullable Standing standing,
        @Nullable Integer day,
        @Nullable Phase phase,
        @Nullable Phase stage,
        CaseDetails details,
        @Nullable Unread unread) {

    @Override
    public String toString() {
        return "CaseView[" + patient + "]";
    }
}
