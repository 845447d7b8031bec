package health.steady.review.web;

import health.steady.people.PlainText;
import health.steady.plan.Decision;

/** Between which steps of an exercise easing and returning stay. */
record RangeForm(
        String submission,
        String seen,
        String lowest,
        String highest,
        @Because @PlainText(lines = true) String reason) implements Signed {

    RangeForm {
        submission = Typed.id(submission);
        seen = Typed.line(seen);
        lowest = Typed.line(lowest);
        highest = Typed.line(highest);
        reason = Typed.line(reason);
    }

    static RangeForm of(String lowest, String highest) {
        return new RangeForm("", "", lowest, highest, "");
    }

    Decision toDecision(String exercise) {
        return new Decision.SignRange(exercise, lowest, highest);
    }

    @Override
    public String toString() {
        return "RangeForm[" + submission + "]";
    }
}
