package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Confirms that the surgery took place; until then nothing loosens. */
@Controller
@RequestMapping("/plans/{id}/confirmation")
class ConfirmationController {

    private final Readings readings;
    private final Pages pages;
    private final Signing signing;
    private final Words words;

    ConfirmationController(Readings readings, Pages pages, Signing signing, Words words) {
        this.readings = readings;
        this.pages = pages;
        this.signing = signing;
        this.words = words;
    }

    @GetMapping
    ModelAndView start(CurrentUser user, @PathVariable UUID id) {
        PlanReading reading = open(user, id);
        ModelAndView page = Signing.fresh(pages.about(reading, "review/confirm"), reading);
        page.addObject("form", ConfirmationForm.of(planned(reading)));
        return page;
    }

    @PostMapping
    ModelAndView confirm(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ConfirmationForm form,
            BindingResult result,
            RedirectAttributes next) {
        PlanReading reading = open(user, id);
        return signing.sign(
                reading, form, result, form::toDecision, (now, refusal) -> pages.about(now, "review/confirm"), next);
    }

    private PlanReading open(CurrentUser user, UUID id) {
        user.mustBe(Role.SURGEON, Role.DELEGATE);
        return readings.open(user, id);
    }

    private LocalDate planned(PlanReading reading) {
        return Telling.of(words, reading, reading.day()).surgeryOn();
    }
}
