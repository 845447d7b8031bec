package health.steady.today.web;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PeopleApi;
import health.steady.people.Role;
import health.steady.people.Today;
import health.steady.plan.DayJson;
import health.steady.plan.DaySheet;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanView;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Standing;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The patient's day. What is given out here is kept as shown. */
@Controller
class TodayController {

    private static final String LANGUAGE = "en";

    private final PlanApi plans;
    private final PeopleApi people;
    private final Today today;
    private final Clock clock;

    TodayController(PlanApi plans, PeopleApi people, Today today, Clock clock) {
        this.plans = plans;
        this.people = people;
        this.today = today;
        this.clock = clock;
    }

    @GetMapping("/today")
    String show(CurrentUser patient, Model model) {
        Instant now = clock.instant();
        ClinicNumbers numbers = ClinicNumbers.of(people.clinic(patient.clinic()));
        model.addAttribute("numbers", numbers);
        Optional<PlanView> plan = planOf(patient);
        if (plan.isEmpty()) {
            return "today/no-plan";
        }
        Given given = give(patient, plan.get(), now);
        if (given.day().standing() == Standing.CALL_CLINIC) {
            return "today/call-clinic";
        }
        LocalDateTime shownAt = LocalDateTime.ofInstant(now, patient.zone());
        model.addAttribute("page", TodayPage.of(plan.get(), given.day(), given.sheet(), shownAt, numbers));
        model.addAttribute("phase", given.sheet().phase());
        model.addAttribute("stage", given.sheet().stage());
        return "today/today";
    }

    @GetMapping(path = "/today", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    DayJson json(CurrentUser patient) {
        PlanView plan = planOf(patient).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Given given = give(patient, plan, clock.instant());
        return DayJson.of(plan, given.day(), given.sheet());
    }

    private Optional<PlanView> planOf(CurrentUser user) {
        user.mustBe(Role.PATIENT);
        PatientId patient = user.patient();
        return patient == null ? Optional.empty() : plans.planOf(user, patient);
    }

    private Given give(CurrentUser patient, PlanView plan, Instant now) {
        DayPlan day = plan.day(today.of(patient));
        DaySheet sheet = plans.sheet(plan, day, LANGUAGE);
        plans.shown(patient, plan, day.date(), sheet, now);
        return new Given(day, sheet);
    }

    private record Given(DayPlan day, DaySheet sheet) {}
}
