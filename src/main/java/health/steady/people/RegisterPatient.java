package health.steady.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Registers a patient under an id that the form made, so that sending it twice registers once. Without a sign-in name
 * one is derived from the patient's name.
 */
public record RegisterPatient(
        PatientId patient,
        String name,
        LocalDate born,
        @Nullable String signInName,
        @Nullable String email) {

    public RegisterPatient {
        name = PlainText.Validator.required(name, 100);
    }

    public RegisterPatient(PatientId patient, String name, LocalDate born) {
        this(patient, name, born, null, null);
    }

    public RegisterPatient(PatientId patient, String name, LocalDate born, @Nullable String signInName) {
        this(patient, name, born, signInName, null);
    }

    @Override
    public String toString() {
        return "RegisterPatient[" + patient + "]";
    }
}
