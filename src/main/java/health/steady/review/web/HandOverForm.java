package health.steady.review.web;

import health.steady.people.Ids;
import health.steady.people.PersonId;
import health.steady.people.PlainText;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** To whom an alert goes, and what they should know. */
record HandOverForm(
        String submission,

        @Pattern(regexp = Ids.FORM, message = "{alert.refused.unknown-person}")
        String to,

        @Size(max = 500, message = "{people.text.too-long}") @PlainText(lines = true)
        String note) {

    HandOverForm {
        submission = Typed.id(submission);
        to = Typed.line(to);
        note = Typed.line(note);
    }

    static HandOverForm empty() {
        return new HandOverForm("", "", "");
    }

    PersonId toPerson() {
        return PersonId.of(to);
    }

    @Override
    public String toString() {
        return "HandOverForm[" + submission + "]";
    }
}
