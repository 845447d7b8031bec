package health.steady.review.web;

import org.springframework.validation.BindingResult;

/** What the fields of a dose cannot say one by one. */
final class DoseCheck {

    private DoseCheck() {}

    static void of(DoseForm form, BindingResult result) {
        if (!form.hasAmount()) {
            result.rejectValue("reps", "review.dose.amount.missing");
        }
        if (!form.hasUnit()) {
            result.rejectValue("unit", "review.dose.unit.missing");
        }
        if (!form.hasKnownDays()) {
            result.rejectValue("days", "review.dose.days.unknown");
        }
    }
}
