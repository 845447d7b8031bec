package health.steady.today.web;

import health.steady.progress.ReportRefused;
import java.util.Set;
import org.springframework.validation.Errors;

/** Brings a refusal to the field of the form that it concerns, or to the top of the form. */
final class Refusals {

    private Refusals() {}

    static void place(ReportRefused refused, Errors form, Set<String> fields) {
        String code = "progress.refused." + refused.code();
        Object[] arguments = refused.arguments().toArray();
        if (fields.contains(refused.field())) {
            form.rejectValue(refused.field(), code, arguments, null);
        } else {
            form.reject(code, arguments, null);
        }
    }
}
