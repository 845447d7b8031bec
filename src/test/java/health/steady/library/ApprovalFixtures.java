package health.steady.library;

import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import java.time.Instant;
import org.springframework.beans.factory.BeanFactory;

/** Approves, and withdraws, the microdiscectomy as it is in use. */
public final class ApprovalFixtures {

    public static final Instant AT = Instant.parse("2026-11-12T15:30:00Z");
    public static final String DECLARED = "I have read it.";

    public final String digest;

    private final Approvals approvals;

    public ApprovalFixtures(BeanFactory beans) {
        approvals = beans.getBean(Approvals.class);
        digest = beans.getBean(LibraryService.class)
                .latest("lumbar-microdiscectomy")
                .digest();
    }

    public void approvedBy(CurrentUser... people) {
        for (CurrentUser person : people) {
            approvals.approve(person, new ApproveRulebook(Ids.next(), digest, DECLARED), AT);
        }
    }

    public void withdrawnBy(CurrentUser person, String reason) {
        approvals.withdraw(person, new WithdrawApproval(Ids.next(), digest, reason), AT.plusSeconds(86_400));
    }

    public Approval seenBy(CurrentUser person) {
        return approvals.of(person, digest);
    }
}
