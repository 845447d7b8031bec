package health.steady.people.domain;

import health.steady.people.PatientId;
import health.steady.people.PersonName;
import java.time.LocalDate;
import java.util.List;

/** A patient and the clinicians who may see them; nothing of the plan. */
public record CareTeamView(PatientId patient, String name, LocalDate born, List<PersonName> members) {

    @Override
    public String toString() {
        return "CareTeamView[" + patient + "]";
    }
}
