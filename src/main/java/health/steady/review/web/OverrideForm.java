package health.steady.review.web;

import health.steady.people.PlainText;
import health.steady.plan.Decision;
import health.steady.protocol.Phase;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A stage signed although something is missing, until a day on which somebody looks again. */
record OverrideForm(
        String submission,
        String seen,
        String until,
        @Because @PlainText(lines = true) String reason) implements Signed {

    OverrideForm {
        submission = Typed.id(submission);
        seen = Typed.line(seen);
        until = Typed.line(until);
        reason = Typed.line(reason);
    }

    static OverrideForm empty() {
        return new OverrideForm("", "", "", "");
    }

    boolean isOnRealDay() {
        try {
            return LocalDate.parse(until).toString().equals(until);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    Decision toDecision(Phase stage) {
        return new Decision.Advance(stage, LocalDate.parse(until));
    }

    @Override
    public String toString() {
        return "OverrideForm[" + submission + "]";
    }
}
