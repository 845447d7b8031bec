package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.PeopleRefused;
import health.steady.people.PublicAddress;
import health.steady.people.Role;
import health.steady.people.Today;
import health.steady.plan.PlanRefused;
import health.steady.plan.PreparedAssignments;
import health.steady.review.web.Protocols.Known;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A surgeon assigns a protocol, having seen any day of it before signing. A delegate opens the same page to prepare it. */
@Controller
@RequestMapping("/plans")
class AssignController {

    private final Assigning assigning;
    private final AssignPages pages;
    private final Today today;
    private final Clock clock;
    private final PublicAddress address;
    private final PreparedAssignments prepared;

    AssignController(
            Assigning assigning,
            AssignPages pages,
            Today today,
            Clock clock,
            PublicAddress address,
            PreparedAssignments prepared) {
        this.assigning = assigning;
        this.pages = pages;
        this.today = today;
        this.clock = clock;
        this.address = address;
        this.prepared = prepared;
    }

    @GetMapping("/new")
    ModelAndView start(CurrentUser user, @RequestParam(defaultValue = "") String patient) {
        user.mustBe(Role.SURGEON, Role.DELEGATE);
        ModelAndView page = pages.withUsual(user, AssignForm.of(patient, pages.onlyRulebook(user)));
        page.addObject("waiting", prepared.waiting(user).size());
        return page;
    }

    /** What the chosen protocol asks, with the surgeon's usual answers. */
    @PostMapping("/questions")
    ModelAndView questions(CurrentUser user, @ModelAttribute("form") AssignForm form, BindingResult result) {
        user.mustBe(Role.SURGEON, Role.DELEGATE);
        new AssignCheck(form, result).rulebook(pages.chosen(user, form));
        ModelAndView page = pages.withUsual(user, form);
        if (result.hasErrors()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    @PostMapping("/preview")
    ModelAndView preview(CurrentUser user, @Valid @ModelAttribute("form") AssignForm form, BindingResult result) {
        user.mustBe(Role.SURGEON, Role.DELEGATE);
        var check = new AssignCheck(form, result);
        check.operation(pages.chosen(user, form));
        check.preview();
        return pages.preview(user, form, result);
    }

    @PostMapping
    ModelAndView assign(
            CurrentUser user,
            @Valid @ModelAttribute("form") AssignForm form,
            BindingResult result,
            RedirectAttributes next) {
        user.mustBe(Role.SURGEON);
        Known known = pages.chosen(user, form);
        var check = new AssignCheck(form, result);
        check.operation(known);
        check.patient();
        if (known != null && !result.hasErrors() && signed(user, form, known, result, next)) {
            return new ModelAndView("redirect:/plans/" + form.submission());
        }
        return pages.refused(user, form);
    }

    private boolean signed(
            CurrentUser user, AssignForm form, Known known, BindingResult result, RedirectAttributes next) {
        try {
            String token = assigning.assign(user, form, known.rulebook().catalogue(), today.of(user), clock.instant());
            next.addFlashAttribute("assigned", true);
            if (token != null) {
                next.addFlashAttribute("setUpAddress", address.of("set-up", token));
            }
            return true;
        } catch (PlanRefused refused) {
            Refusals.place(refused, result, AssignPages.field(refused));
        } catch (PeopleRefused refused) {
            Refusals.place(refused, result, AssignPages.FIELDS);
        }
        return false;
    }
}
