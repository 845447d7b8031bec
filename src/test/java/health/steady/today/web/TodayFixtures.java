package health.steady.today.web;

import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PatientView;
import health.steady.people.Today;
import health.steady.plan.AssignPlan;
import health.steady.plan.Decision;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.plan.PlanView;
import health.steady.plan.Submission;
import health.steady.progress.ProgressApi;
import health.steady.progress.RecordCheckIn;
import health.steady.protocol.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;

/** A patient some days after surgery, counted back from the real today, because that is the day that the page shows. */
final class TodayFixtures {

    final PlanFixtures clinic;
    final CurrentUser self;

    final ProgressApi progress;
    private final PlanApi plans;
    private final Today today;

    TodayFixtures(BeanFactory beans) {
        clinic = new PlanFixtures(beans);
        self = clinic.self;
        plans = beans.getBean(PlanApi.class);
        progress = beans.getBean(ProgressApi.class);
        today = beans.getBean(Today.class);
    }

    LocalDate today() {
        return today.of(self);
    }

    PlanId operated(int daysAgo) {
        return operated(clinic.patient, daysAgo);
    }

    PlanId operated(PatientView patient, int daysAgo) {
        LocalDate surgery = today().minusDays(daysAgo);
        PlanId plan = assigned(patient, surgery);
        sign(clinic.surgeon, plan, new Decision.ConfirmSurgery(surgery), surgery);
        return plan;
    }

    PlanId assigned(LocalDate surgery) {
        return assigned(clinic.patient, surgery);
    }

    void sign(CurrentUser by, PlanId plan, Decision decision, LocalDate on) {
        int seen = plans.plan(by, plan).orElseThrow().seen();
        Submission submission = new Submission(Ids.next(), seen);
        plans.sign(by, plan, submission, decision, "A <b>good</b> reason", on, PlanFixtures.at(on));
    }

    /** Records by hand whatever the first stage asks, and advances to the next. */
    void advance(PlanId plan, LocalDate on) {
        for (String finding : List.of("wound-dry", "walks-often", "pain-settles")) {
            sign(clinic.therapist, plan, new Decision.RecordFinding(finding, true), on);
        }
        sign(clinic.therapist, plan, new Decision.Advance(Phase.WEEKS_2_6), on);
    }

    void reports(PlanId plan, String... dangerSigns) {
        RecordCheckIn report = new RecordCheckIn(Ids.next(), today(), 3, 1, Set.of(dangerSigns));
        progress.checkIn(clinic.therapist, plan, report, today(), PlanFixtures.at(today()));
    }

    PlanView plan() {
        return plans.planOf(self, clinic.patient.id()).orElseThrow();
    }

    private PlanId assigned(PatientView patient, LocalDate surgery) {
        AssignPlan first = clinic.assignment(patient.id());
        AssignPlan dated = new AssignPlan(
                first.plan(),
                first.patient(),
                first.rulebookDigest(),
                surgery,
                first.choices(),
                first.imposed(),
                first.contraindications());
        LocalDate signedOn = surgery.isAfter(today()) ? today() : surgery.minusDays(1);
        return plans.assign(clinic.surgeon, dated, signedOn, PlanFixtures.at(signedOn));
    }
}
