package health.steady.review.web;

import health.steady.library.ApproveRulebook;
import jakarta.validation.constraints.Pattern;

/**
 * Approves the protocol that was read.
 *
 * @param digest of the document on which the form stood
 * @param read ticked by hand, never for anybody
 */
record ApproveForm(
        String submission,
        String digest,

        @Pattern(regexp = "true", message = "{review.approval.read.missing}")
        String read) {

    ApproveForm {
        submission = Typed.id(submission);
        digest = Typed.line(digest);
        read = Typed.line(read);
    }

    static ApproveForm of(String digest) {
        return new ApproveForm("", digest, "");
    }

    ApproveRulebook toCommand(String declaration) {
        return new ApproveRulebook(Typed.toId(submission), digest, declaration);
    }
}
