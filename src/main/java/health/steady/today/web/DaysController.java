package health.steady.today.web;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PeopleApi;
import health.steady.people.Role;
import health.steady.people.Today;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanView;
import health.steady.plan.Replays;
import health.steady.plan.Shown;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The patient's past days, exactly as they were shown. Looking back keeps nothing as shown. */
@Controller
class DaysController {

    private final PlanApi plans;
    private final Replays replays;
    private final PeopleApi people;
    private final Today today;

    DaysController(PlanApi plans, Replays replays, PeopleApi people, Today today) {
        this.plans = plans;
        this.replays = replays;
        this.people = people;
        this.today = today;
    }

    @GetMapping("/today/days")
    ModelAndView list(CurrentUser user, @RequestParam(defaultValue = "1") int page) {
        Optional<PlanView> plan = plan(user);
        LocalDate first = plan.map(DaysPage::first).orElse(null);
        if (plan.isEmpty() || first == null) {
            return noPlan(user, plan.isPresent());
        }
        LocalDate yesterday = today.of(user).minusDays(1);
        ModelAndView view = new ModelAndView("today/days");
        if (!first.isAfter(yesterday)) {
            DaysPage month = DaysPage.of(first, yesterday, page);
            view.addObject("page", month.with(replays.opened(user, plan.get(), month.from(), month.to())));
        }
        return view;
    }

    @GetMapping("/today/days/{day}")
    ModelAndView show(CurrentUser user, @PathVariable String day, @RequestParam(defaultValue = "0") int showing) {
        Optional<PlanView> plan = plan(user);
        if (plan.isEmpty()) {
            return noPlan(user, false);
        }
        LocalDate date = parsed(day);
        String not = date == null ? "nonsense" : notPast(date, today.of(user));
        if (date == null || not != null) {
            return noDay(not, date);
        }
        List<Shown> shown = plans.shownOn(user, plan.get(), date);
        if (!shown.isEmpty()) {
            return new ModelAndView("today/replay", "page", ReplayPage.of(date, shown, showing, user.zone()));
        }
        LocalDate first = DaysPage.first(plan.get());
        return first == null || date.isBefore(first)
                ? noDay("before", date)
                : new ModelAndView("today/never-opened", "date", date);
    }

    private static @Nullable String notPast(LocalDate date, LocalDate today) {
        if (date.isEqual(today)) {
            return "today";
        }
        return date.isAfter(today) ? "future" : null;
    }

    private static ModelAndView noDay(@Nullable String reason, @Nullable LocalDate date) {
        ModelAndView view = new ModelAndView("today/no-day", HttpStatus.NOT_FOUND);
        view.addObject("reason", reason);
        view.addObject("date", date);
        return view;
    }

    private ModelAndView noPlan(CurrentUser user, boolean unreadable) {
        ClinicNumbers numbers = ClinicNumbers.of(people.clinic(user.clinic()));
        return new ModelAndView(unreadable ? "today/call-clinic" : "today/no-plan", "numbers", numbers);
    }

    private Optional<PlanView> plan(CurrentUser user) {
        user.mustBe(Role.PATIENT);
        PatientId self = user.patient();
        return self == null ? Optional.empty() : plans.planOf(user, self);
    }

    private static @Nullable LocalDate parsed(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
