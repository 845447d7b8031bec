package health.steady.access;

import static health.steady.people.PeopleFixtures.NOW;
import static health.steady.people.PeopleFixtures.ZONE;
import static health.steady.plan.PlanFixtures.SURGERY;
import static health.steady.plan.PlanFixtures.at;

import health.steady.alert.AlertApi;
import health.steady.library.LibraryService;
import health.steady.library.OwnExerciseFixtures;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PatientView;
import health.steady.people.PeopleFixtures;
import health.steady.people.PersonId;
import health.steady.people.Role;
import health.steady.people.domain.CareTeamService;
import health.steady.plan.AssignPlan;
import health.steady.plan.Decision;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.plan.PrepareAssignment;
import health.steady.plan.PreparedAnswers;
import health.steady.plan.PreparedAssignments;
import health.steady.plan.Submission;
import health.steady.progress.LogSession;
import health.steady.progress.PlannedVisit;
import health.steady.progress.PlannedVisits;
import health.steady.progress.ProgressApi;
import health.steady.progress.RecordCheckIn;
import health.steady.progress.RecordVisit;
import health.steady.progress.Visits;
import health.steady.protocol.Amount;
import health.steady.protocol.Demand;
import health.steady.protocol.Fact.SurgeonAsked.Subject;
import health.steady.protocol.Limit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One patient, one person of each role who belongs to that patient, and what there is about the patient. The name of the
 * patient and the reasons in the plan hold a word that stands nowhere else.
 */
final class Household {

    final String canary = "Zq" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    final Map<Role, CurrentUser> people;
    final Belongings belongings;
    final PlanId plan;

    private Household(BeanFactory beans, CurrentUser administrator) {
        PeopleFixtures fixtures = new PeopleFixtures(beans);
        CurrentUser surgeon = fixtures.surgeon(administrator);
        CurrentUser delegate = fixtures.colleague(administrator, Role.DELEGATE, "Priya Nair");
        CurrentUser therapist = fixtures.therapist(administrator);
        PatientView patient = fixtures.patientOf(surgeon, "Ruth " + canary);
        for (CurrentUser member : List.of(delegate, therapist)) {
            beans.getBean(CareTeamService.class).add(administrator, patient.id(), member.id(), NOW);
        }
        PlanApi plans = beans.getBean(PlanApi.class);
        AssignPlan command = PlanFixtures.assignment(beans.getBean(LibraryService.class), patient.id());
        plan = plans.assign(surgeon, command, SURGERY.minusDays(1), at(SURGERY.minusDays(1)));
        sign(plans, surgeon, 1, new Decision.ConfirmSurgery(SURGERY));
        sign(plans, therapist, 2, new Decision.Tighten(new Limit(Demand.SITTING, Amount.minutes(20))));
        sign(plans, therapist, 3, new Decision.AskSurgeon(Subject.RESTRICTION, "bending-2"));
        RecordCheckIn report = new RecordCheckIn(Ids.next(), SURGERY.plusDays(1), 3, 3, Set.of("RF04"));
        beans.getBean(ProgressApi.class).checkIn(delegate, plan, report, SURGERY.plusDays(1), at(SURGERY.plusDays(1)));
        CurrentUser self = fixtures.self(patient);
        ProgressApi progress = beans.getBean(ProgressApi.class);
        RecordCheckIn own = new RecordCheckIn(Ids.next(), SURGERY.plusDays(1), 2, 2, Set.of());
        progress.checkIn(self, plan, own, SURGERY.plusDays(1), at(SURGERY.plusDays(1)));
        LogSession walk = LogSession.done(Ids.next(), SURGERY.plusDays(1), "walk", 5);
        progress.log(self, plan, walk, SURGERY.plusDays(1), at(SURGERY.plusDays(1)));
        RecordCheckIn unseen = new RecordCheckIn(Ids.next(), SURGERY.plusDays(2), 3, 3, Set.of("RF01"));
        progress.checkIn(self, plan, unseen, SURGERY.plusDays(2), at(SURGERY.plusDays(2)));
        people = Map.of(
                Role.SURGEON, surgeon,
                Role.DELEGATE, delegate,
                Role.THERAPIST, therapist,
                Role.PATIENT, self,
                Role.CAREGIVER, caregiver(beans, administrator),
                Role.ADMINISTRATOR, administrator);
        RecordVisit visit = RecordVisit.of(Ids.next(), SURGERY.plusDays(2), List.of(), "Says " + canary);
        beans.getBean(Visits.class).record(therapist, plan, visit, SURGERY.plusDays(2), at(SURGERY.plusDays(2)));
        PlannedVisit next = new PlannedVisit(Ids.next(), SURGERY.plusDays(30), null, therapist.id());
        beans.getBean(PlannedVisits.class)
                .plan(therapist, patient.id(), next, SURGERY.plusDays(2), at(SURGERY.plusDays(2)));
        Map<String, String> ids = new HashMap<>(Map.of(
                "PLAN", plan.toString(),
                "PATIENT", patient.id().toString(),
                "PERSON", therapist.id().toString(),
                "REPORT", report.id().toString(),
                "TIGHTENING", "3",
                "OWN_REPORT", own.id().toString(),
                "SESSION", walk.id().toString(),
                "ALERT", alertOf(beans, surgeon, unseen.id()),
                "MEMBER", delegate.id().toString()));
        ids.put("OWN_EXERCISE", OwnExerciseFixtures.written(beans, therapist).toString());
        ids.put("REQUEST", "4");
        ids.put("OWN_EXERCISE", OwnExerciseFixtures.written(beans, therapist).toString());
        ids.put("VISIT", visit.id().toString());
        ids.put("PREPARED", prepared(beans, fixtures, surgeon, delegate).toString());
        ids.put("PLANNED", next.id().toString());
        belongings = new Belongings(Map.copyOf(ids));
    }

    /** For another patient of theirs, who waits for a plan. */
    private UUID prepared(BeanFactory beans, PeopleFixtures fixtures, CurrentUser surgeon, CurrentUser delegate) {
        PatientView waiting = fixtures.patientOf(surgeon, "Ann " + canary);
        beans.getBean(CareTeamService.class).add(people.get(Role.ADMINISTRATOR), waiting.id(), delegate.id(), NOW);
        String digest = beans.getBean(LibraryService.class)
                .latest("lumbar-microdiscectomy")
                .digest();
        PreparedAnswers answers = new PreparedAnswers(digest, SURGERY, Map.of(), Set.of(), Set.of(), false);
        PrepareAssignment form = new PrepareAssignment(Ids.next(), waiting.id(), surgeon.id(), answers);
        beans.getBean(PreparedAssignments.class).prepare(delegate, form, SURGERY, at(SURGERY));
        return form.id();
    }

    /** In a clinic of its own. */
    static Household alone(BeanFactory beans) {
        return new Household(beans, new PeopleFixtures(beans).administrator());
    }

    /** In the same clinic, with other people. */
    Household neighbour(BeanFactory beans) {
        return new Household(beans, people.get(Role.ADMINISTRATOR));
    }

    /** Ids that nobody has, or nobody any more. */
    static Belongings gone() {
        Map<String, String> ids = new HashMap<>(Map.of(
                "PLAN", Ids.next().toString(),
                "PATIENT", Ids.next().toString(),
                "PERSON", Ids.next().toString(),
                "REPORT", Ids.next().toString(),
                "TIGHTENING", "999",
                "OWN_REPORT", Ids.next().toString(),
                "SESSION", Ids.next().toString(),
                "ALERT", Ids.next().toString(),
                "MEMBER", Ids.next().toString()));
        ids.put("OWN_EXERCISE", Ids.next().toString());
        ids.put("REQUEST", "999");
        ids.put("OWN_EXERCISE", Ids.next().toString());
        ids.put("VISIT", Ids.next().toString());
        ids.put("PREPARED", Ids.next().toString());
        ids.put("PLANNED", Ids.next().toString());
        return new Belongings(Map.copyOf(ids));
    }

    /** What belongs to this patient; a number that counts within the parent is one that leads nowhere there. */
    Belongings withoutNumbers() {
        Map<String, String> ids = new HashMap<>(belongings.ids());
        ids.put("TIGHTENING", "2");
        ids.put("REQUEST", "2");
        return new Belongings(ids);
    }

    private void sign(PlanApi plans, CurrentUser by, int seen, Decision decision) {
        Submission submission = new Submission(Ids.next(), seen);
        plans.sign(by, plan, submission, decision, "Because of " + canary, SURGERY, at(SURGERY));
    }

    /** Nobody has seen it yet. */
    private static String alertOf(BeanFactory beans, CurrentUser viewer, UUID report) {
        return beans.getBean(AlertApi.class).open(viewer, Pageable.ofSize(25)).stream()
                .filter(alert -> report.equals(alert.report()))
                .map(alert -> alert.id().toString())
                .findFirst()
                .orElseThrow();
    }

    private static CurrentUser caregiver(BeanFactory beans, CurrentUser administrator) {
        PersonId id = PersonId.random();
        beans.getBean(JdbcClient.class)
                .sql("""
                        insert into person (clinic_id, id, role, name, sign_in_name, active, invited_at)
                        values (?, ?, 'CAREGIVER', 'Joan Reed', ?, true, now())""")
                .params(administrator.clinic().value(), id.value(), PeopleFixtures.signInName(id))
                .update();
        return new CurrentUser(id, administrator.clinic(), Role.CAREGIVER, "Joan Reed", null, ZONE);
    }
}
