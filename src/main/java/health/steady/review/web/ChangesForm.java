package health.steady.review.web;

import health.steady.people.PlainText;
import health.steady.plan.Draft;

/**
 * One signature under all changes of a draft.
 *
 * @param submission id of the draft
 * @param revision of the draft that the page showed
 */
record ChangesForm(
        String submission,
        String seen,
        String revision,
        @Because @PlainText(lines = true) String reason) implements Signed {

    ChangesForm {
        submission = Typed.id(submission);
        seen = Typed.line(seen);
        revision = Typed.line(revision);
        reason = Typed.line(reason);
    }

    static ChangesForm of(Draft draft, String reason) {
        return new ChangesForm(draft.id().toString(), "", Integer.toString(draft.revision()), reason);
    }

    Draft.Version version() {
        return new Draft.Version(
                toSubmission().id(),
                Typed.isWhole(revision) ? Integer.parseInt(revision) : 0,
                toSubmission().seen());
    }

    @Override
    public String toString() {
        return "ChangesForm[" + submission + "]";
    }
}
