package health.steady.alert;

import health.steady.people.PersonName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an alert.
 *
 * @param person who did it; null for what the software does
 * @param to to whom it was sent or handed over; null for anything else
 * @param note what a person wrote; may be empty
 */
public record AlertEvent(
        int seq,
        AlertEventKind kind,
        Instant at,
        @Nullable PersonName person,
        @Nullable PersonName to,
        @Nullable Integer rung,
        String note) {

    @Override
    public String toString() {
        return "AlertEvent[" + seq + ", " + kind + "]";
    }
}
