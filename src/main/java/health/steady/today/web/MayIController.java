package health.steady.today.web;

import health.steady.message.MessageApi;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PeopleApi;
import health.steady.people.Role;
import health.steady.people.Today;
import health.steady.plan.MayI;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanView;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Standing;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers what the patient may do today besides the plan. */
@Controller
class MayIController {

    private final MessageApi messages;
    private final PlanApi plans;
    private final PeopleApi people;
    private final Today today;
    private final ActivitySearch search;

    MayIController(MessageApi messages, PlanApi plans, PeopleApi people, Today today, ActivitySearch search) {
        this.messages = messages;
        this.plans = plans;
        this.people = people;
        this.today = today;
        this.search = search;
    }

    @GetMapping("/today/may-i")
    String show(CurrentUser user, @RequestParam(defaultValue = "") String q, Model model) {
        user.mustBe(Role.PATIENT);
        model.addAttribute("numbers", ClinicNumbers.of(people.clinic(user.clinic())));
        PatientId self = user.patient();
        model.addAttribute("unread", self == null ? 0 : messages.unread(user, self));
        Optional<PlanView> plan = self == null ? Optional.empty() : plans.planOf(user, self);
        if (plan.isEmpty()) {
            return "today/no-plan";
        }
        DayPlan day = plan.get().day(today.of(user));
        if (day.standing() == Standing.CALL_CLINIC) {
            return "today/call-clinic";
        }
        List<MayI> all = plans.mayI(plan.get(), day, user.preferences().language());
        model.addAttribute("known", !all.isEmpty());
        model.addAttribute("question", ActivitySearch.shown(q));
        model.addAttribute("answers", search.find(q, all));
        model.addAttribute("date", day.date());
        return "today/may-i";
    }
}
