package health.steady.progress;

import health.steady.people.PersonName;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal as it stands.
 *
 * @param recordedAt when it was last said how it stands
 * @param by who said so; null when no longer known
 */
public record Goal(
        UUID id,
        SetGoal set,
        State state,
        Instant recordedAt,
        @Nullable PersonName by) {

    /** How it stands. */
    public enum State {
        OPEN,
        REACHED,
        /** Not pursued any more. */
        LEFT
    }

    @Override
    public String toString() {
        return "Goal[" + id + "]";
    }
}
