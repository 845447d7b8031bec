package health.steady.plan;

/**
 * A plan in the place of another.
 *
 * @param closed the one that ends
 * @param seen its last fact that the form was made from
 * @param assigned for the same patient
 * @param reason the patient reads it; at most 500 characters
 */
public record ReplacePlan(PlanId closed, int seen, AssignPlan assigned, String reason) {

    @Override
    public String toString() {
        return "ReplacePlan[" + closed + "]";
    }
}
