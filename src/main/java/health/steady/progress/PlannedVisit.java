package health.steady.progress;

import health.steady.people.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit that is arranged. An appointment, not a record: it may be moved or cancelled.
 *
 * @param id made with the form: the same form sent twice plans once
 * @param at null when only the day is known
 * @param with somebody of the patient's care team
 */
public record PlannedVisit(UUID id, LocalDate on, @Nullable LocalTime at, PersonId with) {

    @Override
    public String toString() {
        return "PlannedVisit[" + id + "]";
    }
}
