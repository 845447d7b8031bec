package health.steady.people.web;

import health.steady.people.CurrentUser;
import health.steady.people.PeopleRefused;
import health.steady.people.PersonId;
import health.steady.people.domain.AccountService;
import health.steady.people.domain.PersonView;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator's list of people, and inviting one. */
@Controller
@RequestMapping("/people")
class PeopleController {

    private final AccountService accounts;
    private final Clock clock;
    private final RoleChoices roles;
    private final SetUpAddress setUpAddress;

    PeopleController(AccountService accounts, Clock clock, RoleChoices roles, SetUpAddress setUpAddress) {
        this.accounts = accounts;
        this.clock = clock;
        this.roles = roles;
        this.setUpAddress = setUpAddress;
    }

    @GetMapping
    String list(CurrentUser user, @ModelAttribute("listing") PeopleListing listing, Model model) {
        Page<PersonView> found = accounts.list(user, listing.toFilter(), listing.toPageable());
        model.addAttribute("people", found.getContent());
        model.addAttribute("links", PageLinks.of(found, "/people", listing.toParameters()));
        model.addAttribute("roles", roles.all());
        model.addAttribute("states", roles.states());
        return "people/list";
    }

    @GetMapping("/new")
    ModelAndView start() {
        return new ModelAndView("people/invite", Map.of("form", InviteForm.empty(), "roles", roles.ofInvited()));
    }

    @PostMapping
    ModelAndView invite(
            CurrentUser user,
            @Valid @ModelAttribute("form") InviteForm form,
            BindingResult result,
            RedirectAttributes next) {
        if (!result.hasErrors()) {
            try {
                var command = form.toCommand();
                @Nullable String token = accounts.invite(user, command, clock.instant());
                setUpAddress.handOver(token, next);
                return new ModelAndView("redirect:/people/" + command.person());
            } catch (PeopleRefused refused) {
                Refusals.place(refused, result);
            }
        }
        return Refusals.returned("people/invite", Map.of("roles", roles.ofInvited()));
    }

    @GetMapping("/{id}")
    String show(CurrentUser user, @PathVariable PersonId id, Model model) {
        model.addAttribute("person", accounts.find(user, id).orElseThrow(PeopleController::notFound));
        model.addAttribute("self", user.id().equals(id));
        model.addAttribute("zone", user.zone());
        model.addAttribute("letters", accounts.sendsLetters());
        accounts.latestLetter(user, id).ifPresent(letter -> model.addAttribute("letter", letter));
        return "people/person";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
