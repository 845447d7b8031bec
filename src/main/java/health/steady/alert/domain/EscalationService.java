package health.steady.alert.domain;

import health.steady.people.Acting;
import health.steady.people.SystemContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends on what nobody has answered in time. Any number of instances may do so at once: each alert is locked by one of
 * them, and an instance that dies leaves it as it was.
 */
@Service
public class EscalationService {

    private static final Logger LOG = LoggerFactory.getLogger(EscalationService.class);
    private static final int BATCH = 50;

    private final Alerts alerts;
    private final Handling handling;
    private final TransactionTemplate transaction;

    EscalationService(Alerts alerts, Handling handling, TransactionTemplate transaction) {
        this.alerts = alerts;
        this.handling = handling;
        this.transaction = transaction;
    }

    /** Some of those that are due; answers whether there may be more. */
    public boolean escalateSome(Instant now) {
        try {
            return inContext(() -> escalate(alerts.claimDue(now, BATCH), now)) == BATCH;
        } catch (RuntimeException e) {
            LOG.error(
                    "A batch of alerts was not sent on, so each is on its own: {}",
                    e.getClass().getName());
            return escalateEach(now);
        }
    }

    /** One that cannot be sent on keeps no other from it. */
    private boolean escalateEach(Instant now) {
        List<AlertKey> due = inContext(() ->
                alerts.claimDue(now, BATCH * BATCH).stream().map(Head::key).toList());
        for (AlertKey key : due) {
            try {
                inContext(() -> escalate(alerts.lock(key).stream().toList(), now));
            } catch (RuntimeException e) {
                LOG.error(
                        "Alert {} was not sent on: {}",
                        key.alert(),
                        e.getClass().getName());
            }
        }
        return false;
    }

    private int escalate(List<Head> due, Instant now) {
        for (Head head : due) {
            OpenAlert alert = handling.open(head);
            alert.escalate(handling.around(head, now), now);
            handling.keep(alert, now);
        }
        return due.size();
    }

    private <T> T inContext(Supplier<T> job) {
        return Optional.ofNullable(Acting.asSystem(SystemContext.ALERT, () -> transaction.execute(status -> job.get())))
                .orElseThrow();
    }
}
