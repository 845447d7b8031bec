package health.steady.plan;

import java.util.Map;

/** Why some of several decisions may not be signed. Nothing was changed in any plan. */
public final class TogetherRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<Integer, RuntimeException> refusals;

    /** @param refusals by the place of the decision: {@link PlanRefused}, {@link PlanChanged} or {@link PlanNotFound} */
    public TogetherRefused(Map<Integer, RuntimeException> refusals) {
        super(refusals.size() + " may not be signed");
        this.refusals = Map.copyOf(refusals);
    }

    public Map<Integer, RuntimeException> refusals() {
        return refusals;
    }
}
