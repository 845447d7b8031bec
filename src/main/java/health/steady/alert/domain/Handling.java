package health.steady.alert.domain;

import health.steady.alert.AlertChanged;
import health.steady.alert.AlertState;
import java.time.Instant;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens an alert for what is done with it, and stores what came of it: events, who was asked, what is to be sent. */
@Component
class Handling {

    private final Alerts alerts;
    private final Circles circles;
    private final Addressees addressees;
    private final Deliveries deliveries;
    private final Channels channels;
    private final Arrangement arrangement;
    private final ApplicationEventPublisher events;

    Handling(
            Alerts alerts,
            Circles circles,
            Addressees addressees,
            Deliveries deliveries,
            Channels channels,
            Arrangement arrangement,
            ApplicationEventPublisher events) {
        this.alerts = alerts;
        this.circles = circles;
        this.addressees = addressees;
        this.deliveries = deliveries;
        this.channels = channels;
        this.arrangement = arrangement;
        this.events = events;
    }

    OpenAlert open(Head head) {
        return new OpenAlert(head, arrangement.of(head.kind(), head.tier()));
    }

    Circle around(Head head, Instant now) {
        return circles.around(head.key(), now);
    }

    /** Answers whether it is new; one that was raised before is to be left alone. */
    boolean isNew(Head head, String subject, Collection<String> signs, Instant now) {
        return alerts.add(head, subject, signs, now);
    }

    void keep(OpenAlert alert, Instant now) {
        Head head = alert.head();
        if (alert.events().isEmpty()) {
            return;
        }
        alerts.append(head.key(), alert.events());
        alerts.keep(head);
        if (!alert.asked().isEmpty()) {
            int rungs = arrangement.of(head.kind(), head.tier()).rungs().size();
            addressees.add(head, rungs, alert.asked(), now);
            deliveries.queue(head, alert.asked(), channels.open(), now);
        }
        if (head.state() == AlertState.RESOLVED) {
            deliveries.withdraw(head.key());
        }
        events.publishEvent(new AlertChanged(head.key().clinic(), head.key().patient()));
    }
}
