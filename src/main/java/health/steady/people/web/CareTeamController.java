package health.steady.people.web;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PeopleRefused;
import health.steady.people.PersonId;
import health.steady.people.domain.CareTeamService;
import health.steady.people.domain.CareTeamView;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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

/** Who looks after whom. The administrator sees a patient's name and birthday here, and nothing of the plan. */
@Controller
@RequestMapping("/people/care-teams")
class CareTeamController {

    private static final String PAGE = "people/care-team";

    private final CareTeamService careTeams;
    private final Clock clock;

    CareTeamController(CareTeamService careTeams, Clock clock) {
        this.careTeams = careTeams;
        this.clock = clock;
    }

    @GetMapping
    String list(CurrentUser user, @ModelAttribute("listing") Listing listing, Model model) {
        Page<CareTeamView> found = careTeams.list(user, listing.search(), listing.toPageable());
        model.addAttribute("teams", found.getContent());
        model.addAttribute("links", PageLinks.of(found, "/people/care-teams", listing.search()));
        return "people/care-teams";
    }

    @GetMapping("/{patient}")
    ModelAndView show(CurrentUser user, @PathVariable PatientId patient, Model model) {
        model.addAttribute("form", MemberForm.empty());
        return new ModelAndView(PAGE, page(user, patient));
    }

    @PostMapping("/{patient}/members")
    ModelAndView add(
            CurrentUser user,
            @PathVariable PatientId patient,
            @Valid @ModelAttribute("form") MemberForm form,
            BindingResult result) {
        if (!result.hasErrors()) {
            try {
                return shown(careTeams.add(user, patient, form.toPerson(), clock.instant()), patient);
            } catch (PeopleRefused refused) {
                Refusals.place(refused, result);
            }
        }
        return Refusals.returned(PAGE, page(user, patient));
    }

    @PostMapping("/{patient}/members/{person}/removal")
    ModelAndView remove(CurrentUser user, @PathVariable PatientId patient, @PathVariable PersonId person) {
        return shown(careTeams.remove(user, patient, person), patient);
    }

    private Map<String, Object> page(CurrentUser user, PatientId patient) {
        CareTeamView team = careTeams.find(user, patient).orElseThrow(CareTeamController::notFound);
        List<Choice> others = careTeams.clinicians(user).stream()
                .filter(clinician -> !team.members().contains(clinician))
                .map(clinician -> new Choice(clinician.id().toString(), clinician.name()))
                .toList();
        return Map.of("team", team, "others", others);
    }

    private static ModelAndView shown(boolean known, PatientId patient) {
        if (!known) {
            throw notFound();
        }
        return new ModelAndView("redirect:/people/care-teams/" + patient);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
