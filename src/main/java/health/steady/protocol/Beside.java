package health.steady.protocol;

import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.Reason.Kind;
import java.util.ArrayList;
import java.util.List;

/** An operation that runs beside the one whose day is asked for: what it holds against what the other gives. */
final class Beside {

    private final Situation situation;
    private final List<InForce> restrictions;
    private final Check check;

    /** @param situation operated on, and not closed */
    Beside(Situation situation) {
        this.situation = situation;
        restrictions = new Restrictions(situation).inForce();
        Limits limits = new Limits(restrictions, situation.schedule().date());
        check = new Check(situation, limits, List.of());
    }

    List<Reason> against(Exercise exercise, Rung rung, Dose dose) {
        return ofAnother(exercise, check.againstOfAnother(exercise, rung, dose));
    }

    List<Reason> againstWalk(Exercise walk, Rung rung, Dose dose) {
        return ofAnother(walk, check.againstWalk(walk, rung, dose));
    }

    /** The walk that it gives itself, within the limits of the other too. */
    Walks walk(List<InForce> others) {
        List<InForce> all = new ArrayList<>(restrictions);
        all.addAll(others);
        Limits limits = new Limits(all, situation.schedule().date());
        return new Walks(situation, new Check(situation, limits, List.of()), List.of());
    }

    /** Ids of restrictions, conditions and signs mean something in their own course only. */
    private static List<Reason> ofAnother(Exercise exercise, List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Reason(
                        Kind.OTHER_OPERATION, exercise.id(), reason.until(), reason.exceeded(), reason.cause()))
                .toList();
    }
}
