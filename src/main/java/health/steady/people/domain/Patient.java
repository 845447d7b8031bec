package health.steady.people.domain;

import health.steady.people.ClinicId;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class Patient extends Stored {

    @Column(updatable = false)
    private UUID clinicId;

    private String name;
    private LocalDate born;
    private @Nullable UUID personId;
    private Instant registeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Patient() {}

    private Patient(PatientId id, ClinicId clinic, String name, LocalDate born, PersonId account, Instant now) {
        super(id.value());
        this.clinicId = clinic.value();
        this.name = name;
        this.born = born;
        this.personId = account.value();
        this.registeredAt = now;
    }

    static Patient register(PatientId id, ClinicId clinic, String name, LocalDate born, PersonId account, Instant now) {
        return new Patient(id, clinic, name, born, account, now);
    }

    void rename(String newName) {
        name = newName;
    }

    PatientId patientId() {
        return new PatientId(getId());
    }

    ClinicId clinic() {
        return new ClinicId(clinicId);
    }

    @Nullable
    PersonId account() {
        return personId == null ? null : new PersonId(personId);
    }

    PatientView view() {
        return viewWith(null);
    }

    PatientView viewWith(@Nullable String setUpToken) {
        return new PatientView(patientId(), clinic(), name, born, setUpToken);
    }
}
