package health.steady.library;

import static health.steady.library.ApprovalEntry.Kind.APPROVED;
import static health.steady.library.ApprovalEntry.Kind.WITHDRAWN;
import static health.steady.people.Role.SURGEON;
import static health.steady.people.Role.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.library.ApprovalEntry.Kind;
import health.steady.people.Ids;
import health.steady.people.PersonId;
import health.steady.people.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Law L14: it takes two. */
class ApprovalTests {

    static final PersonId MARSH = PersonId.random();
    static final PersonId ORTIZ = PersonId.random();
    static final PersonId OKAFOR = PersonId.random();

    static ApprovalEntry said(Kind kind, PersonId by, Role as) {
        return new ApprovalEntry(Ids.next(), kind, by, as, Instant.EPOCH, "Words");
    }

    static Approval approval(ApprovalEntry... entries) {
        return new Approval("digest", List.of(entries), Map.of(), true);
    }

    @Test
    void waitsForBothWhenNobodyHasSaidAnything() {
        assertThat(approval().missing()).containsExactly(SURGEON, THERAPIST);
        assertThat(approval().isApproved()).isFalse();
        assertThat(approval().withdrawal()).isEmpty();
    }

    @Test
    void waitsForTheOtherRole() {
        assertThat(approval(said(APPROVED, MARSH, SURGEON)).missing()).containsExactly(THERAPIST);
        assertThat(approval(said(APPROVED, OKAFOR, THERAPIST)).missing()).containsExactly(SURGEON);
    }

    @Test
    void doesNotTakeTwoOfOneRoleForTwoRoles() {
        assertThat(approval(said(APPROVED, MARSH, SURGEON), said(APPROVED, ORTIZ, SURGEON))
                        .isApproved())
                .isFalse();
    }

    @Test
    void isApprovedByASurgeonAndATherapistInEitherOrder() {
        ApprovalEntry surgeon = said(APPROVED, MARSH, SURGEON);
        ApprovalEntry therapist = said(APPROVED, OKAFOR, THERAPIST);

        assertThat(approval(surgeon, therapist).isApproved()).isTrue();
        assertThat(approval(therapist, surgeon).isApproved()).isTrue();
        assertThat(approval(therapist, surgeon).standing()).containsExactly(surgeon, therapist);
    }

    @Test
    void doesNotCountOnePersonTwiceWhoChangedTheRole() {
        assertThat(approval(said(APPROVED, MARSH, SURGEON), said(APPROVED, MARSH, THERAPIST))
                        .missing())
                .containsExactly(THERAPIST);
    }

    @Test
    void endsWithAWithdrawalOfEitherRole() {
        ApprovalEntry surgeon = said(APPROVED, MARSH, SURGEON);
        ApprovalEntry therapist = said(APPROVED, OKAFOR, THERAPIST);
        ApprovalEntry colleague = said(WITHDRAWN, ORTIZ, SURGEON);
        ApprovalEntry regret = said(WITHDRAWN, OKAFOR, THERAPIST);

        assertThat(approval(surgeon, therapist, colleague).missing()).containsExactly(SURGEON);
        assertThat(approval(surgeon, therapist, colleague).withdrawal()).contains(colleague);
        assertThat(approval(surgeon, therapist, regret).missing()).containsExactly(THERAPIST);
        assertThat(approval(surgeon, therapist, regret, colleague).withdrawal()).contains(colleague);
        assertThat(approval(surgeon, therapist, regret, colleague).standing()).isEmpty();
    }

    @Test
    void holdsAgainWhenThatRoleApprovesAnew() {
        Approval again = approval(
                said(APPROVED, MARSH, SURGEON),
                said(APPROVED, OKAFOR, THERAPIST),
                said(WITHDRAWN, OKAFOR, THERAPIST),
                said(APPROVED, OKAFOR, THERAPIST));

        assertThat(again.isApproved()).isTrue();
        assertThat(again.withdrawal()).isEmpty();
        assertThat(again.holdsOf(OKAFOR)).isTrue();
        assertThat(again.holdsOf(ORTIZ)).isFalse();
    }

    @Test
    void isWithdrawnOnceByEachRoleWhileSomethingStands() {
        ApprovalEntry surgeon = said(APPROVED, MARSH, SURGEON);
        ApprovalEntry regret = said(WITHDRAWN, OKAFOR, THERAPIST);

        assertThat(approval().canBeWithdrawnBy(SURGEON)).isFalse();
        assertThat(approval(surgeon).canBeWithdrawnBy(SURGEON)).isTrue();
        assertThat(approval(surgeon).canBeWithdrawnBy(THERAPIST)).isTrue();
        assertThat(approval(surgeon, regret).canBeWithdrawnBy(THERAPIST)).isFalse();
        assertThat(approval(surgeon, regret).canBeWithdrawnBy(SURGEON)).isTrue();
    }

    @Test
    void isAskedForUnlessThisInstallationIsForTryingOut() {
        assertThat(approval().mayBeAssigned()).isFalse();
        assertThat(new Approval("digest", List.of(), Map.of(), false).mayBeAssigned())
                .isTrue();
        assertThat(approval(said(APPROVED, MARSH, SURGEON), said(APPROVED, OKAFOR, THERAPIST))
                        .mayBeAssigned())
                .isTrue();
    }
}
