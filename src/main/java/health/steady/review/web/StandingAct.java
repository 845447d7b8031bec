package health.steady.review.web;

import health.steady.people.Role;
import health.steady.plan.Decision;
import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.Fact;
import health.steady.protocol.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What a clinician does with a plan as a whole. */
enum StandingAct {
    PAUSE(new Decision.Pause(), Fact.PlanPaused::new, Role.SURGEON, Role.DELEGATE, Role.THERAPIST),
    RESUMPTION(new Decision.Resume(), Fact.PlanResumed::new, Role.SURGEON, Role.THERAPIST),
    CLOSING(new Decision.Close(), Fact.PlanClosed::new, Role.SURGEON);

    private final Decision decision;
    private final Function<Signature, Fact> fact;
    private final List<Role> roles;

    StandingAct(Decision decision, Function<Signature, Fact> fact, Role... roles) {
        this.decision = decision;
        this.fact = fact;
        this.roles = List.of(roles);
    }

    static Optional<StandingAct> at(String path) {
        return Arrays.stream(values()).filter(act -> act.path().equals(path)).findFirst();
    }

    /** What this reader may do with this plan today, and the date of surgery where they may correct it. */
    static List<Link> ways(Telling telling, PlanReading reading) {
        List<Link> ways = new ArrayList<>();
        Standing standing = reading.day().standing();
        if (standing == Standing.CLOSED && reading.isSurgeon()) {
            String patient = reading.view().patient().id().toString();
            ways.add(new Link(telling.say("review.patients.assign"), "/plans/new?patient=" + patient));
        }
        if (standing == Standing.CALL_CLINIC || standing == Standing.CLOSED) {
            return ways;
        }
        boolean paused = reading.day().messages().stream().anyMatch(message -> message.kind() == Message.Kind.PAUSED);
        for (StandingAct act : values()) {
            boolean fits = act == CLOSING || (act == PAUSE) != paused;
            if (fits && act.roles.contains(reading.user().role())) {
                ways.add(new Link(telling.say("review.way." + act.path()), reading.path() + act.address()));
            }
        }
        if (reading.isSurgeon()) {
            ways.add(new Link(telling.say("review.way.surgery-date"), reading.path() + "/surgery-date"));
            ways.add(new Link(telling.say("review.way.operation"), reading.path() + "/operation"));
        }
        return ways;
    }

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    String address() {
        return "/standing/" + path();
    }

    Role[] roles() {
        return roles.toArray(Role[]::new);
    }

    Decision decision() {
        return decision;
    }

    Fact fact(Signature signature) {
        return fact.apply(signature);
    }
}
