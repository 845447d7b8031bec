package health.steady.people.web;

import health.steady.people.PeopleRefused;
import health.steady.people.domain.SetUpService;
import health.steady.people.domain.SetUpView;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a set-up link opens: a password page, or the very first page of a new installation. */
@Controller
@RequestMapping("/set-up/{token}")
class SetUpController {

    private static final String PASSWORD = "people/set-up";
    private static final String OPENING = "people/open-clinic";

    private final SetUpService setUp;
    private final Clock clock;

    SetUpController(SetUpService setUp, Clock clock) {
        this.setUp = setUp;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String token) {
        SetUpView link = setUp.read(token, clock.instant());
        return link.opensClinic()
                ? new ModelAndView(OPENING, Map.of("form", OpeningForm.empty(), "places", Places.inEnglish()))
                : new ModelAndView(PASSWORD, Map.of("form", PasswordForm.empty(), "link", link));
    }

    @PostMapping
    ModelAndView choosePassword(
            @PathVariable String token,
            @ModelAttribute("form") PasswordForm form,
            BindingResult result,
            RedirectAttributes next) {
        SetUpView link = setUp.read(token, clock.instant());
        form.refuseDifference(result);
        if (!result.hasErrors()) {
            try {
                setUp.choosePassword(token, form.password(), clock.instant());
                return signInNext(next);
            } catch (PeopleRefused refused) {
                placeOrPassOn(refused, result);
            }
        }
        return Refusals.returned(PASSWORD, Map.of("link", link));
    }

    @PostMapping("/clinic")
    ModelAndView openClinic(
            @PathVariable String token,
            @Valid @ModelAttribute("form") OpeningForm form,
            BindingResult result,
            RedirectAttributes next) {
        setUp.read(token, clock.instant());
        form.refuseDifference(result);
        if (!result.hasErrors()) {
            try {
                setUp.openClinic(token, form.toCommand(), clock.instant());
                return signInNext(next);
            } catch (PeopleRefused refused) {
                placeOrPassOn(refused, result);
            }
        }
        return Refusals.returned(OPENING, Map.of("places", Places.inEnglish()));
    }

    private static ModelAndView signInNext(RedirectAttributes next) {
        next.addFlashAttribute("ready", true);
        return new ModelAndView("redirect:/login");
    }

    private static void placeOrPassOn(PeopleRefused refused, BindingResult result) {
        if (refused.reason().isAboutLink()) {
            throw refused;
        }
        Refusals.place(refused, result);
    }

    @ExceptionHandler
    ModelAndView linkIsSpent(PeopleRefused refused) {
        return new ModelAndView(
                "people/link-spent", Map.of("reason", refused.reason().messageKey()), HttpStatus.GONE);
    }
}
