package health.steady.today.web;

import health.steady.alert.AlertApi;
import health.steady.message.MessageApi;
import health.steady.people.CurrentUser;
import health.steady.people.PeopleApi;
import health.steady.people.Role;
import health.steady.people.Today;
import health.steady.plan.DayJson;
import health.steady.plan.GivenDay;
import health.steady.plan.PlanApi;
import health.steady.protocol.DayPlan.Standing;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The patient's day. What is given out here is kept as shown. */
@Controller
class TodayController {

    private final PlanApi plans;
    private final PeopleApi people;
    private final AlertApi alerts;
    private final MessageApi messages;
    private final Today today;
    private final Clock clock;

    TodayController(PlanApi plans, PeopleApi people, AlertApi alerts, MessageApi messages, Today today, Clock clock) {
        this.plans = plans;
        this.people = people;
        this.alerts = alerts;
        this.messages = messages;
        this.today = today;
        this.clock = clock;
    }

    @GetMapping("/today")
    String show(CurrentUser user, Model model) {
        Instant now = clock.instant();
        ClinicNumbers numbers = ClinicNumbers.of(people.clinic(user.clinic()));
        model.addAttribute("numbers", numbers);
        Optional<GivenDay> found =
                plans.give(patient(user), today.of(user), user.preferences().language(), now);
        if (found.isEmpty()) {
            return "today/no-plan";
        }
        GivenDay given = found.get();
        if (given.day().standing() == Standing.CALL_CLINIC) {
            return "today/call-clinic";
        }
        if (given.day().standing() == Standing.CLOSED) {
            model.addAttribute("messages", given.sheet().messages());
            return "today/closed";
        }
        LocalDateTime shownAt = LocalDateTime.ofInstant(now, user.zone());
        model.addAttribute("shownTime", user.preferences().timeOf(shownAt.toLocalTime()));
        TodayPage page = TodayPage.of(
                user,
                given,
                plans.changes(given.plan(), given.day(), user.preferences().language()),
                shownAt,
                numbers);
        model.addAttribute("page", page);
        addWhatWaits(user, given, page, model);
        model.addAttribute("unreviewed", !given.plan().approved());
        model.addAttribute("phase", given.sheet().phase());
        model.addAttribute("stage", given.sheet().stage());
        return "today/today";
    }

    /** Who has seen a danger sign; while there is none, whether the team has written. */
    private void addWhatWaits(CurrentUser user, GivenDay given, TodayPage page, Model model) {
        if (page.dangerous()) {
            model.addAttribute("alarms", alerts.alarms(user));
        } else {
            model.addAttribute(
                    "unread", messages.unread(user, given.plan().patient().id()));
        }
    }

    @GetMapping(path = "/today", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    DayJson json(CurrentUser user) {
        return plans.export(patient(user), today.of(user), user.preferences().language(), clock.instant())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Shows nothing, so that nothing is kept as shown. */
    @RequestMapping(path = "/today", method = RequestMethod.HEAD)
    ResponseEntity<Void> exists(CurrentUser user) {
        patient(user);
        return ResponseEntity.noContent().build();
    }

    private static CurrentUser patient(CurrentUser user) {
        user.mustBe(Role.PATIENT);
        return user;
    }
}
