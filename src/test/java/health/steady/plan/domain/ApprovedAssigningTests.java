package health.steady.plan.domain;

import static health.steady.plan.PlanFixtures.SURGERY;
import static health.steady.plan.PlanFixtures.at;
import static health.steady.plan.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.SteadyTest;
import health.steady.library.ApprovalFixtures;
import health.steady.plan.AssignPlan;
import health.steady.plan.Decision;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Law L14, where patients are real: a plan waits for the approval of its rulebook, and a signed one keeps it. */
@SteadyTest(properties = "steady.library.unapproved-can-be-assigned=false")
class ApprovedAssigningTests {

    @Autowired
    PlanApi plans;

    @Autowired
    BeanFactory beans;

    PlanFixtures clinic;
    ApprovalFixtures said;
    AssignPlan form;

    @BeforeEach
    void openClinic() {
        clinic = new PlanFixtures(beans);
        said = new ApprovalFixtures(beans);
        form = clinic.assignment(clinic.patient.id());
    }

    @Test
    void waitsForBothApprovals() {
        assertNotApproved();
        said.approvedBy(clinic.surgeon);
        assertNotApproved();
        said.approvedBy(clinic.therapist);

        plans.preview(clinic.surgeon, form, SURGERY);
        plans.assign(clinic.surgeon, form, SURGERY, at(SURGERY));

        assertThat(plans.plan(clinic.surgeon, form.plan())).isPresent();
    }

    @Test
    void doesNotTakeTheApprovalOfAnotherClinic() {
        PlanFixtures elsewhere = new PlanFixtures(beans);
        said.approvedBy(elsewhere.surgeon, elsewhere.therapist);

        assertNotApproved();
    }

    @Test
    void endsWithAWithdrawalForNewPlansAndLeavesTheSignedOnes() {
        said.approvedBy(clinic.surgeon, clinic.therapist);
        PlanId signed = clinic.operated();
        said.withdrawnBy(clinic.therapist, "The bridge comes too early.");

        assertRefused(
                "rulebookDigest",
                "rulebook-not-approved",
                () -> clinic.assigned(clinic.patient("Ann Bold").id()));
        clinic.sign(clinic.surgeon, signed, new Decision.Release("bending-1"), 14);
        assertThat(plans.plan(clinic.self, signed)
                        .orElseThrow()
                        .day(SURGERY.plusDays(15))
                        .exercises())
                .isNotEmpty();
    }

    @Test
    void answersTheSameFormAfterAWithdrawalWithThePlanItSigned() {
        said.approvedBy(clinic.surgeon, clinic.therapist);
        plans.assign(clinic.surgeon, form, SURGERY, at(SURGERY));
        said.withdrawnBy(clinic.therapist, "The bridge comes too early.");

        assertThat(plans.assign(clinic.surgeon, form, SURGERY, at(SURGERY))).isEqualTo(form.plan());
    }

    private void assertNotApproved() {
        assertRefused(
                "rulebookDigest",
                "rulebook-not-approved",
                () -> plans.preview(clinic.surgeon, form, SURGERY.plusDays(3)));
        assertRefused(
                "rulebookDigest",
                "rulebook-not-approved",
                () -> plans.assign(clinic.surgeon, form, SURGERY, at(SURGERY)));
        assertThat(plans.planOf(clinic.surgeon, clinic.patient.id())).isEmpty();
    }
}
