package health.steady.review.web;

import health.steady.people.PlainText;
import health.steady.plan.Decision;
import java.time.LocalDate;

/** Another day of surgery than was written down, from now on. */
record SurgeryDateForm(
        String submission,
        String seen,
        @RealDay(label = "{review.confirm.date}") TypedDate surgery,
        @Because @PlainText(lines = true) String reason)
        implements Signed {

    SurgeryDateForm {
        submission = Typed.id(submission);
        seen = Typed.line(seen);
        surgery = surgery == null ? TypedDate.empty() : surgery;
        reason = Typed.line(reason);
    }

    static SurgeryDateForm of(LocalDate dated) {
        return new SurgeryDateForm("", "", TypedDate.of(dated), "");
    }

    @Override
    public String fieldOf(String refused) {
        return refused.equals("surgeryOn") ? "surgery" : refused;
    }

    Decision toDecision() {
        return new Decision.CorrectSurgeryDate(surgery.toDate());
    }

    @Override
    public String toString() {
        return "SurgeryDateForm[" + submission + "]";
    }
}
