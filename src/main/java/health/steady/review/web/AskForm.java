package health.steady.review.web;

import health.steady.people.PlainText;
import health.steady.plan.Decision.AskSurgeon;
import health.steady.protocol.Fact.SurgeonAsked.Subject;

/**
 * A question to the surgeon about a restriction or an exercise, and why it is asked.
 *
 * @param restriction empty when it is about an exercise
 */
record AskForm(
        String submission,
        String seen,
        String restriction,
        String exercise,
        @Because @PlainText(lines = true) String reason)
        implements Signed {

    AskForm {
        submission = Typed.id(submission);
        seen = Typed.line(seen);
        restriction = Typed.line(restriction);
        exercise = Typed.line(exercise);
        reason = Typed.line(reason);
    }

    static AskForm about(Subject subject, String id) {
        boolean limit = subject == Subject.RESTRICTION;
        return new AskForm("", "", limit ? id : "", limit ? "" : id, "");
    }

    Subject subject() {
        return restriction.isEmpty() ? Subject.EXERCISE : Subject.RESTRICTION;
    }

    String id() {
        return restriction.isEmpty() ? exercise : restriction;
    }

    AskSurgeon toDecision() {
        return new AskSurgeon(subject(), id());
    }

    @Override
    public String toString() {
        return "AskForm[" + submission + "]";
    }
}
