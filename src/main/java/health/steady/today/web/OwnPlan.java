package health.steady.today.web;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PeopleApi;
import health.steady.people.Role;
import health.steady.people.Today;
import health.steady.plan.PartOfDay;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanView;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Standing;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The running plan of the patient who is signed in, for pages that need one; without one they say so. */
@Component
class OwnPlan {

    /** In which a rulebook's own words are read. */
    static final String LANGUAGE = "en";

    private static final Set<Standing> GIVES_A_DAY = EnumSet.of(Standing.ACTIVE, Standing.UNCONFIRMED);

    private final PlanApi plans;
    private final PeopleApi people;
    private final Today today;

    OwnPlan(PlanApi plans, PeopleApi people, Today today) {
        this.plans = plans;
        this.people = people;
        this.today = today;
    }

    /** What a page stands on. */
    record Opened(CurrentUser user, PlanView plan, DayPlan day, ClinicNumbers numbers) {

        LocalDate today() {
            return day.date();
        }

        @Override
        public String toString() {
            return "Opened[" + plan + "]";
        }
    }

    /** Absent without a plan, before surgery, and with one that cannot be read or has ended. */
    Optional<Opened> open(CurrentUser user) {
        user.mustBe(Role.PATIENT);
        PatientId self = user.patient();
        Optional<PlanView> plan = self == null ? Optional.empty() : plans.planOf(user, self);
        return plan.map(found -> new Opened(
                        user,
                        found,
                        PartOfDay.together(PartOfDay.of(found, today.of(user))),
                        ClinicNumbers.of(people.clinic(user.clinic()))))
                .filter(opened -> GIVES_A_DAY.contains(opened.day().standing()));
    }

    /** Whom to call, for who has no plan to report on. */
    ModelAndView none(CurrentUser user) {
        return new ModelAndView("today/nothing", "numbers", ClinicNumbers.of(people.clinic(user.clinic())));
    }

    /** Whether a form was made for this plan; another patient's page, or an older plan's, was not. */
    static boolean isFor(String typedPlan, @Nullable Opened opened) {
        return opened != null && opened.plan().id().toString().equals(typedPlan);
    }
}
