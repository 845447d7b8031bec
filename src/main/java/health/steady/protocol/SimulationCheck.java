package health.steady.protocol;

import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.WalkingGoal;
import health.steady.protocol.ProgrammeEntry.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a simulated day may not be: without a walk, with fewer than 3 or more than 6 exercises (law L13), or with anything
 * over a limit in force (law L1). Told once, for the first of the days that are the same.
 */
final class SimulationCheck {

    static final int MOST = 6;

    private final Rulebook rulebook;
    private final Map<Problem, Integer> more = new LinkedHashMap<>();
    private final Map<List<String>, Problem> firsts = new LinkedHashMap<>();

    SimulationCheck(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    void look(DayPlan plan) {
        List<Offer> offers = new ArrayList<>(plan.exercises());
        WalkingGoal walk = plan.walking();
        if (walk == null) {
            note(plan, "no-walk", "walking", "no walk is offered");
        } else {
            offers.addAll(walk.alternatives());
            walkWithin(walk, plan);
        }
        List<String> counted = plan.exercises().stream()
                .filter(offer -> offer.role() == Role.EXERCISE)
                .map(offer -> offer.exercise().id())
                .toList();
        int least = least(plan.stage());
        if (counted.size() < least || counted.size() > MOST) {
            note(
                    plan,
                    "programme-size",
                    "stages." + plan.stage() + ".programme",
                    counted.size() + " exercises are offered, and " + least + " to " + MOST + " expected: " + counted);
        }
        offers.forEach(offer -> within(
                plan,
                offer.exercise().id() + "/" + offer.rung().id(),
                offer.rung().demands(),
                offer.dose()));
    }

    private int least(@Nullable Phase stage) {
        return stage == null ? Stage.FEWEST : rulebook.protocol().stage(stage).fewest();
    }

    List<Problem> problems() {
        return more.entrySet().stream()
                .map(entry -> counted(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void walkWithin(WalkingGoal goal, DayPlan plan) {
        String rung = rulebook.protocol().walking().rung();
        rulebook.catalogue()
                .exercise("walk")
                .flatMap(walk -> walk.rung(rung))
                .ifPresent(walk ->
                        within(plan, "walk/" + rung, walk.demands(), Dose.minutes(goal.minutes(), goal.times())));
    }

    private void within(DayPlan plan, String use, Demands demands, Dose dose) {
        for (InForce restriction : plan.restrictions()) {
            Limit limit = restriction.limit();
            if (!limit.allows(demands.of(limit.demand(), dose))) {
                note(plan, "over-limit", "restrictions." + restriction.id(), use + " is offered over " + limit);
            }
        }
    }

    private void note(DayPlan plan, String rule, String where, String message) {
        @Nullable Problem first = firsts.get(List.of(rule, where, message));
        if (first == null) {
            first = new Problem(rule, where, "on day " + plan.dayPostOp() + ", " + message);
            firsts.put(List.of(rule, where, message), first);
            more.put(first, 0);
        } else {
            more.merge(first, 1, Integer::sum);
        }
    }

    private static Problem counted(Problem first, int more) {
        return more == 0
                ? first
                : new Problem(
                        first.rule(), first.where(), first.message() + "; so on " + more + " more of the days to come");
    }
}
