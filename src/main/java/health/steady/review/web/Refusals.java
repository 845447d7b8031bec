package health.steady.review.web;

import health.steady.people.PeopleRefused;
import health.steady.plan.PlanRefused;
import java.util.Set;
import org.springframework.validation.BindingResult;

/** Brings a refusal to the field of the form that it concerns, or to the top of the form. */
final class Refusals {

    private Refusals() {}

    static void place(PlanRefused refused, BindingResult form, Set<String> fields) {
        String code = "plan.refused." + refused.code();
        Object[] arguments = refused.arguments().toArray();
        if (fields.contains(refused.field())) {
            form.rejectValue(refused.field(), code, arguments, null);
        } else {
            form.reject(code, arguments, null);
        }
    }

    static void place(PeopleRefused refused, BindingResult form, Set<String> fields) {
        String field = refused.reason().field();
        if (fields.contains(field)) {
            form.rejectValue(field, refused.reason().messageKey());
        } else {
            form.reject(refused.reason().messageKey());
        }
    }
}
