package health.steady.plan.domain;

import health.steady.plan.Decision.CorrectSurgeryDate;
import health.steady.plan.PlanRefused;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.PlanClosed;
import health.steady.protocol.Fact.PlanPaused;
import health.steady.protocol.Fact.PlanResumed;
import health.steady.protocol.Fact.SurgeryDatedEarlier;
import health.steady.protocol.Fact.SurgeryDatedLater;
import java.time.LocalDate;
import java.util.Objects;

/** Decisions about whether a plan runs, and from which day it counts. They hold from now on; the past stays as it was. */
final class StandingDecisions {

    private final Moment moment;

    StandingDecisions(Moment moment) {
        this.moment = moment;
    }

    Fact correct(CorrectSurgeryDate decision) {
        LocalDate on = decision.surgeryOn();
        LocalDate first = moment.today().minusDays(Assignment.DAYS_BACK);
        LocalDate last = moment.today().plusDays(Assignment.DAYS_AHEAD);
        if (on.isBefore(first) || on.isAfter(last)) {
            throw PlanRefused.at("surgeryOn", "surgery-out-of-range", first, last);
        }
        boolean confirmed = moment.facts(Fact.SurgeryConfirmed.class).findAny().isPresent();
        if (confirmed && on.isAfter(moment.today())) {
            throw PlanRefused.at("surgeryOn", "confirmed-surgery-to-come");
        }
        LocalDate dated =
                moment.today().minusDays(Objects.requireNonNull(moment.day().dayPostOp()));
        if (on.equals(dated)) {
            throw PlanRefused.at("surgeryOn", "dated-so-already", dated);
        }
        return on.isBefore(dated)
                ? new SurgeryDatedEarlier(moment.signature(), on)
                : new SurgeryDatedLater(moment.signature(), on);
    }

    Fact pause() {
        if (moment.isPaused()) {
            throw PlanRefused.at("", "paused-already");
        }
        return new PlanPaused(moment.signature());
    }

    Fact resume() {
        if (!moment.isPaused()) {
            throw PlanRefused.at("", "not-paused");
        }
        return new PlanResumed(moment.signature());
    }

    Fact close() {
        return new PlanClosed(moment.signature());
    }
}
