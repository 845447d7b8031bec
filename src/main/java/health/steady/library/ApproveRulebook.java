package health.steady.library;

import health.steady.people.PlainText;
import java.util.UUID;

/**
 * Somebody has read a rulebook and approves it.
 *
 * @param submission made with the form: the same form sent twice approves once
 * @param digest of what was read
 * @param words what was declared, in one line
 */
public record ApproveRulebook(UUID submission, String digest, String words) {

    public ApproveRulebook {
        words = PlainText.Validator.required(words, Approvals.LONGEST_WORDS);
    }
}
