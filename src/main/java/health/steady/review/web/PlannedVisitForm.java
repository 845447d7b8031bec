package health.steady.review.web;

import health.steady.people.PersonId;
import health.steady.progress.PlannedVisit;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A visit to come. Without a time only its day is known. */
record PlannedVisitForm(
        String submission,
        TypedDate next,

        @Pattern(regexp = "|" + VisitForm.TIME, message = "{review.duty.time.wrong}")
        String at,

        String with) {

    PlannedVisitForm {
        submission = Typed.id(submission);
        next = next == null ? TypedDate.empty() : next;
        at = Typed.line(at);
        with = Typed.line(with);
    }

    static PlannedVisitForm empty(PersonId with) {
        return new PlannedVisitForm("", TypedDate.empty(), "", with.toString());
    }

    /** @return null when something was refused */
    @Nullable
    PlannedVisit read(BindingResult result) {
        if (next.isEmpty() && at.isEmpty()) {
            result.rejectValue("next", "review.visit.next.missing");
        }
        PlannedVisit read = VisitCheck.next(next, at, with, result);
        return read == null || result.hasErrors()
                ? null
                : new PlannedVisit(Typed.toId(submission), read.on(), read.at(), read.with());
    }

    @Override
    public String toString() {
        return "PlannedVisitForm[" + submission + "]";
    }
}
