package health.steady.review.web;

import health.steady.library.Approval;
import health.steady.people.CurrentUser;
import health.steady.people.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The end of a protocol as a document: who stands behind it, and what this reader can do about that.
 *
 * @param surgeon who signed as such, and when; null when nobody did
 * @param therapist who signed as such, and when; null when nobody did
 * @param approves whether the reader is offered to approve it
 * @param withdraws whether the reader is offered to withdraw it
 */
record ApprovalPart(
        ApprovalState state,
        boolean approved,
        @Nullable String surgeon,
        @Nullable String therapist,
        boolean approves,
        boolean withdraws,
        List<Choice> declaration,
        List<HistoryLine> history) {

    static ApprovalPart of(Words words, CurrentUser reader, LocalDate today, Approval approval) {
        var telling = new ApprovalTelling(words, reader, today, approval);
        boolean decides = reader.role() == Role.SURGEON || reader.role() == Role.THERAPIST;
        return new ApprovalPart(
                telling.state(),
                approval.isApproved(),
                telling.signatory(Role.SURGEON),
                telling.signatory(Role.THERAPIST),
                decides && !approval.holdsOf(reader.id()),
                decides && approval.canBeWithdrawnBy(reader.role()),
                List.of(new Choice("true", words.say("review.approval.read"))),
                telling.history());
    }
}
