package health.steady.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** What other rooms may ask about people. */
public interface PeopleApi {

    /**
     * Registers a patient and, when a clinician does it, puts that clinician into the care team. Sent twice, it
     * registers once; while the patient has not signed in, each answer carries a set-up token that works.
     */
    PatientView register(CurrentUser by, RegisterPatient command, Instant now);

    /** The patient, if this viewer may see them; somebody else's patient is absent. */
    Optional<PatientView> visible(CurrentUser viewer, PatientId patient);

    /** The patients this viewer may see whose name contains the search text, by name. */
    Page<PatientView> visibleTo(CurrentUser viewer, String search, Pageable page);

    /** The names behind ids of one clinic, also of people who have left; an unknown id is absent. */
    Map<PersonId, PersonName> names(ClinicId clinic, Collection<PersonId> people);

    ClinicView clinic(ClinicId clinic);

    /** All clinics of this installation, for what is done for each of them by itself. */
    List<ClinicView> clinics();

    /** For somebody who is not signed in: the clinic of this installation, the first one if there are several. */
    Optional<ClinicView> onlyClinic();
}
