package health.steady.plan.domain;

import health.steady.people.Role;
import health.steady.plan.PlanRefused;
import health.steady.protocol.Course;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.Engine;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.PlanPaused;
import health.steady.protocol.Fact.PlanResumed;
import health.steady.protocol.Fact.SuspensionEnded;
import health.steady.protocol.History;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Protocol;
import health.steady.protocol.Signature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What a decision is judged by: everything signed and reported before it, today's plan, and the signature it would get. */
record Moment(Course course, DayPlan day, Signature signature) {

    static Moment of(Course course, Signature signature) {
        DayPlan day = Engine.dayPlan(List.of(course), signature.effectiveOn());
        if (day.standing() == Standing.CALL_CLINIC) {
            throw PlanRefused.at("", "unreadable");
        }
        if (day.standing() == Standing.CLOSED) {
            throw PlanRefused.at("", "closed");
        }
        return new Moment(course, day, signature);
    }

    LocalDate today() {
        return signature.effectiveOn();
    }

    Protocol protocol() {
        return course.rulebook().protocol();
    }

    <F extends Fact> Stream<F> facts(Class<F> kind) {
        return course.history().facts().stream().filter(kind::isInstance).map(kind::cast);
    }

    Optional<InForce> inForce(String restriction) {
        return day.restrictions().stream()
                .filter(inForce -> inForce.id().equals(restriction))
                .findFirst();
    }

    void requireConfirmedSurgery() {
        if (day.standing() != Standing.ACTIVE) {
            throw PlanRefused.at("", "surgery-not-confirmed");
        }
    }

    /** While something is open, nothing progresses. */
    void requireNothingOpen(String field) {
        if (!openReports().isEmpty()) {
            throw PlanRefused.at(field, "something-open");
        }
        if (isPaused()) {
            throw PlanRefused.at(field, "paused");
        }
    }

    boolean isPaused() {
        return course.history().facts().stream()
                .filter(fact -> fact instanceof PlanPaused || fact instanceof PlanResumed)
                .reduce((earlier, later) -> later)
                .filter(PlanPaused.class::isInstance)
                .isPresent();
    }

    Role role() {
        return Role.valueOf(signature.author().as().name());
    }

    /** Reports of danger signs whose suspension no clinician has ended. */
    List<UUID> openReports() {
        List<UUID> ended =
                facts(SuspensionEnded.class).map(SuspensionEnded::checkIn).toList();
        return course.history().observations().stream()
                .filter(CheckIn.class::isInstance)
                .map(CheckIn.class::cast)
                .filter(report ->
                        !report.dangerSigns().isEmpty() && !report.on().isAfter(today()))
                .map(CheckIn::id)
                .filter(report -> !ended.contains(report))
                .toList();
    }

    /** The course as it would be with this fact signed too. */
    Course with(Fact fact) {
        List<Fact> facts = new ArrayList<>(course.history().facts());
        facts.add(fact);
        return course.with(History.of(facts, course.history().observations()));
    }
}
