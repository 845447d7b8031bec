package health.steady.review.web;

import health.steady.protocol.DayPlan.Withheld;
import health.steady.protocol.Reason.Kind;
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
                reasons(telling, reading, held, use),
                ExerciseLine.edit(telling, reading, held.exercise().id()));
    }

    /** Without a button for an open danger sign: that one stands on top of the page. */
    private static List<ReasonLine> reasons(Telling telling, PlanReading reading, Withheld held, RungRef use) {
        Ways ways = new Ways(telling.words(), reading);
        Reasons sentences = new Reasons(telling, use);
        return held.reasons().stream()
                .map(reason -> ReasonLine.of(
                        reason,
                        sentences.what(reason),
                        sentences.detail(reason),
                        reason.kind() == Kind.SUSPENDED ? null : ways.about(reason, use)))
                .toList();
    }
}
