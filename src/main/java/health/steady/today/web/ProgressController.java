package health.steady.today.web;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PeopleApi;
import health.steady.people.Role;
import health.steady.people.Today;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanView;
import health.steady.plan.Timeline;
import health.steady.progress.DayFigures;
import health.steady.progress.PlannedVisits;
import health.steady.progress.Visits;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the patient reported: pain, walks and exercises, with the days on which the plan changed. */
@Controller
class ProgressController {

    private static final String NECK = "CERVICAL";

    private final PlanApi plans;
    private final Timeline timeline;
    private final Visits visits;
    private final PlannedVisits planned;
    private final PeopleApi people;
    private final Today today;

    ProgressController(
            PlanApi plans, Timeline timeline, Visits visits, PlannedVisits planned, PeopleApi people, Today today) {
        this.plans = plans;
        this.timeline = timeline;
        this.visits = visits;
        this.planned = planned;
        this.people = people;
        this.today = today;
    }

    /** @param until the last day to show; beyond the days there are, the nearest of them */
    @GetMapping("/today/progress")
    String show(
            CurrentUser user,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until,
            Model model) {
        user.mustBe(Role.PATIENT);
        model.addAttribute("numbers", ClinicNumbers.of(people.clinic(user.clinic())));
        PatientId self = user.patient();
        Optional<PlanView> found = self == null ? Optional.empty() : plans.planOf(user, self);
        if (found.isEmpty()) {
            return "today/no-plan";
        }
        DayPlan day = found.get().day(today.of(user));
        if (day.standing() == Standing.CALL_CLINIC) {
            return "today/call-clinic";
        }
        model.addAttribute("page", page(user, found.get(), day, until));
        model.addAttribute(
                "visits",
                VisitPart.of(
                        found.get(),
                        day,
                        visits.sheet(user, found.get()),
                        planned.next(user.clinic(), List.of(self), day.date()).get(self)));
        return "today/progress";
    }

    private @Nullable ProgressPage page(CurrentUser user, PlanView plan, DayPlan day, @Nullable LocalDate asked) {
        LocalDate start = start(plan, day);
        LocalDate last = day.date();
        if (start == null || start.isAfter(last)) {
            return null;
        }
        LocalDate until = asked == null || asked.isAfter(last) ? last : later(asked, start);
        LocalDate from = later(until.minusDays(ProgressPage.DAYS - 1), start);
        boolean neck = plan.course().rulebook().protocol().procedure().region().equals(NECK);
        return ProgressPage.of(
                DayFigures.of(plan, from, until),
                neck ? "neck" : "back",
                timeline.happened(plan, day, user.preferences().language()),
                start,
                last);
    }

    /** The day of surgery; of a plan that is closed, the day on which it was signed. */
    private static @Nullable LocalDate start(PlanView plan, DayPlan day) {
        Integer since = day.dayPostOp();
        return since == null ? DaysPage.first(plan) : day.date().minusDays(since);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
