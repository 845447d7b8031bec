package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.plan.Decision;
import health.steady.protocol.Fact;
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

/** Answers anew whether a standing condition is present. */
@Controller
@RequestMapping("/plans/{id}/conditions/{condition}/{answer}")
class ConditionController {

    private final Readings readings;
    private final Acts acts;
    private final Words words;

    ConditionController(Readings readings, Acts acts, Words words) {
        this.readings = readings;
        this.acts = acts;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(
            CurrentUser user, @PathVariable UUID id, @PathVariable String condition, @PathVariable String answer) {
        PlanReading reading = open(user, id);
        return acts.show(reading, act(reading, condition, answer));
    }

    @PostMapping
    ModelAndView sign(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable String condition,
            @PathVariable String answer,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult result,
            RedirectAttributes next) {
        PlanReading reading = open(user, id);
        return acts.sign(reading, act(reading, condition, answer), form, result, next);
    }

    private PlanReading open(CurrentUser user, UUID id) {
        user.mustBe(Role.SURGEON, Role.DELEGATE, Role.THERAPIST);
        return readings.open(user, id);
    }

    private Act act(PlanReading reading, String id, String answer) {
        var condition = reading.catalogue().contraindications().get(id);
        boolean present = answer.equals("present");
        if (condition == null || !(present || answer.equals("absent"))) {
            throw Readings.notFound();
        }
        return new Act(
                present ? "condition-present" : "condition-absent",
                List.of(words.text(condition.ask())),
                present ? new Decision.FindCondition(id) : new Decision.ClearCondition(id),
                signature ->
                        present ? new Fact.ConditionFound(signature, id) : new Fact.ConditionCleared(signature, id),
                reading.today(),
                reading.path() + "/conditions/" + id + "/" + answer);
    }
}
