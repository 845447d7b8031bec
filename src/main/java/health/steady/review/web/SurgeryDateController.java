package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects the day of surgery. */
@Controller
@RequestMapping("/plans/{id}/surgery-date")
class SurgeryDateController {

    private static final String VIEW = "review/surgery-date";

    private final Readings readings;
    private final Pages pages;
    private final Signing signing;
    private final Words words;
    private final Clock clock;

    SurgeryDateController(Readings readings, Pages pages, Signing signing, Words words, Clock clock) {
        this.readings = readings;
        this.pages = pages;
        this.signing = signing;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView start(CurrentUser user, @PathVariable UUID id) {
        user.mustBe(Role.SURGEON);
        PlanReading reading = readings.open(user, id);
        ModelAndView page = Signing.fresh(pages.about(reading, VIEW), reading);
        page.addObject(
                "form",
                SurgeryDateForm.of(Telling.of(words, reading, reading.day()).surgeryOn()));
        return page;
    }

    /** What this day would change, before it is signed. */
    @PostMapping("/effect")
    ModelAndView effect(
            CurrentUser user,
            @PathVariable UUID id,
            @ModelAttribute("form") SurgeryDateForm form,
            BindingResult result) {
        user.mustBe(Role.SURGEON);
        PlanReading reading = readings.open(user, id);
        ModelAndView page = Signing.fresh(pages.about(reading, VIEW), reading);
        LocalDate on = form.surgery().orNull();
        if (on == null) {
            String wrong = form.surgery().isEmpty() ? "review.form.day.missing" : "review.form.day.unreal";
            result.rejectValue("surgery", wrong, words.say("review.confirm.date") + ": " + words.say(wrong));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        } else {
            page.addObject("effects", SurgeryDateEffect.of(words, reading, on, clock.instant()));
        }
        return page;
    }

    @PostMapping
    ModelAndView correct(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") SurgeryDateForm form,
            BindingResult result,
            RedirectAttributes next) {
        user.mustBe(Role.SURGEON);
        PlanReading reading = readings.open(user, id);
        return signing.sign(reading, form, result, form::toDecision, (now, refusal) -> pages.about(now, VIEW), next);
    }
}
