package health.steady.review.web;

import health.steady.plan.Submission;

/** What every signed form brings: the id it was made with, the last fact that its page showed, and a reason. */
interface Signed {

    String submission();

    String seen();

    String reason();

    /** The field of this form at which the plan's refusal about {@code refused} is shown; empty for the whole form. */
    default String fieldOf(String refused) {
        return refused;
    }

    /** What cannot be read counts as having seen nothing, so that the plan answers with all that changed. */
    default Submission toSubmission() {
        return new Submission(Typed.toId(submission()), Typed.isWhole(seen()) ? Integer.parseInt(seen()) : 0);
    }
}
