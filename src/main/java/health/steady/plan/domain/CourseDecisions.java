package health.steady.plan.domain;

import static health.steady.people.Role.DELEGATE;
import static health.steady.people.Role.SURGEON;
import static health.steady.people.Role.THERAPIST;
import static java.util.stream.Collectors.toSet;

import health.steady.people.Role;
import health.steady.plan.Decision.Advance;
import health.steady.plan.Decision.ConfirmSurgery;
import health.steady.plan.Decision.EndSuspension;
import health.steady.plan.Decision.RecordFinding;
import health.steady.plan.PlanRefused;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.FindingMet;
import health.steady.protocol.Fact.FindingNotMet;
import health.steady.protocol.Fact.StageAdvanced;
import health.steady.protocol.Fact.SurgeryConfirmed;
import health.steady.protocol.Fact.SuspensionEnded;
import health.steady.protocol.Finding;
import health.steady.protocol.Phase;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Decisions about the course as a whole: that surgery took place, how far the programme is, what was found. */
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

    Fact advance(Advance decision) {
        moment.requireConfirmedSurgery();
        if (!moment.openReports().isEmpty()) {
            throw PlanRefused.at("stage", "something-open");
        }
        DayPlan day = moment.day();
        Phase reached = Objects.requireNonNull(day.stage());
        if (decision.stage().ordinal() != reached.ordinal() + 1) {
            throw PlanRefused.at("stage", "not-next-stage");
        }
        int daysToCome = decision.stage().firstDay() - Objects.requireNonNull(day.dayPostOp());
        if (daysToCome > 0) {
            throw PlanRefused.at("stage", "stage-too-early", moment.today().plusDays(daysToCome));
        }
        return new StageAdvanced(moment.signature(), decision.stage());
    }

    /** Any clinician says that a finding is not met; that it is met, whom the protocol trusts with it. */
    Fact record(RecordFinding decision) {
        Finding finding = moment.protocol()
                .finding(decision.finding())
                .orElseThrow(() -> PlanRefused.at("finding", "unknown-finding"));
        if (!decision.met()) {
            return new FindingNotMet(moment.signature(), finding.id());
        }
        Role role = Role.valueOf(moment.signature().author().as().name());
        Permission.require(clinicians(finding), role);
        return new FindingMet(moment.signature(), finding.id());
    }

    Fact endSuspension(EndSuspension decision) {
        if (!moment.openReports().contains(decision.checkIn())) {
            throw PlanRefused.at("checkIn", "nothing-open");
        }
        return new SuspensionEnded(moment.signature(), decision.checkIn());
    }

    private static Set<Role> clinicians(Finding finding) {
        Set<String> trusted = finding.by().stream().map(Enum::name).collect(toSet());
        return Stream.of(SURGEON, DELEGATE, THERAPIST)
                .filter(role -> trusted.contains(role.name()))
                .collect(toSet());
    }
}
