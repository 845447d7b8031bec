package health.steady.protocol;

import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.WalkingGoal;
import health.steady.protocol.DayPlan.Withheld;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The walking goal of a day, held to the same limits as every exercise. */
final class Walks {

    private static final String WALK = "walk";

    private final @Nullable WalkingGoal goal;
    private final @Nullable Withheld withheld;

    Walks(Situation situation, Check check, List<Offer> alternatives) {
        Walking walking = situation.protocol().walking();
        Exercise walk = situation.rulebook().catalogue().exercises().get(WALK);
        Rung rung = walk == null ? null : walk.rungOf(walking.rung());
        if (walk == null || rung == null) {
            goal = null;
            withheld = null;
            return;
        }
        int week = situation.schedule().scheduled() / 7;
        Eased eased = situation.easings().of(WALK, null, walking.stepsBelow(week));
        WalkingWeek goes = week(situation, walking, week, eased);
        List<Reason> reasons = check.againstWalk(walk, rung, Dose.minutes(goes.minutes(), goes.times()));
        Cause cause = new Cause(situation.assignment().signature(), walking.sources());
        boolean removed = situation.ledger().exercises().isRemoved(WALK);
        goal = reasons.isEmpty() && !removed
                ? new WalkingGoal(goes.minutes(), goes.times(), alternatives, eased, cause)
                : null;
        withheld = reasons.isEmpty() ? null : new Withheld(walk, rung, reasons);
    }

    @Nullable
    WalkingGoal goal() {
        return goal;
    }

    @Nullable
    Withheld withheld() {
        return withheld;
    }

    private static WalkingWeek week(Situation situation, Walking walking, int week, @Nullable Eased eased) {
        if (situation.suspensions().openAt(SuspensionLevel.ESSENTIAL_MOVEMENT)) {
            return walking.house();
        }
        return eased == null ? walking.inWeek(week) : walking.below(week, eased.steps());
    }
}
