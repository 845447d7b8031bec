package health.steady.plan.domain;

import static health.steady.plan.PlanFixtures.SURGERY;
import static health.steady.plan.PlanFixtures.at;
import static health.steady.plan.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.SteadyTest;
import health.steady.people.Ids;
import health.steady.plan.Decision;
import health.steady.plan.Decision.ConfirmSurgery;
import health.steady.plan.Decision.Remove;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanChanged;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.plan.PlanView;
import health.steady.plan.Submission;
import health.steady.protocol.Fact.ExerciseRemoved;
import health.steady.protocol.Fact.PlanAssigned;
import health.steady.protocol.Fact.SurgeryConfirmed;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@SteadyTest
class SigningTests {

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

        assertRefused("", "by-surgeon-delegate-administrator", () -> {
            clinic.sign(clinic.therapist, plan, new ConfirmSurgery(SURGERY), 0);
        });
        assertThat(plans.plan(clinic.surgeon, plan).orElseThrow().seen()).isEqualTo(1);
    }

    private void sign(PlanId plan, Submission form, Decision decision) {
        plans.sign(clinic.surgeon, plan, form, decision, "A good reason", DAY_3, at(DAY_3));
    }
}
