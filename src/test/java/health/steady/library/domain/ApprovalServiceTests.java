package health.steady.library.domain;

import static health.steady.library.ApprovalFixtures.AT;
import static health.steady.library.ApprovalFixtures.DECLARED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.SteadyTest;
import health.steady.audit.AuditFixtures;
import health.steady.audit.AuditFixtures.Kept;
import health.steady.library.Approval;
import health.steady.library.ApprovalEntry;
import health.steady.library.ApprovalFixtures;
import health.steady.library.ApprovalRefused;
import health.steady.library.ApprovalRefused.Reason;
import health.steady.library.Approvals;
import health.steady.library.ApproveRulebook;
import health.steady.library.WithdrawApproval;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PersonName;
import health.steady.people.Role;
import health.steady.plan.PlanFixtures;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Law L14: each clinic says for itself what it trusts, by name, and what was said stays. */
@SteadyTest
class ApprovalServiceTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    Approvals approvals;

    PlanFixtures clinic;
    ApprovalFixtures said;

    @BeforeEach
    void openClinic() {
        clinic = new PlanFixtures(beans);
        said = new ApprovalFixtures(beans);
    }

    @Test
    void isApprovedByASurgeonAndATherapistWithNameAndTime() {
        said.approvedBy(clinic.surgeon, clinic.therapist);

        Approval approval = said.seenBy(clinic.surgeon);
        assertThat(approval.isApproved()).isTrue();
        assertThat(approvals.isApproved(clinic.self, said.digest)).isTrue();
        assertThat(approval.names().values())
                .extracting(PersonName::name)
                .containsExactlyInAnyOrder("Dr. Helen Marsh", "Jonas Okafor");
        assertThat(approval.entries()).extracting(ApprovalEntry::as).containsExactly(Role.SURGEON, Role.THERAPIST);
        assertThat(approval.entries()).allSatisfy(entry -> {
            assertThat(entry.at()).isEqualTo(AT);
            assertThat(entry.words()).isEqualTo(DECLARED);
        });
    }

    @Test
    void isSeenByEverybodyOfTheClinicAndNobodyElse() {
        PlanFixtures elsewhere = new PlanFixtures(beans);
        said.approvedBy(clinic.surgeon, clinic.therapist);

        assertThat(List.of(clinic.self, clinic.administrator, clinic.surgeon))
                .allSatisfy(
                        viewer -> assertThat(said.seenBy(viewer).isApproved()).isTrue());
        assertThat(said.seenBy(elsewhere.surgeon).entries()).isEmpty();
        assertThat(approvals.isApproved(elsewhere.self, said.digest)).isFalse();
    }

    @Test
    void isOfOneDigestOnly() {
        said.approvedBy(clinic.surgeon, clinic.therapist);

        List<Approval> both = approvals.of(clinic.surgeon, List.of("0".repeat(64), said.digest));

        assertThat(both).extracting(Approval::isApproved).containsExactly(false, true);
    }

    @Test
    void endsWhenATherapistWithdrawsAndSaysWhy() {
        said.approvedBy(clinic.surgeon, clinic.therapist);
        said.withdrawnBy(clinic.therapist, " The bridge\r\ncomes too early. ");

        Approval approval = said.seenBy(clinic.surgeon);
        assertThat(approval.isApproved()).isFalse();
        assertThat(approval.missing()).containsExactly(Role.THERAPIST);
        assertThat(approval.withdrawal().orElseThrow().words()).isEqualTo("The bridge comes too early.");
        assertThat(approval.entries()).as("nothing is taken off the record").hasSize(3);
    }

    @Test
    void approvesOnceHoweverOftenItIsSent() {
        ApproveRulebook form = new ApproveRulebook(Ids.next(), said.digest, DECLARED);

        approvals.approve(clinic.surgeon, form, AT);
        approvals.approve(clinic.surgeon, form, AT.plusSeconds(1));
        said.approvedBy(clinic.surgeon);

        assertThat(said.seenBy(clinic.surgeon).entries()).hasSize(1);
    }

    @Test
    void doesNotApproveAgainWhenAnOldFormIsSentAfterAWithdrawal() {
        ApproveRulebook form = new ApproveRulebook(Ids.next(), said.digest, DECLARED);
        approvals.approve(clinic.surgeon, form, AT);
        said.withdrawnBy(clinic.surgeon, "Wrong version of the sheet.");

        approvals.approve(clinic.surgeon, form, AT.plusSeconds(90_000));

        assertThat(said.seenBy(clinic.surgeon).standing()).isEmpty();
    }

    @Test
    void withdrawsOnceHoweverOftenItIsSent() {
        said.approvedBy(clinic.surgeon);
        WithdrawApproval form = new WithdrawApproval(Ids.next(), said.digest, "Not ready.");

        approvals.withdraw(clinic.surgeon, form, AT);
        approvals.withdraw(clinic.surgeon, form, AT.plusSeconds(1));

        assertThat(said.seenBy(clinic.surgeon).entries()).hasSize(2);
    }

    @Test
    void refusesToWithdrawWhatNobodyApproved() {
        assertRefused(Reason.NOTHING_TO_WITHDRAW, () -> said.withdrawnBy(clinic.surgeon, "Not ready."));
    }

    @Test
    void refusesAnIdThatStoodForSomethingElse() {
        UUID id = Ids.next();
        approvals.approve(clinic.surgeon, new ApproveRulebook(id, said.digest, DECLARED), AT);

        assertRefused(
                Reason.ID_IN_USE,
                () -> approvals.approve(clinic.therapist, new ApproveRulebook(id, said.digest, DECLARED), AT));
        assertRefused(
                Reason.ID_IN_USE,
                () -> approvals.withdraw(clinic.surgeon, new WithdrawApproval(id, said.digest, "Not ready."), AT));
    }

    @Test
    void refusesADigestThatIsNotInUse() {
        ApproveRulebook old = new ApproveRulebook(Ids.next(), "0".repeat(64), DECLARED);

        assertRefused(Reason.NOT_IN_USE, () -> approvals.approve(clinic.surgeon, old, AT));
    }

    @Test
    void isForSurgeonsAndTherapists() {
        said.approvedBy(clinic.surgeon);

        for (CurrentUser other : List.of(clinic.administrator, clinic.self)) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> said.approvedBy(other));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> said.withdrawnBy(other, "Not ready."));
        }
        assertThat(said.seenBy(clinic.surgeon).entries()).hasSize(1);
    }

    @Test
    void isNothingWithoutWords() {
        for (String words : List.of("", "  \n ", "x".repeat(501), "a\u0000b")) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> new WithdrawApproval(Ids.next(), said.digest, words));
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> new ApproveRulebook(Ids.next(), said.digest, words));
        }
    }

    @Test
    void leavesATrailOfWhoReadApprovedAndWithdrewWhich() {
        AuditFixtures audit = new AuditFixtures(beans);
        approvals.opened(clinic.surgeon, said.digest);
        said.approvedBy(clinic.surgeon);
        said.withdrawnBy(clinic.surgeon, "Not ready.");

        List<Kept> kept = audit.aboutTheClinicOf(clinic.surgeon).stream()
                .filter(entry -> entry.what().startsWith("protocol"))
                .toList();

        assertThat(kept)
                .extracting(Kept::inShort)
                .containsExactly("READ protocol", "WROTE protocol-approval", "WROTE protocol-withdrawal");
        assertThat(kept).allSatisfy(entry -> {
            assertThat(entry.by()).isEqualTo(clinic.surgeon.id());
            assertThat(String.valueOf(entry.item()).replace("-", "")).isEqualTo(said.digest.substring(0, 32));
        });
    }

    private static void assertRefused(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(ApprovalRefused.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
