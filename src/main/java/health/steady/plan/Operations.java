package health.steady.plan;

import health.steady.people.CurrentUser;
import health.steady.protocol.DayPlan;
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

    /**
     * As {@link PlanApi#preview}, for a second operation beside a plan of the viewer's: what the new plan would give, held
     * back by what runs.
     *
     * @throws PlanNotFound when the plan is not the viewer's
     */
    DayPlan preview(CurrentUser viewer, PlanId beside, AssignPlan command, LocalDate date);

    /**
     * A surgeon assigns a second operation, whose plan runs beside the first from then on. Danger signs that are open are
     * open in both, and those that somebody ended stay ended. Sent twice, it assigns once.
     *
     * @param next for the same patient, operated on today or before
     * @throws PlanRefused as {@link PlanApi#assign} would, when the operation is still to come, when the plan is closed,
     *     or when two run already
     * @throws PlanNotFound when the plan is not the viewer's, or another patient's
     */
    PlanId add(CurrentUser by, PlanId beside, AssignPlan next, LocalDate today, Instant now);
}
