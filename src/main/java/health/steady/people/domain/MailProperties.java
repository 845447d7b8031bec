package health.steady.people.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param from the sender of our letters, such as {@code Steady <steady@clinic.example.org>} */
@ConfigurationProperties("steady.mail")
record MailProperties(@Nullable String from) {

    MailProperties {
        if (from != null && from.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("steady.mail.from is one line");
        }
        from = from == null || from.isBlank() ? null : from.strip();
    }
}
