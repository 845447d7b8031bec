package health.steady.review.web;

import health.steady.plan.Decision;
import java.time.LocalDate;

/** Somebody confirms that the surgery took place, and on which day. No reason is asked. */
record ConfirmationForm(
        String submission,
        String seen,
        @RealDay(label = "{review.confirm.date}") TypedDate surgery) implements Signed {

    ConfirmationForm {
        submission = Typed.id(submission);
        seen = Typed.line(seen);
        surgery = surgery == null ? TypedDate.empty() : surgery;
    }

    static ConfirmationForm of(LocalDate planned) {
        return new ConfirmationForm("", "", TypedDate.of(planned));
    }

    @Override
    public String reason() {
        return "";
    }

    @Override
    public String fieldOf(String refused) {
        return refused.equals("surgeryOn") ? "surgery" : refused;
    }

    Decision toDecision() {
        return new Decision.ConfirmSurgery(surgery.toDate());
    }
}
