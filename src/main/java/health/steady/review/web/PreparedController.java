package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.people.Today;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanRefused;
import health.steady.plan.PreparedAssignment;
import health.steady.plan.PreparedAssignments;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
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

/** A delegate prepares assignments; the surgeon opens one, changes what is to be changed, and signs it or sends it back. */
@Controller
@RequestMapping("/plans/prepared")
class PreparedController {

    private static final String LIST = "redirect:/plans/prepared";

    private final PreparedAssignments prepared;
    private final PlanApi plans;
    private final AssignPages pages;
    private final Words words;
    private final Today today;
    private final Clock clock;

    PreparedController(
            PreparedAssignments prepared, PlanApi plans, AssignPages pages, Words words, Today today, Clock clock) {
        this.prepared = prepared;
        this.plans = plans;
        this.pages = pages;
        this.words = words;
        this.today = today;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(CurrentUser user) {
        user.mustBe(Role.SURGEON, Role.DELEGATE);
        List<PreparedAssignment> waiting = prepared.waiting(user);
        plans.listed(user, waiting.stream().map(each -> each.patient().id()).toList());
        var page = new ModelAndView("review/prepared");
        page.addObject("signs", user.role() == Role.SURGEON);
        page.addObject(
                "lines",
                waiting.stream().map(each -> PreparedLine.of(words, user, each)).toList());
        return page;
    }

    @GetMapping("/{prepared}")
    ModelAndView open(CurrentUser user, @PathVariable("prepared") UUID id) {
        user.mustBe(Role.SURGEON, Role.DELEGATE);
        return pages.withUsual(user, AssignForm.of(prepared.open(user, id).orElseThrow(Readings::notFound)));
    }

    @PostMapping
    ModelAndView prepare(
            CurrentUser user,
            @Valid @ModelAttribute("form") AssignForm form,
            BindingResult result,
            RedirectAttributes next) {
        user.mustBe(Role.DELEGATE);
        var check = new AssignCheck(form, result);
        check.rulebook(pages.chosen(user, form));
        check.preparation();
        if (result.hasErrors()) {
            return pages.refused(user, form);
        }
        try {
            prepared.prepare(user, form.toPreparation(), today.of(user), clock.instant());
            next.addFlashAttribute("done", "prepared");
            return new ModelAndView(LIST);
        } catch (PlanRefused refused) {
            Refusals.place(refused, result, AssignPages.field(refused));
            return pages.refused(user, form);
        }
    }

    @PostMapping("/{prepared}/return")
    ModelAndView sendBack(
            CurrentUser user,
            @PathVariable("prepared") UUID id,
            @Valid @ModelAttribute("note") ReasonForm note,
            BindingResult result,
            RedirectAttributes next) {
        user.mustBe(Role.SURGEON);
        PreparedAssignment open = prepared.open(user, id).orElseThrow(Readings::notFound);
        if (!result.hasErrors()) {
            try {
                prepared.sendBack(user, id, note.reason(), clock.instant());
                next.addFlashAttribute("done", "sent-back");
                return new ModelAndView(LIST);
            } catch (PlanRefused refused) {
                Refusals.place(refused, result, note);
            }
        }
        ModelAndView page = pages.withUsual(user, AssignForm.of(open));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("note", note);
        return page;
    }

    @PostMapping("/{prepared}/withdrawal")
    ModelAndView withdraw(CurrentUser user, @PathVariable("prepared") UUID id, RedirectAttributes next) {
        user.mustBe(Role.DELEGATE);
        try {
            prepared.withdraw(user, id, clock.instant());
            next.addFlashAttribute("done", "withdrawn");
        } catch (PlanRefused refused) {
            if (refused.code().equals("unknown-prepared")) {
                throw Readings.notFound();
            }
            next.addFlashAttribute("done", "ended");
        }
        return new ModelAndView(LIST);
    }
}
