package health.steady.review.web;

import health.steady.protocol.DayPlan.Withheld;
import health.steady.protocol.Engine;
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
        List<Link> substitutes,
        @Nullable Link edit) {

    static HeldLine of(Telling telling, PlanReading reading, Withheld held) {
        String rung = held.rung() == null ? "" : held.rung().id();
        RungRef use = new RungRef(held.exercise().id(), rung);
        return new HeldLine(
                held.exercise().id(),
                new Facts(telling).name(use),
                ReasonLine.icon(held.reasons().get(0).kind()),
                reasons(telling, reading, held, use),
                substitutes(telling, reading, held),
                ExerciseLine.edit(telling, reading, held.exercise().id()));
    }

    /** For the same aim, allowed today; for who adjusts the programme. */
    private static List<Link> substitutes(Telling telling, PlanReading reading, Withheld held) {
        if (!reading.adjusts()) {
            return List.of();
        }
        Facts facts = new Facts(telling);
        return Engine.substitutes(
                        List.of(reading.view().course()),
                        reading.today(),
                        held.exercise().id())
                .stream()
                .map(other -> new Link(
                        facts.name(other),
                        reading.path() + "/exercises/new?exercise=" + other.exercise() + "&rung=" + other.rung()))
                .toList();
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
