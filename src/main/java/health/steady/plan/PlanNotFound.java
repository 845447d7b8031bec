package health.steady.plan;

/** There is no such plan for this viewer: unknown, or another's. */
public final class PlanNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PlanNotFound() {
        super("No such plan");
    }
}
