package health.steady.plan.domain;

import static health.steady.plan.PlanFixtures.SURGERY;
import static health.steady.plan.PlanFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.StatementCount;
import health.steady.SteadyTest;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PatientView;
import health.steady.people.PeopleFixtures;
import health.steady.people.PersonName;
import health.steady.plan.AssignPlan;
import health.steady.plan.CaseloadEntry;
import health.steady.plan.Decision;
import health.steady.plan.Decision.ConfirmSurgery;
import health.steady.plan.Decision.Remove;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanChanged;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.plan.PlanNotFound;
import health.steady.plan.PlanRefused;
import health.steady.plan.PlanView;
import health.steady.plan.RecordCheckIn;
import health.steady.plan.Submission;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.Fact.ExerciseRemoved;
import health.steady.protocol.Fact.PlanAssigned;
import health.steady.protocol.Fact.SurgeryConfirmed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@SteadyTest
class PlanServiceTests {

    private static final LocalDate DAY_3 = SURGERY.plusDays(3);
    private static final Decision REMOVE_BRACE = new Remove("brace");

    @Autowired
    PlanApi plans;

    @Autowired
    BeanFactory beans;

    PlanFixtures clinic;

    @BeforeEach
    void openClinic() {
        clinic = new PlanFixtures(beans);
    }

    @Nested
    class Assigning {

        @Test
        void givesThePatientAPlanThatTheCareTeamAndThePatientRead() {
            PlanId plan = clinic.assigned();

            assertThat(List.of(clinic.surgeon, clinic.therapist, clinic.self)).allSatisfy(viewer -> {
                PlanView view = plans.plan(viewer, plan).orElseThrow();
                assertThat(view.course().history().facts()).hasExactlyElementsOfTypes(PlanAssigned.class);
                assertThat(view.patient().name()).isEqualTo("Maria Lindqvist");
                assertThat(plans.planOf(viewer, clinic.patient.id()))
                        .map(PlanView::id)
                        .contains(plan);
            });
        }

        @Test
        void namesWhoSigned() {
            PlanView view = plans.plan(clinic.self, clinic.operated()).orElseThrow();

            assertThat(view.names().values()).extracting(PersonName::name).containsExactly("Dr. Helen Marsh");
        }

        @Test
        void assignsOnceHoweverOftenTheFormIsSent() {
            AssignPlan form = clinic.assignment(clinic.patient.id());

            plans.assign(clinic.surgeon, form, SURGERY, at(SURGERY));
            plans.assign(clinic.surgeon, form, SURGERY, at(SURGERY).plusSeconds(1));

            assertThat(plans.plan(clinic.surgeon, form.plan()).orElseThrow().seen())
                    .isEqualTo(1);
        }

        @Test
        void givesAPatientOneRunningPlan() {
            clinic.assigned();

            refused("already-has-plan", () -> clinic.assigned());
        }

        @Test
        void knowsNoPatientOfAnother() {
            PlanFixtures elsewhere = new PlanFixtures(beans);
            AssignPlan form = clinic.assignment(elsewhere.patient.id());

            refused("unknown-patient", () -> plans.assign(clinic.surgeon, form, SURGERY, at(SURGERY)));
        }

        @Test
        void doesNotTakeAnothersPlanId() {
            PlanId elsewhere = new PlanFixtures(beans).assigned();
            AssignPlan form = clinic.assignment(clinic.patient.id());
            AssignPlan forged = new AssignPlan(
                    elsewhere,
                    form.patient(),
                    form.rulebookDigest(),
                    form.surgeryOn(),
                    form.choices(),
                    form.imposed(),
                    form.contraindications());

            refused("id-in-use", () -> plans.assign(clinic.surgeon, forged, SURGERY, at(SURGERY)));
        }

        @Test
        void showsAnyDayBeforeItIsSigned() {
            AssignPlan form = clinic.assignment(clinic.patient.id());

            assertThat(List.of(0, 20, 45, 400)).allSatisfy(day -> {
                DayPlan preview = plans.preview(clinic.surgeon, form, SURGERY.plusDays(day));
                assertThat(preview.standing()).isEqualTo(Standing.ACTIVE);
                assertThat(preview.dayPostOp()).isEqualTo(day);
                assertThat(preview.restrictions()).isNotEmpty();
            });
            assertThat(plans.planOf(clinic.surgeon, clinic.patient.id())).isEmpty();
        }
    }

    @Nested
    class Signing {

        @Test
        void addsAFact() {
            PlanId plan = clinic.operated();

            clinic.sign(clinic.therapist, plan, REMOVE_BRACE, 3);

            PlanView view = plans.plan(clinic.surgeon, plan).orElseThrow();
            assertThat(view.course().history().facts())
                    .hasExactlyElementsOfTypes(PlanAssigned.class, SurgeryConfirmed.class, ExerciseRemoved.class);
            assertThat(view.day(DAY_3).exercises())
                    .noneMatch(offer -> offer.exercise().id().equals("brace"));
        }

        @Test
        void signsOnceHoweverOftenTheFormIsSent() {
            PlanId plan = clinic.operated();
            Submission form = new Submission(Ids.next(), 2);

            sign(plan, form, REMOVE_BRACE);
            sign(plan, form, REMOVE_BRACE);

            assertThat(plans.plan(clinic.surgeon, plan).orElseThrow().seen()).isEqualTo(3);
        }

        @Test
        void tellsTheSecondOfTwoWhatTheFirstSigned() {
            PlanId plan = clinic.operated();
            clinic.sign(clinic.therapist, plan, REMOVE_BRACE, 3);

            assertThatExceptionOfType(PlanChanged.class)
                    .isThrownBy(() -> sign(plan, new Submission(Ids.next(), 2), new Remove("breathe")))
                    .satisfies(changed -> {
                        assertThat(changed.plan()).isEqualTo(plan);
                        assertThat(changed.since()).hasExactlyElementsOfTypes(ExerciseRemoved.class);
                    });
            assertThat(plans.plan(clinic.surgeon, plan).orElseThrow().seen()).isEqualTo(3);
        }

        @Test
        void believesNoFormThatHasSeenTheFuture() {
            PlanId plan = clinic.operated();

            assertThatExceptionOfType(PlanChanged.class)
                    .isThrownBy(() -> sign(plan, new Submission(Ids.next(), 99), REMOVE_BRACE));
            assertThatExceptionOfType(PlanChanged.class)
                    .isThrownBy(() -> sign(plan, new Submission(Ids.next(), -1), REMOVE_BRACE));
        }

        @Test
        void keepsNothingOfWhatItRefuses() {
            PlanId plan = clinic.assigned();

            refused("by-surgeon-delegate-administrator", () -> {
                clinic.sign(clinic.therapist, plan, new ConfirmSurgery(SURGERY), 0);
                return plan;
            });
            assertThat(plans.plan(clinic.surgeon, plan).orElseThrow().seen()).isEqualTo(1);
        }

        private void sign(PlanId plan, Submission form, Decision decision) {
            plans.sign(clinic.surgeon, plan, form, decision, "A good reason", DAY_3, at(DAY_3));
        }
    }

    @Nested
    class Reporting {

        @Test
        void suspendsWhatTheDangerSignSuspends() {
            PlanId plan = clinic.operated();

            plans.checkIn(clinic.therapist, plan, report(Ids.next(), Set.of("RF01")), DAY_3, at(DAY_3));

            PlanView view = plans.plan(clinic.self, plan).orElseThrow();
            assertThat(view.day(DAY_3).messages()).extracting(Message::kind).contains(Message.Kind.SUSPENDED_STOP);
            assertThat(view.names().values())
                    .extracting(PersonName::name)
                    .containsExactlyInAnyOrder("Dr. Helen Marsh", "Jonas Okafor");
        }

        @Test
        void storesAReportOnce() {
            PlanId plan = clinic.operated();
            UUID id = Ids.next();

            plans.checkIn(clinic.therapist, plan, report(id, Set.of()), DAY_3, at(DAY_3));
            plans.checkIn(clinic.therapist, plan, report(id, Set.of("RF01")), DAY_3, at(DAY_3));

            assertThat(plans.plan(clinic.therapist, plan)
                            .orElseThrow()
                            .course()
                            .history()
                            .observations())
                    .hasSize(1);
        }

        private RecordCheckIn report(UUID id, Set<String> signs) {
            return new RecordCheckIn(id, DAY_3, 2, 1, signs);
        }
    }

    @Nested
    class AnothersPlan {

        PlanId plan;
        PlanFixtures elsewhere;

        @BeforeEach
        void openAnotherClinic() {
            plan = clinic.operated();
            elsewhere = new PlanFixtures(beans);
        }

        @Test
        void isNotFound() {
            assertThat(strangers()).allSatisfy(stranger -> {
                assertThat(plans.plan(stranger, plan)).isEmpty();
                assertThat(plans.planOf(stranger, clinic.patient.id())).isEmpty();
            });
        }

        @Test
        void isNotChanged() {
            assertThat(strangers()).allSatisfy(stranger -> {
                assertThatExceptionOfType(PlanNotFound.class)
                        .isThrownBy(() -> plans.sign(
                                stranger, plan, new Submission(Ids.next(), 2), REMOVE_BRACE, "Why", DAY_3, at(DAY_3)));
                assertThatExceptionOfType(PlanNotFound.class)
                        .isThrownBy(() -> plans.checkIn(
                                stranger,
                                plan,
                                new RecordCheckIn(Ids.next(), DAY_3, 1, 1, Set.of()),
                                DAY_3,
                                at(DAY_3)));
            });
            assertThat(plans.plan(clinic.surgeon, plan).orElseThrow().seen()).isEqualTo(2);
        }

        private List<CurrentUser> strangers() {
            return List.of(
                    elsewhere.surgeon,
                    elsewhere.therapist,
                    elsewhere.self,
                    clinic.administrator,
                    new PeopleFixtures(beans).surgeon(clinic.administrator));
        }
    }

    @Nested
    class Statements {

        @Test
        void readingAPlanTakesFour() {
            PlanId plan = clinic.operated();

            assertThat(StatementCount.during(() -> plans.plan(clinic.self, plan)))
                    .hasSize(4);
            assertThat(StatementCount.during(() -> plans.planOf(clinic.self, clinic.patient.id())))
                    .hasSize(4);
        }

        @Test
        void aCaseloadTakesAsManyForOnePatientAsForSix() {
            clinic.operated();
            int one = statementsOfCaseload();
            for (String name : List.of("Ann", "Ben", "Cid", "Dan", "Eve")) {
                PatientView another = clinic.patient(name);
                clinic.operated(another.id());
            }

            assertThat(statementsOfCaseload()).isEqualTo(one).isLessThanOrEqualTo(4);
        }

        private int statementsOfCaseload() {
            return StatementCount.during(() -> caseload("")).size();
        }
    }

    @Nested
    class Caseload {

        @Test
        void holdsTheViewersPatientsByNameWithTodaysPlan() {
            clinic.operated();
            clinic.patient("Aaron Zimmer");

            List<CaseloadEntry> entries = caseload("");

            assertThat(entries)
                    .extracting(entry -> entry.patient().name())
                    .containsExactly("Aaron Zimmer", "Maria Lindqvist");
            assertThat(entries.get(0).plan()).isNull();
            assertThat(entries.get(0).day()).isNull();
            assertThat(entries.get(1).day()).isNotNull().returns(3, DayPlan::dayPostOp);
            assertThat(entries.get(1).procedure()).isEqualTo("Lumbar microdiscectomy");
            assertThat(caseload("zimm")).hasSize(1);
        }
    }

    private List<CaseloadEntry> caseload(String search) {
        return plans.caseload(clinic.therapist, search, DAY_3, PageRequest.of(0, 20))
                .getContent();
    }

    private static void refused(String code, Callable<?> action) {
        assertThatExceptionOfType(PlanRefused.class).isThrownBy(action::call).returns(code, PlanRefused::code);
    }
}
