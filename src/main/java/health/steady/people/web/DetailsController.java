package health.steady.people.web;

import health.steady.people.CurrentUser;
import health.steady.people.PeopleRefused;
import health.steady.people.PersonId;
import health.steady.people.domain.AccountService;
import health.steady.people.domain.PersonView;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The administrator changes a person's name, e-mail address or role. */
@Controller
@RequestMapping("/people/{id}/details")
class DetailsController {

    private static final String PAGE = "people/details";

    private final AccountService accounts;
    private final RoleChoices roles;

    DetailsController(AccountService accounts, RoleChoices roles) {
        this.accounts = accounts;
        this.roles = roles;
    }

    @GetMapping
    ModelAndView show(CurrentUser user, @PathVariable PersonId id) {
        PersonView person = find(user, id);
        return new ModelAndView(PAGE, page(person)).addObject("form", DetailsForm.from(person));
    }

    @PostMapping
    ModelAndView describe(
            CurrentUser user,
            @PathVariable PersonId id,
            @Valid @ModelAttribute("form") DetailsForm form,
            BindingResult result) {
        PersonView person = find(user, id);
        if (!result.hasErrors()) {
            try {
                accounts.describe(user, form.toCommand(id));
                return new ModelAndView("redirect:/people/" + id);
            } catch (PeopleRefused refused) {
                Refusals.place(refused, result);
            }
        }
        return Refusals.returned(PAGE, page(person));
    }

    private Map<String, Object> page(PersonView person) {
        return Map.of("person", person, "roles", roles.ofClinicians());
    }

    private PersonView find(CurrentUser user, PersonId id) {
        return accounts.find(user, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
