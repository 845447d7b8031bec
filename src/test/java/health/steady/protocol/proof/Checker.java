package health.steady.protocol.proof;

import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.DayPlan.WalkingGoal;
import health.steady.protocol.Dose;
import health.steady.protocol.Fact.LimitTightened;
import health.steady.protocol.RungRef;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Holds one day plan to law L1: what is in force is what the oracle says, and nothing it forbids is offered. */
final class Checker {

    private final Violations violations;

    Checker(Violations violations) {
        this.violations = violations;
    }

    void check(DayPlan plan, Truth truth, Supplier<String> where) {
        violations.looked();
        Supplier<String> here = () -> where.get() + " day " + truth.day;
        standing(plan, truth, here);
        if (truth.closed) {
            if (!plan.restrictions().isEmpty() || !plan.exercises().isEmpty() || plan.walking() != null) {
                violations.report("something holds of a closed plan", here);
            }
            return;
        }
        if (truth.isBeforeSurgery()) {
            if (!plan.exercises().isEmpty() || plan.walking() != null) {
                violations.report("something is offered before surgery", here);
            }
            return;
        }
        restrictions(plan, truth, here);
        for (Offer offer : plan.exercises()) {
            offered(offer, truth, here);
        }
        walking(plan.walking(), truth, here);
    }

    private void standing(DayPlan plan, Truth truth, Supplier<String> where) {
        Standing right = truth.closed
                ? Standing.CLOSED
                : truth.isBeforeSurgery()
                        ? Standing.BEFORE_SURGERY
                        : truth.confirmedOn == null ? Standing.UNCONFIRMED : Standing.ACTIVE;
        if (plan.standing() != right) {
            violations.report("standing is " + plan.standing() + " instead of " + right, where);
        }
    }

    private void restrictions(DayPlan plan, Truth truth, Supplier<String> where) {
        Set<String> missing = new HashSet<>(truth.inForce);
        boolean same = plan.restrictions().size() == truth.inForce.size() + truth.tightened.size();
        for (InForce restriction : plan.restrictions()) {
            same &= missing.remove(restriction.id()) || isTightened(restriction.id(), truth);
        }
        if (!same || !missing.isEmpty()) {
            List<String> inForce = plan.restrictions().stream().map(InForce::id).toList();
            violations.report(
                    "in force " + inForce + " instead of " + truth.inForce + " and " + truth.tightened, where);
        }
    }

    private static boolean isTightened(String id, Truth truth) {
        for (LimitTightened own : truth.tightened) {
            if (id.equals("tightened-" + own.signature().seq())) {
                return true;
            }
        }
        return false;
    }

    private void offered(Offer offer, Truth truth, Supplier<String> where) {
        RungRef use = new RungRef(offer.exercise().id(), offer.rung().id());
        String reason = truth.removed.contains(use.exercise()) ? "removed" : forbidden(use, offer.dose(), truth);
        if (reason != null) {
            violations.report("offered " + use.exercise() + "/" + use.rung() + " against " + reason, where);
        }
        String beyond = truth.beyond(offer);
        if (beyond != null) {
            violations.report("offered " + use.exercise() + "/" + use.rung() + " " + beyond, where);
        }
    }

    private static @Nullable String forbidden(RungRef use, Dose dose, Truth truth) {
        return dose.on(truth.date.getDayOfWeek()) ? truth.forbids(use, dose) : "rest day";
    }

    private void walking(@Nullable WalkingGoal goal, Truth truth, Supplier<String> where) {
        ClinicalTable.Walk right = truth.walk();
        boolean same = goal == null || right == null
                ? goal == null && right == null
                : goal.minutes() == right.minutes() && goal.times() == right.times();
        if (!same) {
            violations.report("walking " + goal + " instead of " + right, where);
        }
        if (goal != null) {
            goal.alternatives().forEach(offer -> offered(offer, truth, where));
        }
    }
}
