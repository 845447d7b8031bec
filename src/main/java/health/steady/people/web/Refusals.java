package health.steady.people.web;

import health.steady.people.PeopleRefused;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Returns a form to who typed it, with each refusal at its field. */
final class Refusals {

    private Refusals() {}

    static void place(PeopleRefused refused, BindingResult form) {
        form.rejectValue(refused.reason().field(), refused.reason().messageKey());
    }

    static ModelAndView returned(String view, Map<String, ?> model) {
        return new ModelAndView(view, model, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
