package health.steady.review.web;

import health.steady.people.CurrentUser;
import jakarta.validation.Valid;
import java.util.List;
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

/** Pauses, resumes or closes a plan. */
@Controller
@RequestMapping("/plans/{id}/standing/{act}")
class StandingController {

    private final Readings readings;
    private final Acts acts;
    private final Words words;

    StandingController(Readings readings, Acts acts, Words words) {
        this.readings = readings;
        this.acts = acts;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(CurrentUser user, @PathVariable UUID id, @PathVariable String act) {
        StandingAct chosen = chosen(user, act);
        PlanReading reading = readings.open(user, id);
        return instead(acts.show(reading, act(reading, chosen)), reading, chosen);
    }

    @PostMapping
    ModelAndView sign(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable String act,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult result,
            RedirectAttributes next) {
        StandingAct chosen = chosen(user, act);
        PlanReading reading = readings.open(user, id);
        ModelAndView page = acts.sign(reading, act(reading, chosen), form, result, next);
        return page.getModel().containsKey("act") ? instead(page, reading, chosen) : page;
    }

    /** After another operation, or when its day was wrong, resuming is not the answer. */
    private ModelAndView instead(ModelAndView page, PlanReading reading, StandingAct act) {
        if (act == StandingAct.RESUMPTION && reading.isSurgeon()) {
            page.addObject(
                    "instead",
                    List.of(
                            new Link(words.say("review.resumption.operation"), reading.path() + "/operation"),
                            new Link(words.say("review.resumption.surgery-date"), reading.path() + "/surgery-date")));
        }
        return page;
    }

    private static Act act(PlanReading reading, StandingAct act) {
        return new Act(
                act.path(),
                List.of(reading.view().patient().name()),
                act.decision(),
                act::fact,
                reading.today(),
                reading.path() + act.address());
    }

    private static StandingAct chosen(CurrentUser user, String act) {
        StandingAct chosen = StandingAct.at(act).orElseThrow(Readings::notFound);
        user.mustBe(chosen.roles());
        return chosen;
    }
}
