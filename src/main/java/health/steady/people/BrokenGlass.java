package health.steady.people;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody opened a record in an emergency.
 *
 * @param patientName for who may see the patient
 * @param until when the record closed, or will
 */
public record BrokenGlass(
        UUID id, PatientId patient, String patientName, PersonName by, String reason, Instant openedAt, Instant until) {

    @Override
    public String toString() {
        return "BrokenGlass[" + id + "]";
    }
}
