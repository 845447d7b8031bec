package health.steady.review.web;

import health.steady.protocol.DayPlan.Withheld;
import health.steady.protocol.RungRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the plan contains and today does not offer: every reason, and what would end each. */
record HeldLine(
        String id,
        String name,
        String icon,
        List<ReasonLine> reasons,
        @Nullable Link edit) {

    static HeldLine of(Telling telling, PlanReading reading, Withheld held) {
        String rung = held.rung() == null ? "" : held.rung().id();
        RungRef use = new RungRef(held.exercise().id(), rung);
        return new HeldLine(
                held.exercise().id(),
                new Facts(telling).name(use),
                ReasonLine.icon(held.reasons().get(0).kind()),
                new Ways(telling.words(), reading).lines(telling, held.reasons(), use),
                ExerciseLine.edit(telling, reading, held.exercise().id()));
    }
}
