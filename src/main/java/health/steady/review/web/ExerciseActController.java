package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.protocol.Exercise;
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

/** Takes an exercise out, pauses, resumes, unlocks, reserves or clears it. */
@Controller
@RequestMapping("/plans/{id}/exercises/{exercise}/{act}")
class ExerciseActController {

    private final Readings readings;
    private final Acts acts;
    private final Words words;

    ExerciseActController(Readings readings, Acts acts, Words words) {
        this.readings = readings;
        this.acts = acts;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(
            CurrentUser user, @PathVariable UUID id, @PathVariable String exercise, @PathVariable String act) {
        ExerciseAct chosen = chosen(user, act);
        PlanReading reading = readings.open(user, id);
        return acts.show(reading, act(reading, exercise, chosen));
    }

    @PostMapping
    ModelAndView sign(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable String exercise,
            @PathVariable String act,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult result,
            RedirectAttributes next) {
        ExerciseAct chosen = chosen(user, act);
        PlanReading reading = readings.open(user, id);
        return acts.sign(reading, act(reading, exercise, chosen), form, result, next);
    }

    @PostMapping(params = "collect")
    ModelAndView collect(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable String exercise,
            @PathVariable String act,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult result,
            RedirectAttributes next) {
        ExerciseAct chosen = chosen(user, act);
        if (!chosen.isCollected()) {
            throw Readings.notFound();
        }
        PlanReading reading = readings.open(user, id);
        return acts.collect(reading, act(reading, exercise, chosen), form, result, next);
    }

    private Act act(PlanReading reading, String id, ExerciseAct act) {
        Exercise exercise = reading.catalogue().exercise(id).orElseThrow(Readings::notFound);
        return new Act(
                act.path(),
                List.of(words.text(exercise.name())),
                act.decision(id),
                signature -> act.fact(signature, id),
                reading.today(),
                reading.path() + "/exercises/" + id + "/" + act.path(),
                act.isCollected());
    }

    private static ExerciseAct chosen(CurrentUser user, String act) {
        ExerciseAct chosen = ExerciseAct.at(act).orElseThrow(Readings::notFound);
        user.mustBe(chosen.roles());
        return chosen;
    }
}
