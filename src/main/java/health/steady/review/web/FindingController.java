package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.FindingMet;
import health.steady.protocol.Fact.FindingNotMet;
import health.steady.protocol.Finding;
import health.steady.protocol.Signature;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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

/** Records what was found: met or not met. */
@Controller
@RequestMapping("/plans/{id}/findings")
class FindingController {

    private final Readings readings;
    private final Pages pages;
    private final Signing signing;
    private final Words words;
    private final Clock clock;

    FindingController(Readings readings, Pages pages, Signing signing, Words words, Clock clock) {
        this.readings = readings;
        this.pages = pages;
        this.signing = signing;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView start(CurrentUser user, @PathVariable UUID id, @RequestParam(defaultValue = "") String finding) {
        PlanReading reading = open(user, id);
        ModelAndView page = Signing.fresh(page(reading, known(reading, finding)), reading);
        page.addObject("form", FindingForm.about(finding));
        return page;
    }

    @PostMapping
    ModelAndView record(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") FindingForm form,
            BindingResult result,
            RedirectAttributes next) {
        PlanReading reading = open(user, id);
        Finding finding = known(reading, form.finding());
        return signing.sign(reading, form, result, form::toDecision, (now, refusal) -> page(now, finding), next);
    }

    private PlanReading open(CurrentUser user, UUID id) {
        user.mustBe(Role.SURGEON, Role.DELEGATE, Role.THERAPIST);
        return readings.open(user, id);
    }

    private ModelAndView page(PlanReading reading, Finding finding) {
        Telling telling = Telling.of(words, reading, reading.day());
        ModelAndView page = pages.about(reading, "review/finding");
        page.addObject("findings", List.of(FindingLine.of(telling, reading, finding)));
        page.addObject("ask", words.text(finding.ask()));
        page.addObject("daysMet", days(reading, signature -> new FindingMet(signature, finding.id())));
        page.addObject("daysNotMet", days(reading, signature -> new FindingNotMet(signature, finding.id())));
        page.addObject(
                "answers",
                List.of(
                        new Choice("met", words.say("review.finding.met")),
                        new Choice("not-met", words.say("review.finding.not-met"))));
        return page;
    }

    private List<EffectDay> days(PlanReading reading, Function<Signature, Fact> fact) {
        return Effects.ahead(words, reading, List.of(fact), reading.today(), clock.instant());
    }

    private static Finding known(PlanReading reading, String finding) {
        return reading.protocol().finding(finding).orElseThrow(Readings::notFound);
    }
}
