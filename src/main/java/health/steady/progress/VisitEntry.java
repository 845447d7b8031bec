package health.steady.progress;

import health.steady.people.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit as it was recorded.
 *
 * @param by null when no longer known
 * @param corrects the visit that it took the place of, or null
 * @param correctedBy the visit that took its place; null when it stands
 * @param work which work was planned at it
 */
public record VisitEntry(
        UUID id,
        LocalDate on,
        Instant recordedAt,
        @Nullable PersonName by,
        @Nullable UUID corrects,
        @Nullable UUID correctedBy,
        String note,
        List<Measured> measured,
        List<Goal> goals,
        List<WorkPlan> work) {

    public VisitEntry {
        measured = List.copyOf(measured);
        goals = List.copyOf(goals);
        work = List.copyOf(work);
    }

    @Override
    public String toString() {
        return "VisitEntry[" + id + "]";
    }
}
