package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.plan.Decision;
import health.steady.plan.Equipment.AtHome;
import health.steady.protocol.Dose;
import health.steady.protocol.Exercise;
import health.steady.protocol.Reason;
import health.steady.protocol.Rung;
import health.steady.protocol.RungRef;
import health.steady.review.web.Available.Candidate;
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

/** Gives another exercise in place of one, for the same aim. */
@Controller
@RequestMapping("/plans/{id}/exercises/{exercise}/swap")
class SwapController {

    private final Readings readings;
    private final Pages pages;
    private final Available available;
    private final CandidateLines candidates;
    private final Collecting collecting;
    private final Words words;

    SwapController(
            Readings readings,
            Pages pages,
            Available available,
            CandidateLines candidates,
            Collecting collecting,
            Words words) {
        this.readings = readings;
        this.pages = pages;
        this.available = available;
        this.candidates = candidates;
        this.collecting = collecting;
        this.words = words;
    }

    @GetMapping
    ModelAndView choose(CurrentUser user, @PathVariable UUID id, @PathVariable String exercise) {
        PlanReading reading = open(user, id);
        ModelAndView page = page(reading, contained(reading, exercise), List.of());
        page.addObject("form", SwapForm.empty());
        return Signing.fresh(page, reading);
    }

    @PostMapping
    ModelAndView swap(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable String exercise,
            @ModelAttribute("form") SwapForm form,
            BindingResult result,
            RedirectAttributes next) {
        PlanReading reading = open(user, id);
        Exercise out = contained(reading, exercise);
        if (!form.isChosen()) {
            result.rejectValue("use", "review.swap.missing");
        }
        return collecting.collect(
                reading,
                form,
                result,
                () -> List.of(
                        new Decision.Remove(exercise), new Decision.Add(form.toUse(), usual(reading, form.toUse()))),
                (now, refusal) -> page(now, out, refusal),
                next);
    }

    private ModelAndView page(PlanReading reading, Exercise out, List<Reason> refusal) {
        Telling telling = Telling.of(words, reading, reading.day());
        List<Candidate> sameAim = available.candidates(reading).stream()
                .filter(other -> other.exercise().intent().equals(out.intent()))
                .filter(other -> !other.exercise().id().equals(out.id()))
                .toList();
        List<Choice> allowed = sameAim.stream()
                .filter(other -> other.reasons().isEmpty())
                .map(other -> new Choice(
                        SwapForm.value(other.use()),
                        new Facts(telling).name(other.use()),
                        telling.amounts().dose(other.rung().dose())))
                .toList();
        ModelAndView page = pages.about(reading, "review/swap");
        AtHome atHome = candidates.atHome(reading);
        page.addObject("name", words.text(out.name()));
        page.addObject("allowed", allowed);
        page.addObject(
                "forbidden",
                sameAim.stream()
                        .filter(other -> !other.reasons().isEmpty())
                        .map(other -> candidates.line(reading, other, atHome))
                        .toList());
        page.addObject("action", reading.path() + "/exercises/" + out.id() + "/swap");
        page.addObject("refusal", new Ways(words, reading).lines(telling, refusal, new RungRef(out.id(), "")));
        return page;
    }

    /** What the rung gives when nobody prescribes another; the plan refuses what it does not know. */
    private static Dose usual(PlanReading reading, RungRef use) {
        return reading.catalogue()
                .exercise(use.exercise())
                .flatMap(exercise -> exercise.rung(use.rung()))
                .map(Rung::dose)
                .orElse(Dose.repetitions(1, 1, 1));
    }

    private static Exercise contained(PlanReading reading, String exercise) {
        if (Prescribed.of(reading, exercise).isEmpty()) {
            throw Readings.notFound();
        }
        return reading.catalogue().exercise(exercise).orElseThrow(Readings::notFound);
    }

    private PlanReading open(CurrentUser user, UUID id) {
        user.mustBe(Role.SURGEON, Role.THERAPIST);
        return readings.open(user, id);
    }
}
