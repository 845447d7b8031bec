package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.plan.Decision;
import health.steady.protocol.Demand;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.LimitTightened;
import health.steady.protocol.Limit;
import health.steady.protocol.Unit;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets a limit stricter than the surgeon's, and ends it again. */
@Controller
@RequestMapping("/plans/{id}/tightenings")
class TighteningController {

    private final Readings readings;
    private final Pages pages;
    private final Signing signing;
    private final Acts acts;
    private final Words words;
    private final Clock clock;

    TighteningController(Readings readings, Pages pages, Signing signing, Acts acts, Words words, Clock clock) {
        this.readings = readings;
        this.pages = pages;
        this.signing = signing;
        this.acts = acts;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView start(CurrentUser user, @PathVariable UUID id, @RequestParam(defaultValue = "") String demand) {
        PlanReading reading = open(user, id);
        ModelAndView page = Signing.fresh(page(reading, null), reading);
        page.addObject("form", TightenForm.about(demand));
        return page;
    }

    @PostMapping
    ModelAndView tighten(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") TightenForm form,
            BindingResult result,
            @RequestParam(defaultValue = "") String step,
            RedirectAttributes next) {
        PlanReading reading = open(user, id);
        Limit limit = form.toLimit();
        if (!result.hasErrors() && limit == null) {
            result.rejectValue("atMost", "review.tighten.unfit");
        }
        if (step.equals("look") && limit != null && onlyLacksItsReason(result)) {
            ModelAndView page = Signing.fresh(page(reading, limit), reading);
            page.addObject(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(form, "form"));
            page.addObject("form", form);
            return page;
        }
        return signing.sign(
                reading,
                form,
                result,
                () -> new Decision.Tighten(Objects.requireNonNull(limit)),
                (now, refusal) -> page(now, limit),
                next);
    }

    @GetMapping("/{seq}/end")
    ModelAndView show(CurrentUser user, @PathVariable UUID id, @PathVariable int seq) {
        PlanReading reading = open(user, id);
        return acts.show(reading, end(reading, seq));
    }

    @PostMapping("/{seq}/end")
    ModelAndView end(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable int seq,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult result,
            RedirectAttributes next) {
        PlanReading reading = open(user, id);
        return acts.sign(reading, end(reading, seq), form, result, next);
    }

    private PlanReading open(CurrentUser user, UUID id) {
        user.mustBe(Role.SURGEON, Role.DELEGATE, Role.THERAPIST);
        return readings.open(user, id);
    }

    private static boolean onlyLacksItsReason(BindingResult result) {
        return result.getErrorCount() == result.getFieldErrorCount("reason");
    }

    private ModelAndView page(PlanReading reading, @Nullable Limit limit) {
        ModelAndView page = pages.about(reading, "review/tighten");
        page.addObject("looked", limit != null);
        page.addObject(
                "days",
                limit == null
                        ? List.of()
                        : Effects.ahead(
                                words,
                                reading,
                                List.of(signature -> new LimitTightened(signature, limit)),
                                reading.today(),
                                clock.instant()));
        Amounts amounts = new Amounts(words);
        page.addObject(
                "demands",
                Arrays.stream(Demand.values())
                        .map(demand -> new Choice(
                                demand.id(),
                                words.say(
                                        "review.tighten.counted",
                                        amounts.demand(demand),
                                        words.say(
                                                "review.scale." + demand.scale().name()))))
                        .toList());
        page.addObject(
                "units",
                Arrays.stream(Unit.values())
                        .map(unit -> new Choice(unit.symbol(), words.say("review.unit." + unit.name())))
                        .toList());
        page.addObject(
                "limits",
                reading.day().restrictions().stream()
                        .map(restriction -> amounts.limit(restriction.limit()))
                        .toList());
        return page;
    }

    private Act end(PlanReading reading, int seq) {
        LimitTightened tightened = reading.view().course().history().facts().stream()
                .filter(LimitTightened.class::isInstance)
                .map(LimitTightened.class::cast)
                .filter(fact -> fact.signature().seq() == seq)
                .findFirst()
                .orElseThrow(Readings::notFound);
        return new Act(
                "end-tightening",
                List.of(
                        new Amounts(words).limit(tightened.limit()),
                        Who.in(words, reading).apply(tightened.signature().author())),
                new Decision.EndTightening(seq),
                signature -> new Fact.TighteningEnded(signature, seq),
                reading.today(),
                reading.path() + "/tightenings/" + seq + "/end");
    }
}
