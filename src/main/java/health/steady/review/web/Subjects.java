package health.steady.review.web;

import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Withheld;
import health.steady.protocol.Engine;
import health.steady.protocol.Exercise;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.LimitTightened;
import health.steady.protocol.Fact.SurgeonAsked.Subject;
import health.steady.protocol.Limit;
import health.steady.protocol.Reason;
import health.steady.protocol.Reason.Kind;
import health.steady.protocol.Restriction;
import health.steady.protocol.RungRef;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a request is about, as it stood on the day of a reading. */
final class Subjects {

    private static final String TIGHTENED = "tightened-";

    private final Telling telling;
    private final PlanReading reading;

    Subjects(Telling telling, PlanReading reading) {
        this.telling = telling;
        this.reading = reading;
    }

    String name(Subject subject, String id) {
        return subject == Subject.RESTRICTION
                ? limit(id).map(telling.amounts()::limit).orElse(id)
                : reading.catalogue()
                        .exercise(id)
                        .map(Exercise::name)
                        .map(telling::text)
                        .orElse(id);
    }

    /** Of the protocol, or a clinician's own, also when it has ended. */
    Optional<Limit> limit(String id) {
        Optional<Limit> ofProtocol = reading.protocol().restriction(id).map(Restriction::limit);
        return ofProtocol.or(() -> {
            for (Fact fact : reading.view().course().history().facts()) {
                if (fact instanceof LimitTightened own
                        && id.equals(TIGHTENED + fact.signature().seq())) {
                    return Optional.of(own.limit());
                }
            }
            return Optional.empty();
        });
    }

    Optional<InForce> inForce(String id) {
        return reading.day().restrictions().stream()
                .filter(restriction -> restriction.id().equals(id))
                .findFirst();
    }

    /** What holds about it: whose limit it is, or what stands against the exercise. */
    List<String> standing(Subject subject, String id) {
        if (subject == Subject.RESTRICTION) {
            return List.of(
                    strictest(id),
                    inForce(id)
                            .map(limit -> LimitLine.until(telling, limit))
                            .orElseGet(() -> telling.say("review.request.ended")));
        }
        RungRef use = use(id);
        Reasons sentences = new Reasons(telling, use);
        List<String> against =
                against(id).stream().map(sentences::what).distinct().toList();
        return against.isEmpty() ? List.of(telling.say("review.request.nothing-against")) : against;
    }

    /** The strictest limit in force on what the restriction limits. */
    private String strictest(String id) {
        return limit(id)
                .map(asked -> reading.day().restrictions().stream()
                        .map(InForce::limit)
                        .filter(limit -> limit.demand() == asked.demand())
                        .min(Comparator.comparingInt(limit -> limit.atMost().inBase()))
                        .map(telling.amounts()::limit)
                        .orElseGet(() -> telling.say("review.effect.no-limit")))
                .orElse(id);
    }

    /** Against what the plan withholds, or else against the easiest rung; a day of rest is no reason. */
    List<Reason> against(String exercise) {
        return reading.day().withheld().stream()
                .filter(held -> held.exercise().id().equals(exercise))
                .findFirst()
                .map(Withheld::reasons)
                .orElseGet(() -> ofPlan(exercise))
                .stream()
                .filter(reason -> reason.kind() != Kind.REST_DAY)
                .toList();
    }

    private List<Reason> ofPlan(String id) {
        boolean offered = reading.day().exercises().stream()
                .anyMatch(offer -> offer.exercise().id().equals(id));
        return offered
                ? List.of()
                : reading.catalogue()
                        .exercise(id)
                        .map(exercise -> Engine.reasonsAgainst(
                                List.of(reading.view().course()),
                                reading.today(),
                                use(id),
                                exercise.ladder().get(0).dose()))
                        .orElse(List.of());
    }

    RungRef use(String id) {
        return reading.day().withheld().stream()
                .filter(held -> held.exercise().id().equals(id))
                .map(Withheld::rung)
                .flatMap(rung -> rung == null ? Stream.of() : Stream.of(rung.id()))
                .findFirst()
                .or(() -> reading.catalogue()
                        .exercise(id)
                        .map(exercise -> exercise.ladder().get(0).id()))
                .map(rung -> new RungRef(id, rung))
                .orElse(new RungRef(id, ""));
    }
}
