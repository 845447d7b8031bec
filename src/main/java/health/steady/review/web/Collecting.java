package health.steady.review.web;

import health.steady.plan.Decision;
import health.steady.plan.Draft;
import health.steady.plan.Drafts;
import health.steady.plan.Foreseen;
import health.steady.plan.PlanNotFound;
import health.steady.plan.PlanRefused;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Puts what a form brought among the changes that are signed together. It needs no reason yet, and is refused as its
 * signature would be.
 */
@Component
class Collecting {

    static final int DAYS = 28;
    private static final String REASON = "reason";

    private final Drafts drafts;
    private final Clock clock;

    Collecting(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Of this reader; absent while nothing waits to be signed. */
    Optional<Draft> draft(PlanReading reading) {
        return reading.adjusts()
                ? drafts.of(reading.user(), reading.view().id())
                        .filter(draft -> !draft.lines().isEmpty())
                : Optional.empty();
    }

    Foreseen foresee(PlanReading reading, Draft draft) {
        return drafts.rehearse(reading.user(), reading.view(), draft.decisions(), reading.today(), DAYS);
    }

    ModelAndView collect(
            PlanReading reading,
            Signed form,
            BindingResult typed,
            Supplier<List<Decision>> line,
            Signing.Page page,
            RedirectAttributes next) {
        BindingResult result = withoutReason(form, typed);
        if (result.hasErrors()) {
            return again(page.of(reading, List.of()), form, result);
        }
        try {
            drafts.collect(
                    reading.user(),
                    reading.view(),
                    form.toSubmission().seen(),
                    line.get(),
                    reading.today(),
                    clock.instant());
            next.addFlashAttribute("collected", true);
            return new ModelAndView("redirect:" + reading.path());
        } catch (PlanRefused refused) {
            Refusals.place(refused, result, form);
            return again(page.of(reading, refused.reasons()), form, result);
        } catch (PlanNotFound unknown) {
            throw Readings.notFound(unknown);
        }
    }

    private static BindingResult withoutReason(Signed form, BindingResult typed) {
        BindingResult kept = new BeanPropertyBindingResult(form, typed.getObjectName());
        typed.getAllErrors().stream()
                .filter(error ->
                        !(error instanceof FieldError field && field.getField().equals(REASON)))
                .forEach(kept::addError);
        return kept;
    }

    private static ModelAndView again(ModelAndView page, Signed form, BindingResult result) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("seen", form.toSubmission().seen());
        page.addObject(BindingResult.MODEL_KEY_PREFIX + result.getObjectName(), result);
        return page;
    }
}
