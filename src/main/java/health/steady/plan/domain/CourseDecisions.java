package health.steady.plan.domain;

import health.steady.plan.Decision.ConfirmSurgery;
import health.steady.plan.Decision.EndSuspension;
import health.steady.plan.Decision.RecordFinding;
import health.steady.plan.PlanRefused;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.FindingMet;
import health.steady.protocol.Fact.FindingNotMet;
import health.steady.protocol.Fact.SurgeryConfirmed;
import health.steady.protocol.Fact.SuspensionEnded;
import health.steady.protocol.Finding;
import java.time.LocalDate;

/** Decisions about the course as a whole: that surgery took place, what was found, that an alarm is over. */
final class CourseDecisions {

    private final Moment moment;

    CourseDecisions(Moment moment) {
        this.moment = moment;
    }

    Fact confirm(ConfirmSurgery decision) {
        moment.facts(SurgeryConfirmed.class).findFirst().ifPresent(confirmed -> {
            throw PlanRefused.at("", "already-confirmed", confirmed.surgeryOn());
        });
        LocalDate on = decision.surgeryOn();
        if (on.isAfter(moment.today())) {
            throw PlanRefused.at("surgeryOn", "surgery-to-come");
        }
        LocalDate earliest = moment.today().minusDays(Assignment.DAYS_BACK);
        if (on.isBefore(earliest)) {
            throw PlanRefused.at("surgeryOn", "surgery-too-long-ago", earliest);
        }
        return new SurgeryConfirmed(moment.signature(), on);
    }

    /** Any clinician says that a finding is not met; that it is met, whom the protocol trusts with it. */
    Fact record(RecordFinding decision) {
        Finding finding = moment.protocol()
                .finding(decision.finding())
                .orElseThrow(() -> PlanRefused.at("finding", "unknown-finding"));
        if (!decision.met()) {
            return new FindingNotMet(moment.signature(), finding.id());
        }
        Permission.require(Permission.roles(finding.by()), moment.role());
        return new FindingMet(moment.signature(), finding.id());
    }

    Fact endSuspension(EndSuspension decision) {
        if (!moment.openReports().contains(decision.checkIn())) {
            throw PlanRefused.at("checkIn", "nothing-open");
        }
        return new SuspensionEnded(moment.signature(), decision.checkIn());
    }
}
