package health.steady.plan.domain;

import static health.steady.plan.PlanFixtures.SURGERY;
import static health.steady.plan.PlanFixtures.at;
import static health.steady.plan.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.SteadyTest;
import health.steady.library.LibraryService;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PatientId;
import health.steady.people.PeopleFixtures;
import health.steady.people.Role;
import health.steady.people.domain.CareTeamService;
import health.steady.plan.AssignPlan;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.plan.PrepareAssignment;
import health.steady.plan.PreparedAnswers;
import health.steady.plan.PreparedAssignment;
import health.steady.plan.PreparedAssignments;
import health.steady.plan.UsualAnswers;
import health.steady.protocol.Protocol;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@SteadyTest
class PreparedAssignmentsTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    PreparedAssignments prepared;

    @Autowired
    UsualAnswers usual;

    @Autowired
    PlanApi plans;

    @Autowired
    LibraryService library;

    PlanFixtures clinic;
    CurrentUser delegate;

    @BeforeEach
    void openClinic() {
        clinic = new PlanFixtures(beans);
        delegate = delegateOf(clinic);
    }

    CurrentUser delegateOf(PlanFixtures clinic) {
        CurrentUser nurse = new PeopleFixtures(beans).colleague(clinic.administrator, Role.DELEGATE, "Priya Nair");
        beans.getBean(CareTeamService.class)
                .add(clinic.administrator, clinic.patient.id(), nurse.id(), PeopleFixtures.NOW);
        return nurse;
    }

    PrepareAssignment form(UUID id, PatientId patient) {
        AssignPlan whole = clinic.assignment(patient);
        return new PrepareAssignment(
                id,
                patient,
                clinic.surgeon.id(),
                new PreparedAnswers(whole.rulebookDigest(), SURGERY, Map.of(), Set.of(), Set.of("fall-risk"), false));
    }

    void prepare(CurrentUser by, PrepareAssignment form) {
        prepared.prepare(by, form, SURGERY, at(SURGERY));
    }

    @Test
    void waitForTheSurgeonAsTheyWereFilledIn() {
        PrepareAssignment form = form(Ids.next(), clinic.patient.id());

        prepare(delegate, form);
        prepare(delegate, form);

        assertThat(prepared.waiting(clinic.surgeon)).singleElement().satisfies(waiting -> {
            assertThat(waiting.id()).isEqualTo(form.id());
            assertThat(waiting.by().name()).isEqualTo("Priya Nair");
            assertThat(waiting.answers()).isEqualTo(form.answers());
            assertThat(waiting.procedure()).isNotEmpty();
        });
        assertThat(prepared.open(clinic.surgeon, form.id())).isPresent();
        assertThat(plans.planOf(clinic.surgeon, clinic.patient.id())).isEmpty();
    }

    @Test
    void areNobodyElses() {
        PrepareAssignment form = form(Ids.next(), clinic.patient.id());
        prepare(delegate, form);
        PlanFixtures elsewhere = new PlanFixtures(beans);

        assertThat(prepared.waiting(elsewhere.surgeon)).isEmpty();
        assertThat(prepared.waiting(clinic.therapist)).isEmpty();
        assertThat(prepared.open(elsewhere.surgeon, form.id())).isEmpty();
        assertThat(prepared.open(clinic.self, form.id())).isEmpty();
        assertRefused("", "unknown-prepared", () -> prepared.sendBack(elsewhere.surgeon, form.id(), "No", at(SURGERY)));
        assertRefused("", "unknown-prepared", () -> prepared.withdraw(delegateOf(elsewhere), form.id(), at(SURGERY)));
        assertRefused("patient", "unknown-patient", () -> prepare(delegate, form(Ids.next(), elsewhere.patient.id())));
    }

    @Test
    void arePreparedByDelegatesAndSignedBySurgeons() {
        PrepareAssignment form = form(Ids.next(), clinic.patient.id());

        assertRefused("", "by-delegate", () -> prepare(clinic.surgeon, form));
        assertRefused("", "by-delegate", () -> prepare(clinic.therapist, form));
        assertRefused(
                "",
                "by-surgeon",
                () -> plans.assign(delegate, clinic.assignment(clinic.patient.id()), SURGERY, at(SURGERY)));
        assertRefused("", "by-surgeon", () -> prepared.sendBack(delegate, form.id(), "No", at(SURGERY)));
        assertRefused("", "by-delegate", () -> prepared.withdraw(clinic.surgeon, form.id(), at(SURGERY)));
    }

    @Test
    void areOneForEachPatient() {
        prepare(delegate, form(Ids.next(), clinic.patient.id()));

        assertRefused("patient", "already-prepared", () -> prepare(delegate, form(Ids.next(), clinic.patient.id())));
    }

    @Test
    void areForASurgeonOfThePatient() {
        PrepareAssignment form = form(Ids.next(), clinic.patient.id());
        CurrentUser other = new PeopleFixtures(beans).colleague(clinic.administrator, Role.SURGEON, "Dr. Samuel Ortiz");

        assertRefused(
                "surgeon",
                "surgeon-not-in-team",
                () -> prepare(delegate, new PrepareAssignment(form.id(), form.patient(), other.id(), form.answers())));
        assertThat(prepared.surgeons(delegate)).extracting(each -> each.id()).containsExactly(clinic.surgeon.id());
    }

    @Test
    void areDoneWhenTheSurgeonSigns() {
        PrepareAssignment form = form(Ids.next(), clinic.patient.id());
        prepare(delegate, form);
        AssignPlan whole = clinic.assignment(clinic.patient.id());

        plans.assign(
                clinic.surgeon,
                new AssignPlan(
                        new PlanId(form.id()),
                        whole.patient(),
                        whole.rulebookDigest(),
                        whole.surgeryOn(),
                        whole.choices(),
                        whole.imposed(),
                        whole.contraindications()),
                SURGERY,
                at(SURGERY));

        assertThat(prepared.waiting(clinic.surgeon)).isEmpty();
        assertThat(prepared.open(delegate, form.id())).isEmpty();
        assertRefused("", "prepared-ended", () -> prepared.withdraw(delegate, form.id(), at(SURGERY)));
        assertRefused("patient", "already-has-plan", () -> prepare(delegate, form));
    }

    @Test
    void areSentBackWithANoteAndWaitAgainWhenPreparedAnew() {
        PrepareAssignment form = form(Ids.next(), clinic.patient.id());
        prepare(delegate, form);

        assertRefused("reason", "reason-missing", () -> prepared.sendBack(clinic.surgeon, form.id(), " ", at(SURGERY)));
        prepared.sendBack(clinic.surgeon, form.id(), "Which level was it?", at(SURGERY));
        prepared.sendBack(clinic.surgeon, form.id(), "Again", at(SURGERY));

        assertThat(prepared.waiting(clinic.surgeon)).isEmpty();
        assertThat(prepared.waiting(delegate))
                .singleElement()
                .matches(PreparedAssignment::sentBack)
                .extracting(PreparedAssignment::note)
                .isEqualTo("Which level was it?");

        prepare(delegate, form);
        assertThat(prepared.waiting(clinic.surgeon)).singleElement().matches(waiting -> !waiting.sentBack());
    }

    @Test
    void areTakenBack() {
        PrepareAssignment form = form(Ids.next(), clinic.patient.id());
        prepare(delegate, form);

        prepared.withdraw(delegate, form.id(), at(SURGERY));
        prepared.withdraw(delegate, form.id(), at(SURGERY));

        assertThat(prepared.waiting(delegate)).isEmpty();
        assertRefused("", "prepared-ended", () -> prepare(delegate, form));
        assertRefused("", "prepared-ended", () -> prepared.sendBack(clinic.surgeon, form.id(), "No", at(SURGERY)));
    }

    @Test
    void holdNothingThatIsNotAsked() {
        PrepareAssignment form = form(Ids.next(), clinic.patient.id());

        assertRefused(
                "choices[nothing]",
                "unknown-option",
                () -> prepare(
                        delegate,
                        new PrepareAssignment(
                                form.id(),
                                form.patient(),
                                form.surgeon(),
                                new PreparedAnswers(
                                        form.answers().rulebookDigest(),
                                        SURGERY,
                                        Map.of("nothing", "at-all"),
                                        Set.of(),
                                        Set.of(),
                                        false))));
    }

    @Test
    void surgeonsAnswersAreRememberedForThemselvesAlone() {
        Protocol protocol = library.latest("lumbar-microdiscectomy").protocol();
        assertThat(usual.of(clinic.surgeon, protocol)).isEmpty();

        AssignPlan signed = clinic.assignment(clinic.patient.id());
        plans.assign(clinic.surgeon, signed, SURGERY, at(SURGERY));

        assertThat(usual.of(clinic.surgeon, protocol))
                .contains(new UsualAnswers.Usual(signed.choices(), signed.imposed()));
        CurrentUser other = new PeopleFixtures(beans).colleague(clinic.administrator, Role.SURGEON, "Dr. Samuel Ortiz");
        assertThat(usual.of(other, protocol)).isEmpty();
        assertThat(usual.of(delegate, protocol)).isEmpty();
    }

    @Test
    void rememberedAnswersThatAreNotOfferedAnyMoreAreLeftOut() {
        Protocol protocol = library.latest("lumbar-microdiscectomy").protocol();
        String choice = protocol.choices().get(0).id();

        assertThat(UsualAnswersService.stillOffered(
                        new UsualAnswers.Usual(Map.of(choice, "gone", "gone", "x"), Set.of("gone")), protocol))
                .isEqualTo(new UsualAnswers.Usual(Map.of(), Set.of()));
    }
}
