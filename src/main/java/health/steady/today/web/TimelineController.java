package health.steady.today.web;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PeopleApi;
import health.steady.people.Role;
import health.steady.people.Today;
import health.steady.plan.DaySheet;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanView;
import health.steady.plan.Timeline;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Standing;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the patient is on the way, what is missing and who supplies it, what comes next, and what was signed so far. */
@Controller
class TimelineController {

    private final PlanApi plans;
    private final Timeline timeline;
    private final PeopleApi people;
    private final Today today;

    TimelineController(PlanApi plans, Timeline timeline, PeopleApi people, Today today) {
        this.plans = plans;
        this.timeline = timeline;
        this.people = people;
        this.today = today;
    }

    @GetMapping("/today/timeline")
    String show(CurrentUser user, Model model) {
        user.mustBe(Role.PATIENT);
        model.addAttribute("numbers", ClinicNumbers.of(people.clinic(user.clinic())));
        PatientId self = user.patient();
        Optional<PlanView> found = self == null ? Optional.empty() : plans.planOf(user, self);
        if (found.isEmpty()) {
            return "today/no-plan";
        }
        PlanView plan = found.get();
        DayPlan day = plan.day(today.of(user));
        if (day.standing() == Standing.CALL_CLINIC) {
            return "today/call-clinic";
        }
        DaySheet sheet = plans.sheet(plan, day, user.preferences().language());
        model.addAttribute(
                "page",
                TimelinePage.of(
                        day,
                        sheet,
                        timeline.missing(plan, day, user.preferences().language()),
                        timeline.happened(plan, day, user.preferences().language())));
        return "today/timeline";
    }
}
