package health.steady.plan;

import health.steady.people.CurrentUser;
import java.time.Instant;
import java.time.LocalDate;

/** What another operation does to the plan that runs. */
public interface Operations {

    /**
     * A surgeon closes a plan and assigns another in its place, both or neither. Danger signs that are open stay open, and
     * those that somebody ended stay ended. What the patient was shown stays as it was. Sent twice, it replaces once.
     *
     * @throws PlanRefused as {@link PlanApi#assign} would, or when the plan is closed already
     * @throws PlanChanged when facts were signed in the old plan after the form was made
     * @throws PlanNotFound when the plan is not the viewer's, or another patient's
     */
    PlanId replace(CurrentUser by, ReplacePlan command, LocalDate today, Instant now);
}
