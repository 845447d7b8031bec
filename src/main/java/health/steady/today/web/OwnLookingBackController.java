package health.steady.today.web;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PeopleApi;
import health.steady.people.Role;
import health.steady.people.Today;
import health.steady.plan.AskedDays;
import health.steady.plan.Difference;
import health.steady.plan.LookingBack;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanView;
import health.steady.plan.Stretch;
import health.steady.protocol.Demand;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How two days of the patient's own plan differ, and what the patient was told. Nothing of it is to act on. */
@Controller
class OwnLookingBackController {

    private static final int USUAL_DAYS = 14;

    private final PlanApi plans;
    private final LookingBack looking;
    private final PeopleApi people;
    private final Today today;
    private final MessageSource messages;

    OwnLookingBackController(
            PlanApi plans, LookingBack looking, PeopleApi people, Today today, MessageSource messages) {
        this.plans = plans;
        this.looking = looking;
        this.people = people;
        this.today = today;
        this.messages = messages;
    }

    @GetMapping("/today/differences")
    ModelAndView differences(
            CurrentUser user,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "") String demand) {
        PlanView plan = plan(user).orElse(null);
        LocalDate first = plan == null ? null : DaysPage.first(plan);
        if (plan == null || first == null) {
            return noPlan(user, plan != null);
        }
        String language = user.preferences().language();
        LocalDate last = today.of(user);
        LookedAt asked = new LookedAt(
                AskedDays.of(from, to, last.minusDays(1), last, first, last),
                demand,
                looking.demands(plan, language),
                messages);
        List<Difference> found = asked.isAnswerable()
                ? looking.between(plan, asked.days().earlier(), asked.days().later(), asked.about(), language)
                : List.of();
        ModelAndView page = page("today/differences", asked);
        page.addObject("differences", DifferenceLine.of(found));
        return page;
    }

    @GetMapping("/today/told")
    ModelAndView told(
            CurrentUser user,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "lifting") String demand) {
        PlanView plan = plan(user).orElse(null);
        LocalDate first = plan == null ? null : DaysPage.first(plan);
        if (plan == null || first == null) {
            return noPlan(user, plan != null);
        }
        String language = user.preferences().language();
        LocalDate last = today.of(user);
        LookedAt asked = new LookedAt(
                AskedDays.of(from, to, last.minusDays(USUAL_DAYS), last, first, last),
                demand,
                looking.demands(plan, language),
                messages);
        Demand about = asked.about();
        List<Stretch> told = asked.isAnswerable() && about != null
                ? looking.told(
                        user, plan, about, asked.days().earlier(), asked.days().later(), language)
                : List.of();
        ModelAndView page = page("today/what-told", asked);
        page.addObject("told", told);
        return page;
    }

    private static ModelAndView page(String view, LookedAt asked) {
        ModelAndView page = new ModelAndView(view, "asked", asked);
        if (!asked.isAnswerable()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
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
}
