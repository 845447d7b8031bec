package health.steady.review.web;

import health.steady.people.PlainText;
import health.steady.plan.Decision;
import health.steady.protocol.Fact.SurgeonAnswered.Outcome;
import jakarta.validation.constraints.Pattern;

/**
 * A surgeon's act on one restriction.
 *
 * @param until the day until which it is kept; only where the answer is to extend it
 */
record ReleaseForm(
        String submission,
        String seen,
        String restriction,

        @Pattern(regexp = "release|advance|not-yet|extend", message = "{review.release.answer.missing}")
        String answer,

        TypedDate until,
        @Because @PlainText(lines = true) String reason)
        implements Signed {

    ReleaseForm {
        submission = Typed.id(submission);
        seen = Typed.line(seen);
        restriction = Typed.line(restriction);
        answer = Typed.line(answer);
        until = until == null ? TypedDate.empty() : until;
        reason = Typed.line(reason);
    }

    static ReleaseForm about(String restriction) {
        return new ReleaseForm("", "", restriction, "", TypedDate.empty(), "");
    }

    boolean lacksItsDay() {
        return answer.equals("extend") && until.orNull() == null;
    }

    Decision toDecision() {
        return switch (answer) {
            case "release" -> new Decision.Release(restriction);
            case "advance" -> new Decision.ReleaseInAdvance(restriction);
            case "extend" -> new Decision.Keep(restriction, until.toDate());
            default -> new Decision.Keep(restriction);
        };
    }

    /** What this says to a request about the same restriction. */
    Outcome outcome() {
        return answer.equals("release") || answer.equals("advance") ? Outcome.RELEASED : Outcome.NO;
    }

    @Override
    public String toString() {
        return "ReleaseForm[" + submission + "]";
    }
}
