package health.steady.alert.domain;

import health.steady.alert.AlertState;
import health.steady.alert.domain.Deliveries.Delivery;
import health.steady.people.Acting;
import health.steady.people.Ids;
import health.steady.people.SystemContext;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes what the gateway answers to a delivery. Nothing is read before the signature holds. */
@Service
public class GatewayService {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ACKNOWLEDGED = "acknowledged";
    private static final String FAILED = "failed";
    private static final Set<String> STATUSES = Set.of("delivered", FAILED, ACKNOWLEDGED);

    private final Gateway gateway;
    private final Deliveries deliveries;
    private final Alerts alerts;
    private final Handling handling;
    private final AlertTouches touches;
    private final TransactionTemplate transaction;

    GatewayService(
            Gateway gateway,
            Deliveries deliveries,
            Alerts alerts,
            Handling handling,
            AlertTouches touches,
            TransactionTemplate transaction) {
        this.gateway = gateway;
        this.deliveries = deliveries;
        this.alerts = alerts;
        this.handling = handling;
        this.touches = touches;
        this.transaction = transaction;
    }

    /** @param signature the header {@link MessageSignature#HEADER}, if there is one */
    public GatewayAnswer take(String body, @Nullable String signature, Instant now) {
        if (!gateway.hasSigned(signature, body, now)) {
            return GatewayAnswer.NOT_SIGNED;
        }
        Optional<Said> said = read(body);
        if (said.isEmpty()) {
            return GatewayAnswer.UNREADABLE;
        }
        return Objects.requireNonNull(Acting.asSystem(
                SystemContext.ALERT, () -> transaction.execute(status -> take(said.get(), now))));
    }

    private GatewayAnswer take(Said said, Instant now) {
        Optional<Delivery> known = deliveries.handedToGateway(said.delivery());
        if (known.isEmpty()) {
            return GatewayAnswer.UNKNOWN_DELIVERY;
        }
        Delivery delivery = known.get();
        Optional<Head> head = alerts.lock(delivery.key());
        if (head.isEmpty() || !deliveries.answered(delivery, said.status())) {
            return GatewayAnswer.ANSWERED_BEFORE;
        }
        if (said.status().equals(FAILED)) {
            fail(delivery, head.get(), now);
        } else if (said.status().equals(ACKNOWLEDGED)) {
            acknowledge(delivery, head.get(), now);
        }
        return GatewayAnswer.TAKEN;
    }

    private void fail(Delivery delivery, Head head, Instant now) {
        if (deliveries.giveUp(delivery, now)) {
            OpenAlert alert = handling.open(head);
            alert.deliveryFailed(delivery.person(), delivery.rung(), handling.around(head, now), now);
            handling.keep(alert, now);
        }
    }

    /** By the person it was sent to. Comes it late, because a colleague was faster or it is over, nothing changes. */
    private void acknowledge(Delivery delivery, Head head, Instant now) {
        if (head.state() == AlertState.RAISED) {
            OpenAlert alert = handling.open(head);
            alert.acknowledge(new Act(delivery.person(), now, null));
            handling.keep(alert, now);
            touches.wrote(delivery.person(), delivery.key());
        }
    }

    private static Optional<Said> read(String body) {
        try {
            JsonNode json = JSON.readTree(body);
            String delivery = json.path("delivery").asString("");
            String status = json.path("status").asString("");
            return Ids.isId(delivery) && STATUSES.contains(status)
                    ? Optional.of(new Said(Ids.parse(delivery), status))
                    : Optional.empty();
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private record Said(UUID delivery, String status) {}
}
