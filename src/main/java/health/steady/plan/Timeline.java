package health.steady.plan;

import health.steady.protocol.DayPlan;
import java.util.List;

/** Where a patient is on the way: what was signed so far, and what is missing before the next stage. In words. */
public interface Timeline {

    /** All that was signed and holds by that day, newest first. What was signed and still waits says so. */
    List<Happened> happened(PlanView plan, DayPlan day, String language);

    /** A sentence for each thing that is missing before the next stage, with who supplies it; empty when nothing is. */
    List<String> missing(PlanView plan, DayPlan day, String language);
}
