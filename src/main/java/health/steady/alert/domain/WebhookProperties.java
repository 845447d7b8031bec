package health.steady.alert.domain;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The clinic's gateway: a pager or a sender of text messages.
 *
 * @param url where it takes messages; absent when there is none
 * @param secret what both sides sign with, at least 32 characters
 */
@ConfigurationProperties("steady.alerts.webhook")
record WebhookProperties(@Nullable URI url, @Nullable String secret) {

    private static final int SHORTEST_SECRET = 32;

    WebhookProperties {
        url = url == null || url.toString().isBlank() ? null : url;
        secret = secret == null || secret.isBlank() ? null : secret;
        if (url != null && (!url.isAbsolute() || !url.getScheme().matches("https?") || url.getHost() == null)) {
            throw new IllegalArgumentException("steady.alerts.webhook.url is an address with https://");
        }
        if (url != null && (secret == null || secret.length() < SHORTEST_SECRET)) {
            throw new IllegalArgumentException("steady.alerts.webhook.url is set: set steady.alerts.webhook.secret to "
                    + SHORTEST_SECRET + " characters or more as well");
        }
    }

    @Override
    public String toString() {
        return "WebhookProperties[" + url + "]";
    }
}
