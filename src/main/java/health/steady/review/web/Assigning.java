package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.PeopleApi;
import health.steady.plan.PlanApi;
import health.steady.protocol.Catalogue;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers a new patient and assigns the plan, both or neither. */
@Component
class Assigning {

    private final PeopleApi people;
    private final PlanApi plans;

    Assigning(PeopleApi people, PlanApi plans) {
        this.people = people;
        this.plans = plans;
    }

    /** @return the token of a new patient's set-up link; null when the patient was known */
    @Transactional
    @Nullable
    String assign(CurrentUser by, AssignForm form, Catalogue catalogue, LocalDate today, Instant now) {
        String token = form.isNewPatient()
                ? people.register(by, form.toRegistration(), now).setUpToken()
                : null;
        plans.assign(by, form.toCommand(catalogue), today, now);
        return token;
    }
}
