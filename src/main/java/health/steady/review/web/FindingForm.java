package health.steady.review.web;

import health.steady.people.PlainText;
import health.steady.plan.Decision;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Somebody looked: met, or not met. A note is welcome and not asked for. */
record FindingForm(
        String submission,
        String seen,
        String finding,

        @Pattern(regexp = "met|not-met", message = "{review.finding.answer.missing}")
        String answer,

        @Size(max = 500, message = "{people.text.too-long}") @PlainText(lines = true)
        String reason)
        implements Signed {

    FindingForm {
        submission = Typed.id(submission);
        seen = Typed.line(seen);
        finding = Typed.line(finding);
        answer = Typed.line(answer);
        reason = Typed.line(reason);
    }

    static FindingForm about(String finding) {
        return new FindingForm("", "", finding, "", "");
    }

    Decision toDecision() {
        return new Decision.RecordFinding(finding, answer.equals("met"));
    }

    @Override
    public String toString() {
        return "FindingForm[" + submission + "]";
    }
}
