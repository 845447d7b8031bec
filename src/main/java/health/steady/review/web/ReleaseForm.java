package health.steady.review.web;

import health.steady.people.PlainText;
import jakarta.validation.constraints.Pattern;

/** A surgeon's answer about one restriction: release it, or not yet. */
record ReleaseForm(
        String submission,
        String seen,
        String restriction,

        @Pattern(regexp = "release|not-yet", message = "{review.release.answer.missing}")
        String answer,

        @Because @PlainText(lines = true) String reason)
        implements Signed {

    ReleaseForm {
        submission = Typed.id(submission);
        seen = Typed.line(seen);
        restriction = Typed.line(restriction);
        answer = Typed.line(answer);
        reason = Typed.line(reason);
    }

    static ReleaseForm about(String restriction) {
        return new ReleaseForm("", "", restriction, "", "");
    }

    boolean releases() {
        return answer.equals("release");
    }

    @Override
    public String toString() {
        return "ReleaseForm[" + submission + "]";
    }
}
