package health.steady.alert.domain;

import health.steady.alert.domain.Deliveries.Delivery;
import health.steady.people.PublicAddress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The clinic's gateway to pagers and telephones. It learns ids and how urgent it is, and nothing about a patient. */
@Component
class Gateway {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final @Nullable URI url;
    private final @Nullable String secret;
    private final PublicAddress site;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(Redirect.NEVER)
            .build();

    Gateway(WebhookProperties properties, PublicAddress site) {
        this.url = properties.url();
        this.secret = properties.secret();
        this.site = site;
    }

    boolean isSetUp() {
        return url != null;
    }

    /** Answers whether the gateway took it. */
    boolean send(Delivery delivery, Instant now) {
        String body = """
                {"delivery":"%s","alert":"%s","tier":"%s","kind":"%s","rung":%d,"raisedAt":"%s","link":"%s"}""".formatted(
                        delivery.id(),
                        delivery.key().alert(),
                        delivery.tier(),
                        delivery.kind(),
                        delivery.rung(),
                        delivery.raisedAt(),
                        site.of("alerts", delivery.key().alert().toString()));
        HttpRequest request = HttpRequest.newBuilder(Objects.requireNonNull(url))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", delivery.id().toString())
                .header(MessageSignature.HEADER, MessageSignature.of(body, Objects.requireNonNull(secret), now))
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            return status >= 200 && status < 300;
        } catch (IOException unreachable) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether the gateway has signed this, just now. */
    boolean hasSigned(@Nullable String signature, String body, Instant now) {
        return secret != null && MessageSignature.holds(signature, body, secret, now);
    }
}
