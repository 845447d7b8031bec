package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.protocol.Engine;
import health.steady.protocol.NextStage;
import health.steady.protocol.Phase;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Advances the programme for some weeks although not everything that the stage asks is found. */
@Controller
@RequestMapping("/plans/{id}/stages/{stage}/override")
class OverrideController {

    private static final int WEEKS = 4;

    private final Readings readings;
    private final Pages pages;
    private final Signing signing;
    private final Words words;

    OverrideController(Readings readings, Pages pages, Signing signing, Words words) {
        this.readings = readings;
        this.pages = pages;
        this.signing = signing;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(CurrentUser user, @PathVariable UUID id, @PathVariable Phase stage) {
        PlanReading reading = open(user, id);
        ModelAndView page = Signing.fresh(page(reading, stage), reading);
        page.addObject("form", OverrideForm.empty());
        return page;
    }

    @PostMapping
    ModelAndView sign(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable Phase stage,
            @Valid @ModelAttribute("form") OverrideForm form,
            BindingResult result,
            RedirectAttributes next) {
        PlanReading reading = open(user, id);
        if (!form.isOnRealDay()) {
            result.rejectValue("until", "review.override.until.missing");
        }
        return signing.sign(
                reading, form, result, () -> form.toDecision(stage), (now, refusal) -> page(now, stage), next);
    }

    private PlanReading open(CurrentUser user, UUID id) {
        user.mustBe(Role.SURGEON, Role.THERAPIST);
        return readings.open(user, id);
    }

    private ModelAndView page(PlanReading reading, Phase stage) {
        NextStage asked = Engine.before(reading.view().course(), reading.today(), stage);
        if (asked == null) {
            throw Readings.notFound();
        }
        Telling telling = Telling.of(words, reading, reading.day());
        ModelAndView page = pages.about(reading, "review/override");
        page.addObject("name", words.phase(stage));
        page.addObject("gate", StagePart.gate(telling, reading, asked));
        page.addObject("action", reading.path() + "/stages/" + stage + "/override");
        page.addObject(
                "ends",
                IntStream.rangeClosed(1, WEEKS)
                        .mapToObj(week -> new Choice(
                                reading.today().plusWeeks(week).toString(),
                                words.say(
                                        "review.override.weeks",
                                        week,
                                        words.weekday(reading.today().plusWeeks(week)))))
                        .toList());
        return page;
    }
}
