package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Today;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanId;
import health.steady.plan.PlanNotFound;
import health.steady.plan.PlanView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Opens plans for their readers; another's plan is not there. */
@Component
class Readings {

    private final PlanApi plans;
    private final Today today;

    Readings(PlanApi plans, Today today) {
        this.plans = plans;
        this.today = today;
    }

    PlanReading open(CurrentUser user, UUID plan) {
        PlanView view = plans.plan(user, new PlanId(plan)).orElseThrow(Readings::notFound);
        LocalDate date = today.of(user);
        return new PlanReading(user, view, date, view.day(date));
    }

    /** The same plan on an earlier day, as it was known at that moment. */
    PlanReading asKnown(PlanReading reading, Instant then, LocalDate on) {
        PlanView view = plans.asKnown(reading.user(), reading.view().id(), then).orElseThrow(Readings::notFound);
        return new PlanReading(reading.user(), view, on, view.day(on));
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static ResponseStatusException notFound(PlanNotFound unknown) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, null, unknown);
    }
}
