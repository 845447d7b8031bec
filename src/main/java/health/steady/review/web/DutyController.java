package health.steady.review.web;

import health.steady.alert.AlertApi;
import health.steady.alert.AlertRefused;
import health.steady.alert.Duty;
import health.steady.people.CurrentUser;
import health.steady.people.PersonName;
import health.steady.people.Role;
import health.steady.people.Today;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is on call in the weeks to come. All clinicians read it, surgeons and delegates plan it. */
@Controller
@RequestMapping("/alerts/duty")
class DutyController {

    private static final Duration AHEAD = Duration.ofDays(56);
    private static final Set<String> FIELDS = Set.of("person", "startsAt", "endsAt", "standsInFor");

    private final AlertApi alerts;
    private final Today today;
    private final Words words;
    private final Clock clock;

    DutyController(AlertApi alerts, Today today, Words words, Clock clock) {
        this.alerts = alerts;
        this.today = today;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(CurrentUser user) {
        return page(user).addObject("form", DutyForm.empty());
    }

    @PostMapping
    ModelAndView plan(
            CurrentUser user,
            @Valid @ModelAttribute("form") DutyForm form,
            BindingResult result,
            RedirectAttributes next) {
        user.mustBe(Role.SURGEON, Role.DELEGATE);
        if (!result.hasErrors()) {
            try {
                alerts.planDuty(user, form.toCommand(user.zone()), clock.instant());
                next.addFlashAttribute("done", true);
                return new ModelAndView("redirect:/alerts/duty");
            } catch (AlertRefused refused) {
                AlertPages.place(refused, result, FIELDS);
            }
        }
        ModelAndView again = page(user);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    /** One that is over, or never was, stays so. */
    @PostMapping("/{duty}/end")
    String end(CurrentUser user, @PathVariable UUID duty, RedirectAttributes next) {
        user.mustBe(Role.SURGEON, Role.DELEGATE);
        try {
            alerts.endDuty(user, duty, clock.instant());
            next.addFlashAttribute("done", true);
        } catch (AlertRefused over) {
            next.addFlashAttribute("done", false);
        }
        return "redirect:/alerts/duty";
    }

    private ModelAndView page(CurrentUser user) {
        Instant now = clock.instant();
        AlertWords sentences = new AlertWords(words, user, today.of(user));
        ModelAndView page = new ModelAndView("review/duty");
        page.addObject("watch", sentences.watch(alerts.watchNow(user.clinic(), now)));
        page.addObject(
                "duties",
                alerts.dutyOf(user, now, now.plus(AHEAD)).stream()
                        .map(duty -> line(duty, sentences, now))
                        .toList());
        page.addObject("plans", user.role() == Role.SURGEON || user.role() == Role.DELEGATE);
        page.addObject("people", people(user));
        return page;
    }

    private DutyLine line(Duty duty, AlertWords sentences, Instant now) {
        PersonName absent = duty.standsInFor();
        return new DutyLine(
                duty.person().name(),
                words.say("review.alert.role." + duty.person().role().name()),
                sentences.moment(duty.startsAt()),
                sentences.moment(duty.endsAt()),
                absent == null ? "" : words.say("review.duty.stands-in", absent.name()),
                "/alerts/duty/" + duty.id() + "/end",
                !duty.startsAt().isAfter(now));
    }

    /** All clinicians, the reader first. */
    private List<Choice> people(CurrentUser user) {
        List<Choice> people = new ArrayList<>();
        people.add(new Choice(user.id().toString(), user.name()));
        alerts.colleagues(user)
                .forEach(person -> people.add(new Choice(person.id().toString(), person.name())));
        return people;
    }
}
