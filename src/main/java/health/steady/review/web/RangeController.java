package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.protocol.Exercise;
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

/** Signs between which rungs reports may bring an exercise. */
@Controller
@RequestMapping("/plans/{id}/exercises/{exercise}/range")
class RangeController {

    private final Readings readings;
    private final Pages pages;
    private final Signing signing;
    private final Collecting collecting;
    private final Words words;

    RangeController(Readings readings, Pages pages, Signing signing, Collecting collecting, Words words) {
        this.readings = readings;
        this.pages = pages;
        this.signing = signing;
        this.collecting = collecting;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(CurrentUser user, @PathVariable UUID id, @PathVariable String exercise) {
        PlanReading reading = open(user, id);
        ModelAndView page = Signing.fresh(page(reading, exercise), reading);
        Fact.RangeSigned signed = ExerciseLine.range(reading, exercise);
        List<Choice> rungs = rungs(contained(reading, exercise));
        page.addObject(
                "form",
                signed == null
                        ? RangeForm.of(
                                rungs.get(0).value(),
                                Prescribed.of(reading, exercise)
                                        .orElseThrow(Readings::notFound)
                                        .use()
                                        .rung())
                        : RangeForm.of(signed.lowest(), signed.highest()));
        return page;
    }

    @PostMapping
    ModelAndView sign(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable String exercise,
            @Valid @ModelAttribute("form") RangeForm form,
            BindingResult result,
            RedirectAttributes next) {
        PlanReading reading = open(user, id);
        if (Prescribed.of(reading, exercise).isEmpty()) {
            throw Readings.notFound();
        }
        return signing.sign(
                reading, form, result, () -> form.toDecision(exercise), (now, refusal) -> page(now, exercise), next);
    }

    @PostMapping(params = "collect")
    ModelAndView collect(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable String exercise,
            @Valid @ModelAttribute("form") RangeForm form,
            BindingResult result,
            RedirectAttributes next) {
        PlanReading reading = open(user, id);
        contained(reading, exercise);
        return collecting.collect(
                reading,
                form,
                result,
                () -> List.of(form.toDecision(exercise)),
                (now, refusal) -> page(now, exercise),
                next);
    }

    private PlanReading open(CurrentUser user, UUID id) {
        user.mustBe(Role.SURGEON, Role.THERAPIST);
        return readings.open(user, id);
    }

    private static Exercise contained(PlanReading reading, String exercise) {
        if (Prescribed.of(reading, exercise).isEmpty()) {
            throw Readings.notFound();
        }
        return reading.catalogue().exercise(exercise).orElseThrow(Readings::notFound);
    }

    private ModelAndView page(PlanReading reading, String id) {
        Exercise exercise = reading.catalogue().exercise(id).orElseThrow(Readings::notFound);
        ModelAndView page = pages.about(reading, "review/range");
        page.addObject("name", words.text(exercise.name()));
        page.addObject("rungs", rungs(exercise));
        page.addObject("action", reading.path() + "/exercises/" + id + "/range");
        return page;
    }

    private List<Choice> rungs(Exercise exercise) {
        return exercise.ladder().stream()
                .map(rung -> new Choice(rung.id(), words.text(rung.name())))
                .toList();
    }
}
