package health.steady.review.web;

import health.steady.people.PlainText;
import jakarta.validation.constraints.Size;

/** What a clinician writes about an alert. */
record NoteForm(
        String submission,

        @Size(max = 500, message = "{people.text.too-long}") @PlainText(lines = true)
        String note) {

    NoteForm {
        submission = Typed.id(submission);
        note = Typed.line(note);
    }

    static NoteForm empty() {
        return new NoteForm("", "");
    }

    @Override
    public String toString() {
        return "NoteForm[" + submission + "]";
    }
}
