package health.steady.plan;

import health.steady.protocol.Fact;
import java.util.List;

/** Somebody else signed something after the form was made. Nothing was changed; the facts say what. */
public final class PlanChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final PlanId plan;
    private final transient List<Fact> since;

    public PlanChanged(PlanId plan, List<Fact> since) {
        super("The plan changed");
        this.plan = plan;
        this.since = List.copyOf(since);
    }

    public PlanId plan() {
        return plan;
    }

    public List<Fact> since() {
        return since;
    }
}
