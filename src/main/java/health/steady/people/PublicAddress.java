package health.steady.people;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where people reach this installation, for addresses that are handed over or sent. It comes from the settings, never
 * from a request, whose {@code Host} anybody may write. Without the setting it is this machine, as for who tries it out.
 */
@Component
public class PublicAddress {

    private final @Nullable String configured;
    private final Environment environment;

    PublicAddress(PublicAddressProperties properties, Environment environment) {
        this.configured = properties.publicAddress();
        this.environment = environment;
    }

    /** The address of a page, each part of its path written safely. */
    public String of(String... path) {
        return UriComponentsBuilder.fromUriString(configured == null ? thisMachine() : configured)
                .pathSegment(path)
                .encode()
                .toUriString();
    }

    public boolean isConfigured() {
        return configured != null;
    }

    private String thisMachine() {
        String port = environment.getProperty("server.port", "8080");
        return "http://localhost:" + environment.getProperty("local.server.port", port);
    }
}
