package health.steady.alert.watch;

import health.steady.alert.domain.DeliveryService;
import health.steady.alert.domain.EscalationService;
import health.steady.alert.domain.LookService;
import health.steady.people.Today;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What is done for alerts again and again, by every instance: each finds what the others left. The three rounds do not
 * wait for each other, so that a slow mail server keeps no clock from running out.
 */
@Component
@EnableScheduling
@ConditionalOnBooleanProperty(name = "steady.alerts.watched", matchIfMissing = true)
class AlertRounds {

    private static final String EVERY = "${steady.alerts.every:PT15S}";

    private final EscalationService escalations;
    private final DeliveryService deliveries;
    private final LookService looks;
    private final Today today;
    private final Clock clock;

    AlertRounds(
            EscalationService escalations, DeliveryService deliveries, LookService looks, Today today, Clock clock) {
        this.escalations = escalations;
        this.deliveries = deliveries;
        this.looks = looks;
        this.today = today;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = EVERY, fixedDelayString = EVERY)
    void sendOnWhatIsDue() {
        boolean more = true;
        while (more) {
            more = escalations.escalateSome(clock.instant());
        }
    }

    @Scheduled(initialDelayString = EVERY, fixedDelayString = EVERY)
    void deliver() {
        boolean more = true;
        while (more) {
            more = deliveries.sendSome(clock.instant());
        }
    }

    @Scheduled(initialDelayString = EVERY, fixedDelayString = EVERY)
    void lookAtPlans() {
        boolean more = true;
        while (more) {
            more = looks.lookSome(clock.instant(), today);
        }
    }
}
