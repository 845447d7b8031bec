package health.steady.plan.domain;

import static health.steady.plan.PlanFixtures.SURGERY;
import static health.steady.plan.PlanFixtures.at;
import static health.steady.plan.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.SteadyTest;
import health.steady.people.PersonName;
import health.steady.plan.AssignPlan;
import health.steady.plan.Decision;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.plan.PlanView;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.Fact.PlanAssigned;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@SteadyTest
class AssigningTests {

    @Autowired
    PlanApi plans;

    @Autowired
    BeanFactory beans;

    PlanFixtures clinic;

    @BeforeEach
    void openClinic() {
        clinic = new PlanFixtures(beans);
    }

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

        assertThat(plans.plan(clinic.surgeon, form.plan()).orElseThrow().seen()).isEqualTo(1);
    }

    @Test
    void givesAPatientOneRunningPlan() {
        clinic.assigned();

        assertRefused("patient", "already-has-plan", () -> clinic.assigned());
    }

    @Test
    void givesAnotherPlanWhenTheFirstIsClosed() {
        PlanId first = clinic.operated();
        clinic.sign(clinic.surgeon, first, new Decision.Close(), 100);

        PlanId second = clinic.assigned();

        assertThat(plans.planOf(clinic.surgeon, clinic.patient.id())
                        .orElseThrow()
                        .id())
                .isEqualTo(second);
        assertThat(plans.plan(clinic.surgeon, first)).isPresent();
    }

    @Test
    void knowsNoPatientOfAnother() {
        PlanFixtures elsewhere = new PlanFixtures(beans);
        AssignPlan form = clinic.assignment(elsewhere.patient.id());

        assertRefused("patient", "unknown-patient", () -> plans.assign(clinic.surgeon, form, SURGERY, at(SURGERY)));
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

        assertRefused("", "id-in-use", () -> plans.assign(clinic.surgeon, forged, SURGERY, at(SURGERY)));
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

    @Test
    void previewsTheDaysFrom0To400OfASurgeon() {
        AssignPlan form = clinic.assignment(clinic.patient.id());

        assertRefused("date", "preview-out-of-range", () -> plans.preview(clinic.surgeon, form, SURGERY.minusDays(1)));
        assertRefused("date", "preview-out-of-range", () -> plans.preview(clinic.surgeon, form, SURGERY.plusDays(401)));
        assertRefused("date", "preview-out-of-range", () -> plans.preview(clinic.surgeon, form, LocalDate.MAX));
        assertRefused("", "by-surgeon", () -> plans.preview(clinic.therapist, form, SURGERY));
    }

    @Test
    void isTheSurgeons() {
        AssignPlan form = clinic.assignment(clinic.patient.id());

        assertThat(List.of(clinic.therapist, clinic.administrator, clinic.self))
                .allSatisfy(by -> assertRefused("", "by-surgeon", () -> plans.assign(by, form, SURGERY, at(SURGERY))));
    }

    @Test
    void takesAProtocolOfTheLibrary() {
        AssignPlan form = clinic.assignment(clinic.patient.id());
        AssignPlan unknown = new AssignPlan(
                form.plan(),
                form.patient(),
                "0".repeat(64),
                form.surgeryOn(),
                form.choices(),
                form.imposed(),
                form.contraindications());

        assertRefused(
                "rulebookDigest",
                "unknown-rulebook",
                () -> plans.assign(clinic.surgeon, unknown, SURGERY, at(SURGERY)));
        assertThat(plans.planOf(clinic.surgeon, clinic.patient.id())).isEmpty();
    }
}
