package health.steady.review.web;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows an act with what it would change, and signs it. */
@Component
class Acts {

    private final Pages pages;
    private final Signing signing;
    private final Collecting collecting;
    private final Words words;
    private final Clock clock;

    Acts(Pages pages, Signing signing, Collecting collecting, Words words, Clock clock) {
        this.pages = pages;
        this.signing = signing;
        this.collecting = collecting;
        this.words = words;
        this.clock = clock;
    }

    ModelAndView show(PlanReading reading, Act act) {
        ModelAndView page = Signing.fresh(page(reading, act), reading);
        page.addObject("form", ReasonForm.empty());
        return page;
    }

    ModelAndView sign(PlanReading reading, Act act, ReasonForm form, BindingResult result, RedirectAttributes next) {
        return signing.sign(reading, form, result, act::decision, (now, refusal) -> page(now, act), next);
    }

    ModelAndView collect(PlanReading reading, Act act, ReasonForm form, BindingResult result, RedirectAttributes next) {
        return collecting.collect(
                reading, form, result, () -> List.of(act.decision()), (now, refusal) -> page(now, act), next);
    }

    private ModelAndView page(PlanReading reading, Act act) {
        Object[] about = act.about().toArray();
        List<EffectDay> days = Effects.ahead(words, reading, List.of(act.fact()), act.on(), clock.instant());
        ModelAndView page = pages.about(reading, "review/act");
        page.addObject(
                "act",
                new ActPage(
                        words.say("review.act." + act.key() + ".title", about),
                        List.of(words.say("review.act." + act.key() + ".lead", about)),
                        days,
                        words.say("review.act." + act.key() + ".submit", about),
                        act.action()));
        page.addObject("collected", act.collected());
        return page;
    }
}
