package health.steady.protocol.proof;

import health.steady.protocol.Amount;
import health.steady.protocol.Course;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.WalkingGoal;
import health.steady.protocol.Demand;
import health.steady.protocol.Engine;
import health.steady.protocol.Limit;
import health.steady.protocol.RungRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a day permits: limits, exercises that may be given at their default dose, minutes of walking, whether there is a
 * plan at all.
 */
record Permission(boolean plan, Map<Demand, BigDecimal> limits, Set<RungRef> exercises, int walking) {

    static Permission of(Course course, LocalDate date, Collection<RungRef> rungs) {
        DayPlan plan = Engine.dayPlan(List.of(course), date);
        if (plan.standing() == DayPlan.Standing.CALL_CLINIC || plan.standing() == DayPlan.Standing.BEFORE_SURGERY) {
            return new Permission(false, Map.of(), Set.of(), 0);
        }
        if (plan.standing() == DayPlan.Standing.CLOSED) {
            return new Permission(true, Map.of(), Set.copyOf(rungs), Integer.MAX_VALUE);
        }
        Map<Demand, BigDecimal> limits = new EnumMap<>(Demand.class);
        for (InForce restriction : plan.restrictions()) {
            Limit limit = restriction.limit();
            limits.merge(limit.demand(), base(limit.atMost()), BigDecimal::min);
        }
        Set<RungRef> exercises = new HashSet<>();
        for (RungRef use : rungs) {
            var dose = course.rulebook()
                    .catalogue()
                    .exercises()
                    .get(use.exercise())
                    .rung(use.rung())
                    .orElseThrow()
                    .dose();
            if (Engine.reasonsAgainst(List.of(course), date, use, dose).isEmpty()) {
                exercises.add(use);
            }
        }
        WalkingGoal goal = plan.walking();
        return new Permission(true, limits, exercises, goal == null ? 0 : goal.minutes() * goal.times());
    }

    /** Whether nothing here goes beyond the other: no higher limit, no other exercise, no longer walk. */
    boolean isWithin(Permission other) {
        return (!plan || other.plan)
                && (!plan || other.limits.entrySet().stream().allMatch(this::isHeldTo))
                && other.exercises.containsAll(exercises)
                && walking <= other.walking;
    }

    private boolean isHeldTo(Map.Entry<Demand, BigDecimal> limit) {
        BigDecimal own = limits.get(limit.getKey());
        return own != null && own.compareTo(limit.getValue()) <= 0;
    }

    private static BigDecimal base(Amount amount) {
        BigDecimal pound = new BigDecimal("0.45359237");
        return amount.unit().symbol().equals("lb") ? amount.value().multiply(pound) : amount.value();
    }
}
