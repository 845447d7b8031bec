package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.people.Today;
import health.steady.plan.Operations;
import health.steady.plan.PlanChanged;
import health.steady.plan.PlanRefused;
import health.steady.plan.ReplacePlan;
import health.steady.review.web.Protocols.Known;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A surgeon assigns another operation: in the place of the plan that runs, which was revised or assigned by mistake, or
 * beside it.
 */
@Controller
@RequestMapping("/plans/{id}/operation")
class OperationController {

    private static final Set<String> REASONS = Set.of("revision", "mistake", Replacing.SECOND);

    private final Operations operations;
    private final AssignPages pages;
    private final Readings readings;
    private final Today today;
    private final Clock clock;
    private final Words words;

    OperationController(
            Operations operations, AssignPages pages, Readings readings, Today today, Clock clock, Words words) {
        this.operations = operations;
        this.pages = pages;
        this.readings = readings;
        this.today = today;
        this.clock = clock;
        this.words = words;
    }

    @GetMapping
    ModelAndView start(CurrentUser user, @PathVariable UUID id) {
        user.mustBe(Role.SURGEON);
        PlanReading reading = readings.open(user, id);
        AssignForm form = AssignForm.of(reading.view().patient().id().toString(), pages.onlyRulebook(user));
        return pages.withUsual(user, form.replacing(Replacing.of(reading)));
    }

    @PostMapping
    ModelAndView replace(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AssignForm form,
            BindingResult result,
            RedirectAttributes next) {
        user.mustBe(Role.SURGEON);
        PlanReading reading = readings.open(user, id);
        Known known = pages.chosen(user, form);
        new AssignCheck(form, result).operation(known);
        requireReason(form.replacing(), result);
        AssignForm here = form.of(reading);
        if (known == null || result.hasErrors()) {
            return refused(user, form, reading);
        }
        try {
            sign(user, here, known, reading);
            next.addFlashAttribute("assigned", true);
            return new ModelAndView("redirect:/plans/" + form.submission());
        } catch (PlanRefused refused) {
            Refusals.place(refused, result, AssignPages.field(refused));
            return refused(user, form, reading);
        } catch (PlanChanged changed) {
            return changed(user, here, changed);
        }
    }

    private void sign(CurrentUser user, AssignForm form, Known known, PlanReading reading) {
        if (form.replacing().isSecond()) {
            operations.add(
                    user,
                    reading.view().id(),
                    form.toCommand(known.rulebook().catalogue()),
                    today.of(user),
                    clock.instant());
        } else {
            operations.replace(user, command(form, known, reading), today.of(user), clock.instant());
        }
    }

    private static void requireReason(Replacing replacing, BindingResult result) {
        if (!REASONS.contains(replacing.because())) {
            result.rejectValue("replacing.because", "review.operation.because.missing");
        }
        if (replacing.reason().isEmpty() && !replacing.isSecond()) {
            result.rejectValue("replacing.reason", "review.operation.reason.missing");
        }
    }

    private ReplacePlan command(AssignForm form, Known known, PlanReading reading) {
        Replacing replacing = form.replacing();
        return new ReplacePlan(
                reading.view().id(),
                replacing.seenFacts(),
                form.toCommand(known.rulebook().catalogue()),
                words.say("review.operation.reason." + replacing.because(), replacing.reason()));
    }

    private ModelAndView refused(CurrentUser user, AssignForm form, PlanReading reading) {
        ModelAndView page = pages.of(user, form, reading);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView changed(CurrentUser user, AssignForm form, PlanChanged changed) {
        PlanReading now = readings.open(user, changed.plan().value());
        Telling telling = Telling.of(words, now, now.day());
        ModelAndView page =
                pages.of(user, form.of(now).replacing(form.replacing().seenIn(now)), now);
        page.setStatus(HttpStatus.CONFLICT);
        page.addObject(
                "changes",
                changed.since().stream()
                        .map(fact -> HistoryLine.of(telling, now, fact))
                        .toList());
        return page;
    }
}
