package health.steady.protocol;

import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.Reason.Kind;
import java.util.List;

/** What a day plan says, in ids. */
final class DayPlanFixtures {

    private DayPlanFixtures() {}

    static List<String> restrictionsOf(DayPlan plan) {
        return plan.restrictions().stream().map(InForce::id).toList();
    }

    static InForce restriction(String id, DayPlan plan) {
        return plan.restrictions().stream()
                .filter(restriction -> restriction.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not in force"));
    }

    /** Offered exercises, as {@code exercise/rung}. */
    static List<String> offeredBy(DayPlan plan) {
        return plan.exercises().stream()
                .map(offer -> offer.exercise().id() + "/" + offer.rung().id())
                .toList();
    }

    static DayPlan.Offer offer(String exercise, DayPlan plan) {
        return plan.exercises().stream()
                .filter(offer -> offer.exercise().id().equals(exercise))
                .findFirst()
                .orElseThrow(() -> new AssertionError(exercise + " is not offered"));
    }

    static List<Reason> reasonsFor(String exercise, DayPlan plan) {
        return plan.withheld().stream()
                .filter(held -> held.exercise().id().equals(exercise))
                .flatMap(held -> held.reasons().stream())
                .toList();
    }

    static List<Kind> kindsFor(String exercise, DayPlan plan) {
        return reasonsFor(exercise, plan).stream().map(Reason::kind).toList();
    }

    static List<Message.Kind> messagesOf(DayPlan plan) {
        return plan.messages().stream().map(Message::kind).toList();
    }
}
