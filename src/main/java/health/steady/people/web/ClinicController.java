package health.steady.people.web;

import health.steady.people.CurrentUser;
import health.steady.people.domain.PeopleService;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/people/clinic")
class ClinicController {

    private static final String PAGE = "people/clinic";

    private final PeopleService people;

    ClinicController(PeopleService people) {
        this.people = people;
    }

    @GetMapping
    ModelAndView show(CurrentUser user) {
        var form = ClinicForm.from(people.clinic(user.clinic()));
        return new ModelAndView(PAGE, Map.of("form", form, "places", Places.inEnglish()));
    }

    @PostMapping
    ModelAndView describe(
            CurrentUser user,
            @Valid @ModelAttribute("form") ClinicForm form,
            BindingResult result,
            RedirectAttributes next) {
        if (result.hasErrors()) {
            return Refusals.returned(PAGE, Map.of("places", Places.inEnglish()));
        }
        people.describeClinic(user, form.toDetails());
        next.addFlashAttribute("saved", true);
        return new ModelAndView("redirect:/people/clinic");
    }
}
