package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.plan.Decision;
import health.steady.protocol.Fact;
import health.steady.protocol.Phase;
import jakarta.validation.Valid;
import java.time.LocalDate;
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

/** Advances the programme to its next stage. */
@Controller
@RequestMapping("/plans/{id}/stages/{stage}")
class StageController {

    private final Readings readings;
    private final Acts acts;
    private final Words words;

    StageController(Readings readings, Acts acts, Words words) {
        this.readings = readings;
        this.acts = acts;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(CurrentUser user, @PathVariable UUID id, @PathVariable Phase stage) {
        user.mustBe(Role.SURGEON, Role.THERAPIST);
        PlanReading reading = readings.open(user, id);
        return acts.show(reading, act(reading, stage));
    }

    @PostMapping
    ModelAndView advance(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable Phase stage,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult result,
            RedirectAttributes next) {
        user.mustBe(Role.SURGEON, Role.THERAPIST);
        PlanReading reading = readings.open(user, id);
        return acts.sign(reading, act(reading, stage), form, result, next);
    }

    private Act act(PlanReading reading, Phase stage) {
        LocalDate first = firstDay(reading, stage);
        return new Act(
                "advance",
                List.of(words.phase(stage), words.day(first, reading.today())),
                new Decision.Advance(stage),
                signature -> new Fact.StageAdvanced(signature, stage),
                first.isAfter(reading.today()) ? first : reading.today(),
                reading.path() + "/stages/" + stage);
    }

    private static LocalDate firstDay(PlanReading reading, Phase stage) {
        Integer day = reading.day().dayPostOp();
        return day == null ? reading.today() : reading.today().plusDays((long) stage.firstDay() - day);
    }
}
