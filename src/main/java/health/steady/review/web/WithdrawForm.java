package health.steady.review.web;

import health.steady.library.Approvals;
import health.steady.library.WithdrawApproval;
import health.steady.people.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Withdraws the protocol from new plans.
 *
 * @param digest of the document on which the form stood
 */
record WithdrawForm(
        String submission,
        String digest,

        @NotBlank(message = "{review.withdrawal.reason.missing}")
        @Size(max = Approvals.LONGEST_WORDS, message = "{people.text.too-long}")
        @PlainText(lines = true)
        String reason) {

    WithdrawForm {
        submission = Typed.id(submission);
        digest = Typed.line(digest);
        reason = Typed.line(reason);
    }

    static WithdrawForm of(String digest) {
        return new WithdrawForm("", digest, "");
    }

    WithdrawApproval toCommand() {
        return new WithdrawApproval(Typed.toId(submission), digest, reason);
    }

    @Override
    public String toString() {
        return "WithdrawForm[" + submission + "]";
    }
}
