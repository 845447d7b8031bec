package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.plan.Decision;
import health.steady.protocol.Rung;
import health.steady.protocol.RungRef;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes rung and dose of an exercise that the plan contains. */
@Controller
@RequestMapping("/plans/{id}/exercises/{exercise}")
class ExerciseController {

    private final Readings readings;
    private final ExercisePages exercises;
    private final Available available;
    private final Signing signing;
    private final Collecting collecting;

    ExerciseController(
            Readings readings, ExercisePages exercises, Available available, Signing signing, Collecting collecting) {
        this.readings = readings;
        this.exercises = exercises;
        this.available = available;
        this.signing = signing;
        this.collecting = collecting;
    }

    @GetMapping
    ModelAndView edit(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable String exercise,
            @RequestParam(defaultValue = "") String rung) {
        PlanReading reading = open(user, id);
        Prescribed now = Prescribed.of(reading, exercise).orElseThrow(Readings::notFound);
        Prescribed shown = reading.catalogue()
                .exercise(exercise)
                .flatMap(known -> known.rung(rung))
                .map((Rung step) -> new Prescribed(new RungRef(exercise, step.id()), step.dose()))
                .orElse(now);
        var reasons = available.reasonsAgainst(reading, shown.use(), shown.dose());
        boolean programme = shown.equals(now)
                && reading.day().exercises().stream()
                        .anyMatch(offer -> offer.exercise().id().equals(exercise));
        ModelAndView page = exercises.page(reading, shown.use(), programme ? List.of() : reasons, "today");
        page.addObject("form", DoseForm.of(shown.use(), shown.dose()));
        return Signing.fresh(page, reading);
    }

    @PostMapping
    ModelAndView change(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable String exercise,
            @Valid @ModelAttribute("form") DoseForm form,
            BindingResult result,
            RedirectAttributes next) {
        PlanReading reading = open(user, id);
        RungRef use = new RungRef(exercise, form.rung());
        DoseCheck.of(form, result);
        return signing.sign(
                reading,
                form,
                result,
                () -> new Decision.Change(use, form.toDose()),
                (now, refusal) -> exercises.page(now, use, refusal, "changed"),
                next);
    }

    @PostMapping(params = "collect")
    ModelAndView collect(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable String exercise,
            @Valid @ModelAttribute("form") DoseForm form,
            BindingResult result,
            RedirectAttributes next) {
        PlanReading reading = open(user, id);
        RungRef use = new RungRef(exercise, form.rung());
        DoseCheck.of(form, result);
        return collecting.collect(
                reading,
                form,
                result,
                () -> List.of(new Decision.Change(use, form.toDose())),
                (now, refusal) -> exercises.page(now, use, refusal, "changed"),
                next);
    }

    private PlanReading open(CurrentUser user, UUID id) {
        user.mustBe(Role.SURGEON, Role.THERAPIST);
        return readings.open(user, id);
    }
}
