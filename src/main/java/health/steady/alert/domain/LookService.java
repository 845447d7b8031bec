package health.steady.alert.domain;

import health.steady.alert.AlertId;
import health.steady.alert.AlertKind;
import health.steady.alert.domain.WatchedPlans.OpenQuiet;
import health.steady.alert.domain.WatchedPlans.Watched;
import health.steady.people.Acting;
import health.steady.people.PeopleApi;
import health.steady.people.SystemContext;
import health.steady.people.Today;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanView;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at each running plan every morning for what nobody reports: raises it, and clears it when it has ended. */
@Service
public class LookService {

    private static final Logger LOG = LoggerFactory.getLogger(LookService.class);
    private static final int BATCH = 20;
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final WatchedPlans watch;
    private final Alerts alerts;
    private final Handling handling;
    private final RaisingService raising;
    private final Arrangement arrangement;
    private final PlanApi plans;
    private final PeopleApi people;
    private final TransactionTemplate transaction;

    LookService(
            WatchedPlans watch,
            Alerts alerts,
            Handling handling,
            RaisingService raising,
            Arrangement arrangement,
            PlanApi plans,
            PeopleApi people,
            TransactionTemplate transaction) {
        this.watch = watch;
        this.alerts = alerts;
        this.handling = handling;
        this.raising = raising;
        this.arrangement = arrangement;
        this.plans = plans;
        this.people = people;
        this.transaction = transaction;
    }

    /** Some of the plans that are due; answers whether there may be more. One that breaks is looked at again soon. */
    public boolean lookSome(Instant now, Today today) {
        return Acting.asSystem(SystemContext.ALERT, () -> {
            List<Watched> due = watch.claim(now, now.plus(LEASE), BATCH);
            for (Watched watched : due) {
                try {
                    transaction.executeWithoutResult(status -> look(watched, today, now));
                } catch (RuntimeException e) {
                    LOG.error(
                            "Plan {} was not looked at: {}",
                            watched.plan(),
                            e.getClass().getName());
                }
            }
            return due.size() == BATCH;
        });
    }

    private void look(Watched watched, Today today, Instant now) {
        ZoneId zone = people.clinic(watched.clinic()).zone();
        Optional<PlanView> running = plans.watched(watched.clinic(), watched.plan());
        List<Condition> holding = running.map(plan -> QuietConditions.of(plan.course(), today.on(zone), arrangement))
                .orElse(List.of());
        List<OpenQuiet> open = watch.openQuiet(watched);
        for (Condition condition : holding) {
            if (open.stream().noneMatch(alert -> isAbout(alert, condition, watched))) {
                raise(watched, condition, now);
            }
        }
        for (OpenQuiet alert : open) {
            if (endsByItself(alert) && holding.stream().noneMatch(each -> isAbout(alert, each, watched))) {
                clear(alert, now);
            }
        }
        if (running.isPresent()) {
            watch.lookAgain(watched, nextMorning(now, zone));
        } else {
            watch.forget(watched);
        }
    }

    private void raise(Watched watched, Condition condition, Instant now) {
        AlertKey key = new AlertKey(watched.clinic(), watched.patient(), AlertId.random());
        String subject = subject(watched, condition);
        raising.raiseQuiet(key, watched.plan(), condition.kind(), subject, condition.about(), now);
    }

    private void clear(OpenQuiet quiet, Instant now) {
        alerts.lock(quiet.key()).ifPresent(head -> {
            OpenAlert alert = handling.open(head);
            alert.clear(now);
            handling.keep(alert, now);
        });
    }

    private static boolean isAbout(OpenQuiet alert, Condition condition, Watched watched) {
        return condition.keeps(alert.kind(), alert.subject(), subject(watched, condition));
    }

    /** What came from one report stays until a clinician has read it. */
    private static boolean endsByItself(OpenQuiet alert) {
        return alert.kind() != AlertKind.OVERLOAD;
    }

    private static String subject(Watched watched, Condition condition) {
        return watched.plan() + " " + condition.subject();
    }

    private static Instant nextMorning(Instant now, ZoneId zone) {
        ZonedDateTime morning = now.atZone(zone).with(MORNING);
        return (morning.toInstant().isAfter(now) ? morning : morning.plusDays(1)).toInstant();
    }
}
