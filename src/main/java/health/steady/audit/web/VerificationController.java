package health.steady.audit.web;

import health.steady.audit.domain.Check;
import health.steady.audit.domain.CheckService;
import health.steady.audit.domain.Flaw;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.people.PeopleApi;
import health.steady.people.PeopleDirectory;
import health.steady.people.PersonName;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Was anything in the trail changed? The administrator asks, and the last answer stays on the page. */
@Controller
@RequestMapping("/audit/verification")
class VerificationController {

    private final CheckService checks;
    private final PeopleApi people;
    private final PeopleDirectory directory;
    private final Clock clock;

    VerificationController(CheckService checks, PeopleApi people, PeopleDirectory directory, Clock clock) {
        this.checks = checks;
        this.people = people;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    String show(CurrentUser user, Model model) {
        checks.latest(user).ifPresent(check -> {
            PersonName by = people.names(user.clinic(), List.of(check.by())).get(check.by());
            model.addAttribute("check", check);
            model.addAttribute("at", check.at().atZone(user.zone()));
            model.addAttribute("by", by == null ? "" : by.name());
            model.addAttribute("flaws", flaws(user, check));
        });
        return "audit/verification";
    }

    @PostMapping
    String run(CurrentUser user) {
        checks.check(user, clock.instant());
        return "redirect:/audit/verification";
    }

    private List<FlawRow> flaws(CurrentUser user, Check check) {
        List<Flaw> flaws = check.found().flaws();
        Map<PatientId, PatientView> patients = directory.patients(
                user, flaws.stream().map(flaw -> new PatientId(flaw.chain())).toList());
        return flaws.stream()
                .map(flaw -> {
                    PatientView patient = patients.get(new PatientId(flaw.chain()));
                    return new FlawRow(
                            patient == null ? null : patient.name(), flaw.kind().name(), flaw.first(), flaw.last());
                })
                .toList();
    }
}
