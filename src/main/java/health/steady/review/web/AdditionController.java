package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.plan.Decision;
import health.steady.plan.Equipment.AtHome;
import health.steady.protocol.Exercise;
import health.steady.protocol.Reason;
import health.steady.protocol.Rung;
import health.steady.protocol.RungRef;
import health.steady.review.web.Available.Candidate;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
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

/** Adds an exercise: what is allowed today first, what is not with its reasons. */
@Controller
@RequestMapping("/plans/{id}/exercises")
class AdditionController {

    private final Readings readings;
    private final Pages pages;
    private final ExercisePages exercises;
    private final Available available;
    private final CandidateLines candidates;
    private final Signing signing;
    private final Collecting collecting;

    AdditionController(
            Readings readings,
            Pages pages,
            ExercisePages exercises,
            Available available,
            CandidateLines candidates,
            Signing signing,
            Collecting collecting) {
        this.readings = readings;
        this.pages = pages;
        this.exercises = exercises;
        this.available = available;
        this.candidates = candidates;
        this.signing = signing;
        this.collecting = collecting;
    }

    @GetMapping("/new")
    ModelAndView list(CurrentUser user, @PathVariable UUID id, @ModelAttribute("sought") CatalogueSearch sought) {
        PlanReading reading = open(user, id);
        AtHome atHome = candidates.atHome(reading);
        List<Candidate> found = candidates.found(reading, sought, atHome);
        Page<Candidate> shown = sought.pageOf(found);
        ModelAndView page = pages.about(reading, "review/exercises");
        page.addObject("allowed", candidates.allowed(reading, shown.getContent(), atHome));
        page.addObject("forbidden", candidates.forbidden(reading, shown.getContent(), atHome));
        page.addObject("found", found.size());
        page.addObject("filters", candidates.filters(reading));
        String path = reading.path() + "/exercises/new";
        int number = shown.getNumber() + 1;
        page.addObject("number", number);
        page.addObject("pages", Math.max(1, shown.getTotalPages()));
        page.addObject("previous", sought.linkTo(path, shown, number - 1));
        page.addObject("next", sought.linkTo(path, shown, number + 1));
        return page;
    }

    @GetMapping(path = "/new", params = "exercise")
    ModelAndView start(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam String exercise,
            @RequestParam(defaultValue = "") String rung) {
        PlanReading reading = open(user, id);
        Exercise chosen = reading.catalogue().exercise(exercise).orElseThrow(Readings::notFound);
        Rung step = chosen.rung(rung).orElse(chosen.ladder().get(0));
        RungRef use = new RungRef(exercise, step.id());
        List<Reason> reasons = available.reasonsAgainst(reading, use, step.dose());
        ModelAndView page = Signing.fresh(exercises.page(reading, use, reasons, "today"), reading);
        page.addObject("form", DoseForm.of(use, step.dose()));
        return page;
    }

    @PostMapping
    ModelAndView add(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DoseForm form,
            BindingResult result,
            RedirectAttributes next) {
        PlanReading reading = open(user, id);
        DoseCheck.of(form, result);
        return signing.sign(
                reading,
                form,
                result,
                () -> new Decision.Add(form.use(), form.toDose()),
                (now, refusal) -> exercises.page(now, form.use(), refusal, "added"),
                next);
    }

    @PostMapping(params = "collect")
    ModelAndView collect(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DoseForm form,
            BindingResult result,
            RedirectAttributes next) {
        PlanReading reading = open(user, id);
        DoseCheck.of(form, result);
        return collecting.collect(
                reading,
                form,
                result,
                () -> List.of(new Decision.Add(form.use(), form.toDose())),
                (now, refusal) -> exercises.page(now, form.use(), refusal, "added"),
                next);
    }

    private PlanReading open(CurrentUser user, UUID id) {
        user.mustBe(Role.SURGEON, Role.THERAPIST);
        return readings.open(user, id);
    }
}
