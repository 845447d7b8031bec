package health.steady.review.web;

import health.steady.people.PlainText;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A surgeon's answer to a request, with a note that the patient and whoever asked read.
 *
 * @param answer one of the {@link AnswerOption}s
 * @param until only with a "not now": the day on which to ask again; may be empty
 */
record AnswerForm(
        String submission,
        String seen,
        @NotBlank(message = "{review.answer.missing}") String answer,
        TypedDate until,
        @Because @PlainText(lines = true) String reason)
        implements Signed {

    AnswerForm {
        submission = Typed.id(submission);
        seen = Typed.line(seen);
        answer = Typed.line(answer);
        until = until == null ? TypedDate.empty() : until;
        reason = Typed.line(reason);
    }

    static AnswerForm empty() {
        return new AnswerForm("", "", "", TypedDate.empty(), "");
    }

    boolean hasUnrealDay() {
        return !until.isEmpty() && until.orNull() == null;
    }

    /** Null when none was named. */
    @Nullable
    LocalDate day() {
        return until.orNull();
    }

    @Override
    public String fieldOf(String refused) {
        return refused.equals("outcome") || refused.equals("restriction") || refused.equals("exercise")
                ? "answer"
                : refused;
    }

    @Override
    public String toString() {
        return "AnswerForm[" + submission + "]";
    }
}
