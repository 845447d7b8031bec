package health.steady.library;

import health.steady.people.PlainText;
import java.util.UUID;

/**
 * Somebody no longer wants a rulebook to be assigned.
 *
 * @param submission made with the form: the same form sent twice withdraws once
 * @param reason in one paragraph, which whoever opens the protocol reads
 */
public record WithdrawApproval(UUID submission, String digest, String reason) {

    public WithdrawApproval {
        reason = PlainText.Validator.required(reason.replaceAll("\\s+", " "), Approvals.LONGEST_WORDS);
    }
}
