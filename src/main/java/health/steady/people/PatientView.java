package health.steady.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A patient as a permitted viewer reads them. {@code setUpToken} is there once, right after the registration: who
 * registered the patient hands over the address {@code /set-up/<token>}, and nobody can read it again.
 */
public record PatientView(
        PatientId id,
        ClinicId clinic,
        String name,
        LocalDate born,
        @Nullable String setUpToken) {

    @Override
    public String toString() {
        return "PatientView[" + id + "]";
    }
}
