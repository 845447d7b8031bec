package health.steady.people.web;

import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PeopleRefused;
import health.steady.people.Presence;
import health.steady.people.SignInThrottled;
import health.steady.people.domain.OwnAccountService;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody's own account. What has ended already stays ended: doing it twice is no mistake. */
@Controller
@RequestMapping("/account")
class OwnAccountController {

    private static final String PAGE = "people/account";
    private static final String AGAIN = "redirect:/account";

    private final OwnAccountService account;
    private final Clock clock;

    OwnAccountController(OwnAccountService account, Clock clock) {
        this.account = account;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            CurrentUser user, @SessionAttribute(name = Presence.ATTRIBUTE, required = false) @Nullable Presence here) {
        return new ModelAndView(PAGE, page(user, here)).addObject("form", ChangePasswordForm.empty());
    }

    @PostMapping("/sessions/{id}/end")
    String end(CurrentUser user, @PathVariable String id, RedirectAttributes next) {
        if (Ids.isId(id) && account.end(user, UUID.fromString(id))) {
            next.addFlashAttribute("ended", true);
        }
        return AGAIN;
    }

    @PostMapping("/sessions/end-others")
    String endOthers(
            CurrentUser user,
            @SessionAttribute(name = Presence.ATTRIBUTE, required = false) @Nullable Presence here,
            RedirectAttributes next) {
        account.endOthers(user, here == null ? null : here.id());
        next.addFlashAttribute("ended", true);
        return AGAIN;
    }

    @PostMapping("/password")
    ModelAndView changePassword(
            CurrentUser user,
            @SessionAttribute(name = Presence.ATTRIBUTE, required = false) @Nullable Presence here,
            @Valid @ModelAttribute("form") ChangePasswordForm form,
            BindingResult result,
            HttpSession session) {
        form.refuseDifference(result);
        if (!result.hasErrors()) {
            try {
                account.changePassword(user, form.present(), form.password(), clock.instant());
                session.invalidate();
                return new ModelAndView("redirect:/login?changed");
            } catch (PeopleRefused refused) {
                Refusals.place(refused, result);
            } catch (SignInThrottled throttled) {
                result.rejectValue("present", "people.account.present.wait", new Object[] {throttled.minutes()}, null);
            }
        }
        return Refusals.returned(PAGE, page(user, here));
    }

    private Map<String, Object> page(CurrentUser user, @Nullable Presence here) {
        var places = account.presences(user).stream()
                .map(place -> AccountPlace.of(place, here, user))
                .toList();
        return Map.of("places", places);
    }
}
