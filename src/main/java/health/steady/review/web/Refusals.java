package health.steady.review.web;

import health.steady.people.PeopleRefused;
import health.steady.plan.PlanRefused;
import health.steady.progress.ReportRefused;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.validation.BindingResult;

/** Brings a refusal to the field of the form that it concerns, or to the top of the form. */
final class Refusals {

    private Refusals() {}

    static void place(PlanRefused refused, BindingResult result, Signed form) {
        String field = form.fieldOf(refused.field());
        place(refused, result, fieldsOf(form).contains(field) ? field : "");
    }

    static void place(PlanRefused refused, BindingResult form, String field) {
        String code = "plan.refused." + refused.code();
        Object[] arguments = refused.arguments().toArray();
        if (field.isEmpty()) {
            form.reject(code, arguments, null);
        } else {
            form.rejectValue(field, code, arguments, null);
        }
    }

    static void place(ReportRefused refused, BindingResult form, Set<String> fields) {
        String code = "progress.refused." + refused.code();
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

    private static Set<String> fieldsOf(Signed form) {
        return Arrays.stream(form.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }
}
