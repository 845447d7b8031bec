package health.steady.progress;

import health.steady.people.PersonName;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check-in as it was sent.
 *
 * @param correctedBy the entry that took its place; null when it stands
 * @param own whether the viewer sent it
 */
public record CheckInEntry(
        RecordCheckIn said,
        Instant recordedAt,
        @Nullable PersonName by,
        @Nullable UUID correctedBy,
        boolean own) {

    @Override
    public String toString() {
        return "CheckInEntry[" + said.id() + "]";
    }
}
