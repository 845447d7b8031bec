package health.steady.journey;

import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PatientView;
import health.steady.people.PeopleFixtures;
import health.steady.people.Role;
import health.steady.people.Today;
import health.steady.people.domain.CareTeamService;
import health.steady.plan.AssignPlan;
import health.steady.plan.Decision;
import health.steady.plan.Decision.ConfirmSurgery;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.plan.Submission;
import health.steady.progress.LogSession;
import health.steady.progress.ProgressApi;
import health.steady.progress.RecordCheckIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;

/** A clinic whose patients were operated some days before the real today, because that is the day that pages show. */
final class DeskPeople {

    final PlanFixtures clinic;
    final CurrentUser delegate;
    final CurrentUser colleague;
    final LocalDate today;

    private final PeopleFixtures people;
    private final CareTeamService careTeams;
    private final PlanApi plans;
    private final ProgressApi progress;

    DeskPeople(BeanFactory beans) {
        clinic = new PlanFixtures(beans);
        people = new PeopleFixtures(beans);
        careTeams = beans.getBean(CareTeamService.class);
        plans = beans.getBean(PlanApi.class);
        progress = beans.getBean(ProgressApi.class);
        delegate = people.colleague(clinic.administrator, Role.DELEGATE, "Priya Nair");
        colleague = people.colleague(clinic.administrator, Role.THERAPIST, "Mei Tanaka");
        today = beans.getBean(Today.class).of(clinic.surgeon);
    }

    String signInName(CurrentUser person) {
        return people.readyToSignIn(clinic.administrator, person);
    }

    CurrentUser self(PatientView patient) {
        return people.self(patient);
    }

    /** Of the surgeon, the delegate and both therapists, without a plan. */
    PatientView patient(String name) {
        PatientView patient = clinic.patient(name);
        for (CurrentUser member : List.of(delegate, colleague)) {
            careTeams.add(clinic.administrator, patient.id(), member.id(), PeopleFixtures.NOW);
        }
        return patient;
    }

    /** Signed on the day before surgery, or today when that is to come or was yesterday. */
    PlanId assigned(PatientView patient, int daysAgo) {
        LocalDate surgery = today.minusDays(daysAgo);
        LocalDate signedOn = daysAgo < 1 ? today : surgery.minusDays(1);
        AssignPlan first = clinic.assignment(patient.id());
        AssignPlan dated = new AssignPlan(
                first.plan(),
                first.patient(),
                first.rulebookDigest(),
                surgery,
                first.choices(),
                first.imposed(),
                first.contraindications());
        return plans.assign(clinic.surgeon, dated, signedOn, PlanFixtures.at(signedOn));
    }

    PlanId operated(PatientView patient, int daysAgo) {
        PlanId plan = assigned(patient, daysAgo);
        sign(clinic.surgeon, plan, new ConfirmSurgery(today.minusDays(daysAgo)), daysAgo);
        return plan;
    }

    void sign(CurrentUser by, PlanId plan, Decision decision, int daysAgo) {
        LocalDate on = today.minusDays(daysAgo);
        int seen = plans.plan(by, plan).orElseThrow().seen();
        plans.sign(by, plan, new Submission(Ids.next(), seen), decision, "It goes well.", on, PlanFixtures.at(on));
    }

    /** What the first stage asks, found by hand. */
    void finds(PlanId plan, int daysAgo) {
        for (String finding : List.of("wound-dry", "walks-often", "pain-settles")) {
            sign(clinic.therapist, plan, new Decision.RecordFinding(finding, true), daysAgo);
        }
    }

    /** Reports of each day from then until today, by the patient. */
    void reports(PatientView patient, PlanId plan, int fromDaysAgo, int toDaysAgo) {
        for (int daysAgo = fromDaysAgo; daysAgo >= toDaysAgo; daysAgo--) {
            report(patient, plan, daysAgo);
        }
    }

    void report(PatientView patient, PlanId plan, int daysAgo, String... signs) {
        LocalDate on = today.minusDays(daysAgo);
        RecordCheckIn report = new RecordCheckIn(Ids.next(), on, 3, 1, Set.of(signs));
        progress.checkIn(self(patient), plan, report, on, PlanFixtures.at(on));
    }

    void walked(PatientView patient, PlanId plan, int daysAgo) {
        LocalDate on = today.minusDays(daysAgo);
        progress.log(self(patient), plan, LogSession.done(Ids.next(), on, "walk", 10), on, PlanFixtures.at(on));
    }
}
