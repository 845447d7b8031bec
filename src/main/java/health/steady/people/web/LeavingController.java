package health.steady.people.web;

import health.steady.people.CurrentUser;
import health.steady.people.PeopleRefused;
import health.steady.people.PersonId;
import health.steady.people.domain.LeavingService;
import health.steady.people.domain.LeavingView;
import health.steady.people.domain.PersonState;
import java.time.Clock;
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

/** Somebody leaves, and an heir takes the patients. */
@Controller
@RequestMapping("/people/{id}/leaving")
class LeavingController {

    private static final String PAGE = "people/leaving";

    private final LeavingService leaving;
    private final Clock clock;

    LeavingController(LeavingService leaving, Clock clock) {
        this.leaving = leaving;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(CurrentUser user, @PathVariable PersonId id) {
        LeavingView view = read(user, id);
        return view.person().state() == PersonState.LEFT
                ? new ModelAndView(person(id))
                : new ModelAndView(PAGE, page(user, view)).addObject("form", HeirForm.empty());
    }

    @PostMapping
    ModelAndView leave(
            CurrentUser user, @PathVariable PersonId id, @ModelAttribute("form") HeirForm form, BindingResult result) {
        try {
            if (leaving.leave(user, id, form.toHeir(), clock.instant())) {
                return new ModelAndView(person(id));
            }
        } catch (PeopleRefused refused) {
            return refused(user, id, refused, result);
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private ModelAndView refused(CurrentUser user, PersonId id, PeopleRefused refused, BindingResult result) {
        ModelAndView page = Refusals.returned(PAGE, page(user, read(user, id)));
        if ("heir".equals(refused.reason().field())) {
            Refusals.place(refused, result);
            return page;
        }
        return page.addObject("refused", refused.reason().messageKey());
    }

    private LeavingView read(CurrentUser user, PersonId id) {
        return leaving.read(user, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Map<String, Object> page(CurrentUser user, LeavingView view) {
        var heirs = view.heirs().stream()
                .map(heir -> new Choice(heir.id().toString(), heir.name()))
                .toList();
        return Map.of(
                "leaving",
                view,
                "heirs",
                heirs,
                "self",
                user.id().equals(view.person().id()));
    }

    private static String person(PersonId id) {
        return "redirect:/people/" + id;
    }
}
