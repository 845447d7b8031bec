package health.steady.plan;

import health.steady.protocol.DayPlan;

/** A day as its patient was given it: the plan, what holds, and that in words. */
public record GivenDay(PlanView plan, DayPlan day, DaySheet sheet) {

    @Override
    public String toString() {
        return "GivenDay[" + plan.id() + ", " + day.date() + "]";
    }
}
