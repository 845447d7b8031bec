package health.steady.review.web;

import health.steady.people.BreakGlass;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PeopleRefused;
import health.steady.people.Today;
import health.steady.plan.PlanId;
import jakarta.validation.Valid;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens another's patient in an emergency, closes the record early, and takes note that the team has read of it. */
@Controller
@RequestMapping("/patients/break-glass")
class BreakGlassController {

    private static final String PAGE = "review/break-glass";
    private static final Set<String> FIELDS = Set.of("name", "born", "reason");

    private final BreakGlass glass;
    private final Caseload caseload;
    private final Today today;

    BreakGlassController(BreakGlass glass, Caseload caseload, Today today) {
        this.glass = glass;
        this.caseload = caseload;
        this.today = today;
    }

    @GetMapping
    ModelAndView start() {
        return new ModelAndView(PAGE, "form", BreakGlassForm.empty());
    }

    @PostMapping
    ModelAndView open(CurrentUser user, @Valid @ModelAttribute("form") BreakGlassForm form, BindingResult result) {
        if (!result.hasErrors()) {
            try {
                return new ModelAndView("redirect:" + pageAbout(glass.open(user, form.toCommand()), form, user));
            } catch (PeopleRefused refused) {
                Refusals.place(refused, result, FIELDS);
            }
        }
        ModelAndView again = new ModelAndView(PAGE);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @PostMapping("/end")
    String end(CurrentUser user, @RequestParam("glass") UUID id, RedirectAttributes next) {
        glass.end(user, id);
        next.addFlashAttribute("closed", true);
        return "redirect:/patients";
    }

    @PostMapping("/told")
    String told(CurrentUser user, @RequestParam("glass") UUID id) {
        glass.told(user, id);
        return "redirect:/patients";
    }

    private String pageAbout(PatientId patient, BreakGlassForm form, CurrentUser user) {
        return caseload.planOf(user, patient, form.name(), today.of(user))
                .map(PlanId::toString)
                .map("/plans/"::concat)
                .orElse("/patients");
    }
}
