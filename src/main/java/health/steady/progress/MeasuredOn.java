package health.steady.progress;

import health.steady.people.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A number as it counts, corrections applied.
 *
 * @param recordedAt when the first entry of its visit was recorded
 * @param by who recorded it last; null when no longer known
 */
public record MeasuredOn(
        UUID visit,
        LocalDate on,
        Instant recordedAt,
        @Nullable PersonName by,
        Measured what) {

    @Override
    public String toString() {
        return "MeasuredOn[" + visit + ", " + what + "]";
    }
}
