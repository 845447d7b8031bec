package health.steady.today.web;

import health.steady.alert.AlarmView;
import health.steady.alert.AlertApi;
import health.steady.alert.AlertId;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PeopleApi;
import health.steady.people.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What to do about a danger sign, and what has become of the report. */
@Controller
@RequestMapping("/today/alerts")
class AlarmController {

    private final AlertApi alerts;
    private final PeopleApi people;
    private final Clock clock;

    AlarmController(AlertApi alerts, PeopleApi people, Clock clock) {
        this.alerts = alerts;
        this.people = people;
        this.clock = clock;
    }

    /** The most urgent of those that are open. */
    @GetMapping
    String first(CurrentUser user) {
        user.mustBe(Role.PATIENT);
        List<AlarmView> open = alerts.alarms(user);
        return open.isEmpty()
                ? "redirect:/today"
                : "redirect:/today/alerts/" + open.get(0).id();
    }

    @GetMapping("/{id}")
    String show(CurrentUser user, @PathVariable String id, Model model) {
        AlarmView alarm = own(user, id);
        Instant now = clock.instant();
        model.addAttribute(
                "page",
                AlarmPage.of(
                        user,
                        alarm,
                        alerts.watchNow(user.clinic(), now),
                        ClinicNumbers.of(people.clinic(user.clinic())),
                        LocalDate.ofInstant(now, user.zone())));
        model.addAttribute("submission", Ids.next().toString());
        return "today/alarm";
    }

    @PostMapping("/{id}/mistake")
    String mistake(CurrentUser user, @PathVariable String id, @RequestParam(defaultValue = "") String submission) {
        AlarmView alarm = own(user, id);
        alerts.mistake(user, alarm.id(), Ids.parse(Typed.id(submission)), clock.instant());
        return "redirect:/today/alerts/" + alarm.id();
    }

    private AlarmView own(CurrentUser user, String id) {
        user.mustBe(Role.PATIENT);
        if (!Ids.isId(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return alerts.alarm(user, new AlertId(Ids.parse(id)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
