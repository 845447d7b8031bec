package health.steady.alert;

import health.steady.people.PersonName;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is on call from a time to another.
 *
 * @param standsInFor whose alerts this person gets as well, as for a holiday; null when nobody's
 */
public record Duty(
        UUID id,
        PersonName person,
        Instant startsAt,
        Instant endsAt,
        @Nullable PersonName standsInFor) {}
