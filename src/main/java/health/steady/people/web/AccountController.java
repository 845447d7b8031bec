package health.steady.people.web;

import health.steady.people.CurrentUser;
import health.steady.people.PersonId;
import health.steady.people.domain.AccountService;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an administrator does with one account; doing it twice changes nothing more. */
@Controller
@RequestMapping("/people/{id}")
class AccountController {

    private final AccountService accounts;
    private final SetUpAddress setUpAddress;
    private final Clock clock;

    AccountController(AccountService accounts, SetUpAddress setUpAddress, Clock clock) {
        this.accounts = accounts;
        this.setUpAddress = setUpAddress;
        this.clock = clock;
    }

    @PostMapping("/links")
    String renewLink(CurrentUser user, @PathVariable PersonId id, RedirectAttributes next) {
        String token = accounts.renewLink(user, id, clock.instant())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        setUpAddress.handOver(token, next);
        return shown(id);
    }

    @PostMapping("/letters")
    String sendLink(CurrentUser user, @PathVariable PersonId id) {
        if (accounts.find(user, id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        accounts.sendLink(user, id, clock.instant());
        return shown(id);
    }

    @PostMapping("/return")
    String comeBack(CurrentUser user, @PathVariable PersonId id) {
        if (!accounts.comeBack(user, id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return shown(id);
    }

    private static String shown(PersonId id) {
        return "redirect:/people/" + id;
    }
}
