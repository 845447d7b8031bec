package health.steady.protocol;

import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.WalkingGoal;
import health.steady.protocol.DayPlan.Withheld;
import health.steady.protocol.Suspensions.Opened;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The walking goal of a day, held to the same limits as every exercise. */
final class Walks {

    private static final String WALK = "walk";

    private final @Nullable WalkingGoal goal;
    private final @Nullable Withheld withheld;

    Walks(Situation situation, Limits limits, List<Offer> alternatives) {
        Walking walking = situation.protocol().walking();
        Exercise walk = situation.rulebook().catalogue().exercises().get(WALK);
        Rung rung = walk == null ? null : walk.rung(walking.rung()).orElse(null);
        if (walk == null || rung == null) {
            goal = null;
            withheld = null;
            return;
        }
        WalkingWeek week = week(situation, walking);
        List<Reason> reasons = new ArrayList<>(0);
        limits.against(rung.demands(), Dose.minutes(week.minutes(), week.times()), reasons);
        for (Opened suspension : situation.suspensions().open()) {
            if (suspension.level() == SuspensionLevel.STOP_ALL) {
                reasons.add(new Reason(Reason.Kind.SUSPENDED, suspension.sign(), null, null, suspension.cause()));
            }
        }
        Cause cause = new Cause(situation.assignment().signature(), walking.sources());
        goal = reasons.isEmpty() ? new WalkingGoal(week.minutes(), week.times(), alternatives, cause) : null;
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

    private static WalkingWeek week(Situation situation, Walking walking) {
        boolean house = situation.suspensions().open().stream()
                .anyMatch(suspension -> suspension.level() == SuspensionLevel.ESSENTIAL_MOVEMENT);
        return house ? walking.house() : walking.inWeek(situation.schedule().scheduled() / 7);
    }
}
