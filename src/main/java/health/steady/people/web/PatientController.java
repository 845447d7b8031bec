package health.steady.people.web;

import health.steady.people.CurrentUser;
import health.steady.people.PatientView;
import health.steady.people.PeopleRefused;
import health.steady.people.domain.CareTeamService;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator registers a patient and says who looks after them. */
@Controller
@RequestMapping("/people/patients")
class PatientController {

    private static final String PAGE = "people/patient";

    private final CareTeamService careTeams;
    private final RoleChoices roles;
    private final SetUpAddress setUpAddress;
    private final Clock clock;

    PatientController(CareTeamService careTeams, RoleChoices roles, SetUpAddress setUpAddress, Clock clock) {
        this.careTeams = careTeams;
        this.roles = roles;
        this.setUpAddress = setUpAddress;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView start(CurrentUser user) {
        return new ModelAndView(PAGE, page(user)).addObject("form", PatientForm.empty());
    }

    @PostMapping
    ModelAndView register(
            CurrentUser user,
            @Valid @ModelAttribute("form") PatientForm form,
            BindingResult result,
            RedirectAttributes next) {
        form.refuseUndecided(result);
        if (!result.hasErrors()) {
            try {
                PatientView patient = careTeams.register(user, form.toCommand(), form.toTeam(), clock.instant());
                setUpAddress.handOver(patient.setUpToken(), next);
                return new ModelAndView("redirect:/people/care-teams/" + patient.id());
            } catch (PeopleRefused refused) {
                place(refused, result);
            }
        }
        return Refusals.returned(PAGE, page(user));
    }

    private static void place(PeopleRefused refused, BindingResult result) {
        String field = "person".equals(refused.reason().field())
                ? "team"
                : refused.reason().field();
        result.rejectValue(field, refused.reason().messageKey());
    }

    private Map<String, Object> page(CurrentUser user) {
        List<Choice> clinicians =
                careTeams.clinicians(user).stream().map(roles::of).toList();
        return Map.of("team", List.of(new ChoiceGroup(null, clinicians)), "anybody", !clinicians.isEmpty());
    }
}
