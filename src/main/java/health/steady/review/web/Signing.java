package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.plan.Decision;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanChanged;
import health.steady.plan.PlanNotFound;
import health.steady.plan.PlanRefused;
import health.steady.protocol.Reason;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Signs what a form brought. Signed, it leads back to the plan. Refused, the page comes back with what was typed and every
 * reason. Changed meanwhile by somebody else, it comes back with what they did, and asks to decide again.
 */
@Component
class Signing {

    private final PlanApi plans;
    private final Readings readings;
    private final Clock clock;
    private final Words words;

    Signing(PlanApi plans, Readings readings, Clock clock, Words words) {
        this.plans = plans;
        this.readings = readings;
        this.clock = clock;
        this.words = words;
    }

    /** Makes the page around the form anew, as the plan stands, with the engine's reasons if it refused. */
    interface Page {
        ModelAndView of(PlanReading reading, List<Reason> refusal);
    }

    ModelAndView sign(
            PlanReading reading,
            Signed form,
            BindingResult result,
            Supplier<Decision> decision,
            Page page,
            RedirectAttributes next) {
        return signAll(reading, form, result, () -> List.of(decision.get()), page, next);
    }

    /** All of them under one reason, or none. */
    ModelAndView signAll(
            PlanReading reading,
            Signed form,
            BindingResult result,
            Supplier<List<Decision>> decisions,
            Page page,
            RedirectAttributes next) {
        if (result.hasErrors()) {
            return refused(page.of(reading, List.of()), form);
        }
        CurrentUser user = reading.user();
        try {
            plans.sign(
                    user,
                    reading.view().id(),
                    form.toSubmission(),
                    decisions.get(),
                    form.reason(),
                    reading.today(),
                    clock.instant());
            next.addFlashAttribute("signed", true);
            return new ModelAndView("redirect:" + reading.path());
        } catch (PlanRefused refused) {
            Refusals.place(refused, result, form);
            return refused(page.of(reading, refused.reasons()), form);
        } catch (PlanChanged changed) {
            return changed(reading, changed, page);
        } catch (PlanNotFound unknown) {
            throw Readings.notFound(unknown);
        }
    }

    /** A page with a fresh form on it. */
    static ModelAndView fresh(ModelAndView page, PlanReading reading) {
        page.addObject("seen", reading.view().seen());
        return page;
    }

    private static ModelAndView refused(ModelAndView page, Signed form) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("seen", form.toSubmission().seen());
        return page;
    }

    private ModelAndView changed(PlanReading before, PlanChanged changed, Page page) {
        PlanReading now = readings.open(before.user(), changed.plan().value());
        Telling telling = Telling.of(words, now, now.day());
        List<HistoryLine> theirs = changed.since().stream()
                .map(fact -> HistoryLine.of(telling, now, fact))
                .toList();
        ModelAndView again = fresh(page.of(now, List.of()), now);
        again.setStatus(HttpStatus.CONFLICT);
        again.addObject("changes", theirs);
        return again;
    }
}
