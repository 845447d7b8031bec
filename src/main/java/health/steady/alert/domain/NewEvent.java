package health.steady.alert.domain;

import health.steady.alert.AlertEventKind;
import health.steady.people.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event that is not stored yet. */
record NewEvent(
        int seq,
        AlertEventKind kind,
        Instant at,
        @Nullable PersonId person,
        @Nullable PersonId to,
        @Nullable Integer rung,
        String note,
        @Nullable UUID submission) {

    @Override
    public String toString() {
        return "NewEvent[" + seq + ", " + kind + "]";
    }
}
