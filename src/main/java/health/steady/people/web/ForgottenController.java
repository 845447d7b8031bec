package health.steady.people.web;

import health.steady.people.SignInThrottled;
import health.steady.people.domain.ForgottenService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asking for a new password, signed out. The answer is the same for every name. */
@Controller
@RequestMapping("/forgotten")
class ForgottenController {

    private static final String PAGE = "people/forgotten";

    private final ForgottenService forgotten;
    private final Clock clock;

    ForgottenController(ForgottenService forgotten, Clock clock) {
        this.forgotten = forgotten;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show() {
        return new ModelAndView(PAGE, page()).addObject("form", ForgottenForm.empty());
    }

    @PostMapping
    ModelAndView ask(
            @Valid @ModelAttribute("form") ForgottenForm form, BindingResult result, HttpServletRequest request) {
        if (result.hasErrors()) {
            return Refusals.returned(PAGE, page());
        }
        try {
            forgotten.ask(form.name(), request.getRemoteAddr(), clock.instant());
            return new ModelAndView("redirect:/forgotten?asked");
        } catch (SignInThrottled throttled) {
            result.rejectValue("name", "people.forgotten.wait", new Object[] {throttled.minutes()}, null);
            return new ModelAndView(PAGE, page(), HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    private Map<String, Object> page() {
        return Map.of("letters", forgotten.sendsLetters());
    }
}
