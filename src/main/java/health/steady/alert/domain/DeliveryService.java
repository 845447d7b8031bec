package health.steady.alert.domain;

import health.steady.alert.domain.Deliveries.Delivery;
import health.steady.people.Acting;
import health.steady.people.Post;
import health.steady.people.PublicAddress;
import health.steady.people.SystemContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells people that a patient needs them. No connection waits for a server, and of several instances one sends. What
 * cannot be delivered at all sends the alert on.
 */
@Service
public class DeliveryService {

    static final int MOST_TRIES = 4;

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryService.class);
    private static final int BATCH = 10;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);

    private final Deliveries deliveries;
    private final Alerts alerts;
    private final Handling handling;
    private final Post post;
    private final Gateway gateway;
    private final PublicAddress site;
    private final MessageSourceAccessor words;
    private final TransactionTemplate transaction;

    DeliveryService(
            Deliveries deliveries,
            Alerts alerts,
            Handling handling,
            Post post,
            Gateway gateway,
            PublicAddress site,
            MessageSource messages,
            TransactionTemplate transaction) {
        this.deliveries = deliveries;
        this.alerts = alerts;
        this.handling = handling;
        this.post = post;
        this.gateway = gateway;
        this.site = site;
        this.words = new MessageSourceAccessor(messages, Locale.ENGLISH);
        this.transaction = transaction;
    }

    /** Some of those that wait, emergencies first; answers whether there may be more. */
    public boolean sendSome(Instant now) {
        List<Delivery> batch = Acting.asSystem(SystemContext.ALERT, () -> deliveries.claim(now, BATCH));
        for (Delivery delivery : batch) {
            try {
                send(delivery, now);
            } catch (RuntimeException e) {
                LOG.error("Delivery {} broke: {}", delivery.id(), e.getClass().getName());
            }
        }
        return batch.size() == BATCH;
    }

    private void send(Delivery delivery, Instant now) {
        Outcome outcome = delivery.channel() == Channel.MAIL ? mail(delivery) : page(delivery, now);
        if (outcome == Outcome.SENT) {
            inContext(() -> deliveries.sent(delivery, now));
        } else if (outcome == Outcome.IMPOSSIBLE || delivery.attempts() >= MOST_TRIES) {
            LOG.warn(
                    "Delivery {} of alert {} is given up",
                    delivery.id(),
                    delivery.key().alert());
            inContext(() -> fail(delivery, now));
        } else {
            Duration wait = FIRST_WAIT.multipliedBy(1L << (delivery.attempts() - 1));
            inContext(() -> deliveries.again(delivery, now.plus(wait)));
        }
    }

    /** The alert's head is locked before the delivery, as everywhere. */
    private void fail(Delivery delivery, Instant now) {
        alerts.lock(delivery.key()).ifPresent(head -> {
            if (deliveries.giveUp(delivery, now)) {
                OpenAlert alert = handling.open(head);
                alert.deliveryFailed(delivery.person(), delivery.rung(), handling.around(head, now), now);
                handling.keep(alert, now);
            }
        });
    }

    private Outcome mail(Delivery delivery) {
        String key = "alert.mail." + delivery.tier().name().toLowerCase(Locale.ROOT);
        String link = site.of("alerts", delivery.key().alert().toString());
        try {
            boolean sent = post.isSetUp()
                    && post.send(
                            delivery.person(),
                            words.getMessage(key + ".subject"),
                            words.getMessage(key + ".text", new Object[] {link}));
            return sent ? Outcome.SENT : Outcome.IMPOSSIBLE;
        } catch (MailException e) {
            LOG.warn(
                    "Delivery {} was not taken: {}", delivery.id(), e.getClass().getName());
            return Outcome.REFUSED;
        }
    }

    private Outcome page(Delivery delivery, Instant now) {
        if (!gateway.isSetUp()) {
            return Outcome.IMPOSSIBLE;
        }
        return gateway.send(delivery, now) ? Outcome.SENT : Outcome.REFUSED;
    }

    private void inContext(Runnable job) {
        Acting.asSystem(SystemContext.ALERT, () -> {
            transaction.executeWithoutResult(status -> job.run());
            return true;
        });
    }

    private enum Outcome {
        SENT,
        REFUSED,
        /** There is no address, or no server any more. */
        IMPOSSIBLE
    }
}
