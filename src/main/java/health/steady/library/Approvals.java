package health.steady.library;

import health.steady.people.CurrentUser;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Whose word stands behind a rulebook. Each clinic decides for itself, about one digest at a time: other bytes are another
 * rulebook, which nobody has approved yet.
 */
public interface Approvals {

    int LONGEST_WORDS = 500;

    /** What the viewer's clinic has said about each, in the same order. */
    List<Approval> of(CurrentUser viewer, Collection<String> digests);

    Approval of(CurrentUser viewer, String digest);

    /** The same, for who is about to read the whole rulebook; that it was opened is recorded. */
    Approval opened(CurrentUser reader, String digest);

    boolean isApproved(CurrentUser viewer, String digest);

    /**
     * A surgeon or a therapist approves. Whose approval stands already adds nothing.
     *
     * @throws ApprovalRefused when it is not the version in use
     */
    void approve(CurrentUser by, ApproveRulebook command, Instant now);

    /**
     * Any surgeon or therapist withdraws: it is not assigned any more until that role approves it again. Plans that were
     * signed with it keep it.
     *
     * @throws ApprovalRefused when it is not the version in use, nobody's approval stands, or that role has withdrawn
     *     already
     */
    void withdraw(CurrentUser by, WithdrawApproval command, Instant now);
}
