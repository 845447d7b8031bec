package health.steady.protocol.proof;

import health.steady.protocol.DayPlan;

/** Day plans with a planted fault. */
final class Replanned {

    private Replanned() {}

    static DayPlan withoutRestriction(DayPlan plan, String id) {
        return new DayPlan(
                plan.standing(),
                plan.date(),
                plan.dayPostOp(),
                plan.phase(),
                plan.stage(),
                plan.restrictions().stream()
                        .filter(restriction -> !restriction.id().equals(id))
                        .toList(),
                plan.walking(),
                plan.exercises(),
                plan.withheld(),
                plan.instructions(),
                plan.messages(),
                plan.nextStage(),
                plan.next(),
                plan.lessons());
    }
}
