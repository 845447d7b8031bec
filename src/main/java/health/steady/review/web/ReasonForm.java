package health.steady.review.web;

import health.steady.people.PlainText;

/** A signature that needs nothing but a reason. */
record ReasonForm(
        String submission,
        String seen,
        @Because @PlainText(lines = true) String reason) implements Signed {

    ReasonForm {
        submission = Typed.id(submission);
        seen = Typed.line(seen);
        reason = Typed.line(reason);
    }

    static ReasonForm empty() {
        return new ReasonForm("", "", "");
    }

    @Override
    public String toString() {
        return "ReasonForm[" + submission + "]";
    }
}
