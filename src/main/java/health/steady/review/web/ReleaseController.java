package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.plan.Decision;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.Fact.SurgeonAsked.Subject;
import health.steady.protocol.Restriction;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
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

/** A surgeon ends a restriction, or answers: not yet. */
@Controller
@RequestMapping("/plans/{id}/releases")
class ReleaseController {

    private final Readings readings;
    private final Pages pages;
    private final Signing signing;
    private final Words words;
    private final Clock clock;

    ReleaseController(Readings readings, Pages pages, Signing signing, Words words, Clock clock) {
        this.readings = readings;
        this.pages = pages;
        this.signing = signing;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView start(CurrentUser user, @PathVariable UUID id, @RequestParam(defaultValue = "") String restriction) {
        user.mustBe(Role.SURGEON);
        PlanReading reading = readings.open(user, id);
        ModelAndView page = Signing.fresh(page(reading, inForce(reading, restriction)), reading);
        page.addObject("form", ReleaseForm.about(restriction));
        return page;
    }

    @PostMapping
    ModelAndView answer(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReleaseForm form,
            BindingResult result,
            RedirectAttributes next) {
        user.mustBe(Role.SURGEON);
        PlanReading reading = readings.open(user, id);
        Restriction restriction =
                reading.protocol().restriction(form.restriction()).orElseThrow(Readings::notFound);
        if (form.lacksItsDay()) {
            result.rejectValue("until", "review.release.until.unreal");
        }
        return signing.signAll(
                reading, form, result, () -> decisions(reading, form), (now, refusal) -> page(now, restriction), next);
    }

    /** With the answer to whoever asks about the same restriction. */
    private static List<Decision> decisions(PlanReading reading, ReleaseForm form) {
        List<Decision> decisions = new ArrayList<>();
        decisions.add(form.toDecision());
        Asked.in(reading)
                .open(Subject.RESTRICTION, form.restriction())
                .ifPresent(request -> decisions.add(new Decision.AnswerRequest(request.seq(), form.outcome())));
        return decisions;
    }

    private ModelAndView page(PlanReading reading, Restriction restriction) {
        ModelAndView page = pages.about(reading, "review/release");
        page.addObject("release", ReleasePages.of(words, reading, restriction, clock.instant()));
        page.addObject("others", others(reading, restriction.id()));
        return page;
    }

    /** What else the surgeon was asked about, so that one visit can answer all. */
    private List<Link> others(PlanReading reading, String id) {
        return reading.day().restrictions().stream()
                .filter(other -> other.end().askedOn() != null && !other.id().equals(id))
                .map(other -> new Link(
                        new Amounts(words).limit(other.limit()),
                        reading.path() + "/releases/new?restriction=" + other.id()))
                .toList();
    }

    private static Restriction inForce(PlanReading reading, String id) {
        return reading.day().restrictions().stream()
                .map(InForce::rule)
                .filter(rule -> rule != null && rule.id().equals(id))
                .findFirst()
                .orElseThrow(Readings::notFound);
    }
}
