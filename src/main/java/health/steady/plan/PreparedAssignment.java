package health.steady.plan;

import health.steady.people.PatientView;
import health.steady.people.PersonName;
import java.time.Instant;
import java.util.UUID;

/**
 * What a delegate filled in for a surgeon.
 *
 * @param procedure in English; empty when the rulebook may not be assigned any more
 * @param surgeon for whom it waits
 * @param note why it was sent back; empty when it was not
 */
public record PreparedAssignment(
        UUID id,
        PatientView patient,
        PersonName surgeon,
        PersonName by,
        Instant at,
        boolean sentBack,
        String note,
        String procedure,
        PreparedAnswers answers) {

    @Override
    public String toString() {
        return "PreparedAssignment[" + id + "]";
    }
}
