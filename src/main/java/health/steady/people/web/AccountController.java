package health.steady.people.web;

import health.steady.people.CurrentUser;
import health.steady.people.PeopleRefused;
import health.steady.people.PersonId;
import health.steady.people.domain.AccountService;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an administrator does with one account; doing it twice changes nothing more. */
@Controller
@RequestMapping("/people/{id}")
class AccountController {

    private final AccountService accounts;
    private final Clock clock;

    AccountController(AccountService accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @PostMapping("/links")
    ModelAndView renewLink(CurrentUser user, @PathVariable PersonId id, RedirectAttributes next) {
        String token = accounts.renewLink(user, id, clock.instant())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return SetUpAddress.handOver(token, id, next);
    }

    @PostMapping("/leaving")
    String leave(CurrentUser user, @PathVariable PersonId id, RedirectAttributes next) {
        try {
            return shown(accounts.leave(user, id, clock.instant()), id);
        } catch (PeopleRefused refused) {
            next.addFlashAttribute("refused", refused.reason().messageKey());
            return shown(true, id);
        }
    }

    @PostMapping("/return")
    String comeBack(CurrentUser user, @PathVariable PersonId id) {
        return shown(accounts.comeBack(user, id), id);
    }

    private static String shown(boolean known, PersonId id) {
        if (!known) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/people/" + id;
    }
}
