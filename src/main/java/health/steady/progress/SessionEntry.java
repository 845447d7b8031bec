package health.steady.progress;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done, as it was noted.
 *
 * @param offered whether the plan, as it was known then, gave it on that day
 * @param correctedBy the entry that took its place; null when it stands
 * @param own whether the viewer noted it
 */
public record SessionEntry(
        LogSession said,
        Instant recordedAt,
        boolean offered,
        @Nullable UUID correctedBy,
        boolean own) {

    @Override
    public String toString() {
        return "SessionEntry[" + said.id() + "]";
    }
}
