package health.steady.site.production;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.core.env.PropertyResolver;
import org.springframework.util.StringUtils;

/** Reads what production was told, and finds everything that is missing, is too weak, or everybody knows. */
final class ProductionSettings {

    private static final int SHORTEST_PASSWORD = 16;
    private static final List<String> KNOWN =
            List.of("steady", "demo", "password", "passwort", "postgres", "secret", "changeme", "change-me", "example");

    private final PropertyResolver settings;
    private final List<String> problems = new ArrayList<>();

    ProductionSettings(PropertyResolver settings) {
        this.settings = settings;
    }

    List<String> problems() {
        database();
        address();
        require("spring.mail.host", "SPRING_MAIL_HOST", "the server that sends mail");
        mailAddress("steady.mail.from", "STEADY_MAIL_FROM");
        contact();
        library();
        gateway();
        return List.copyOf(problems);
    }

    private void database() {
        String url = require("spring.datasource.url", "SPRING_DATASOURCE_URL", "the PostgreSQL server");
        if (!url.isEmpty() && !url.startsWith("jdbc:postgresql:")) {
            problems.add("SPRING_DATASOURCE_URL must begin with jdbc:postgresql: and name the server.");
        }
        String runtime = require("spring.datasource.username", "SPRING_DATASOURCE_USERNAME", "the role app_rw");
        String owner = require("spring.flyway.user", "SPRING_FLYWAY_USER", "the role app_owner, which migrates");
        if (!runtime.isEmpty() && runtime.equals(owner)) {
            problems.add("SPRING_FLYWAY_USER must be another role than SPRING_DATASOURCE_USERNAME.");
        }
        String runtimePassword = password("spring.datasource.password", "SPRING_DATASOURCE_PASSWORD");
        String ownerPassword = password("spring.flyway.password", "SPRING_FLYWAY_PASSWORD");
        if (!runtimePassword.isEmpty() && runtimePassword.equals(ownerPassword)) {
            problems.add("SPRING_FLYWAY_PASSWORD must not be the same as SPRING_DATASOURCE_PASSWORD.");
        }
    }

    private void address() {
        String address = require(
                "steady.public-address", "STEADY_PUBLIC_ADDRESS", "the address that people open, with https://");
        if (!address.isEmpty() && !address.matches("https://[^/?#\\s]+/?")) {
            problems.add(
                    "STEADY_PUBLIC_ADDRESS must begin with https:// and end with the host, as in https://steady.example.org.");
        }
    }

    private void contact() {
        String contact = require(
                "steady.security.contact", "STEADY_SECURITY_CONTACT", "whom to tell of a weakness, for security.txt");
        if (!contact.isEmpty() && !contact.matches("(mailto:\\S+@\\S+|https://\\S+)")) {
            problems.add("STEADY_SECURITY_CONTACT must begin with mailto: or https://.");
        }
    }

    private void library() {
        String unapproved = settings.getProperty("steady.library.unapproved-can-be-assigned", "false");
        if (!unapproved.strip().equalsIgnoreCase("false")) {
            problems.add(
                    "STEADY_LIBRARY_UNAPPROVEDCANBEASSIGNED is for trying out: remove it. Patients get what a surgeon"
                            + " and a therapist have approved.");
        }
    }

    private void gateway() {
        String url = settings.getProperty("steady.alerts.webhook.url", "").strip();
        if (!url.isEmpty() && !url.startsWith("https://")) {
            problems.add("STEADY_ALERTS_WEBHOOK_URL must begin with https://.");
        }
    }

    private void mailAddress(String property, String variable) {
        String address = require(property, variable, "the address that mail comes from");
        if (!address.isEmpty() && !address.matches("\\S+@\\S+\\.\\S+")) {
            problems.add("%s must be a mail address, as in steady@clinic.example.org.".formatted(variable));
        }
    }

    private String password(String property, String variable) {
        String password = require(property, variable, "the password of that role");
        if (!password.isEmpty() && isGuessed(password)) {
            problems.add("%s is short or well known: set at least %d random characters."
                    .formatted(variable, SHORTEST_PASSWORD));
        }
        return password;
    }

    private static boolean isGuessed(String password) {
        String plain = password.toLowerCase(Locale.ROOT);
        return password.length() < SHORTEST_PASSWORD
                || password.chars().distinct().count() < SHORTEST_PASSWORD / 2
                || KNOWN.stream().anyMatch(plain::startsWith);
    }

    private String require(String property, String variable, String what) {
        String value = settings.getProperty(property);
        if (!StringUtils.hasText(value)) {
            problems.add("%s is missing: set it to %s.".formatted(variable, what));
            return "";
        }
        return value.strip();
    }
}
