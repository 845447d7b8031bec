package health.steady.people.domain;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.people.PeopleRefused;
import health.steady.people.PeopleRefused.Reason;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.people.RecordTouched;
import health.steady.people.RegisterPatient;
import health.steady.people.Role;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator decides who is in a care team, and thereby who may see a patient. */
@Service
@Transactional
public class CareTeamService {

    private static final String CARE_TEAM = "care-team";

    private final Patients patients;
    private final People people;
    private final CareTeams careTeams;
    private final PeopleService registration;
    private final ApplicationEventPublisher events;

    CareTeamService(
            Patients patients,
            People people,
            CareTeams careTeams,
            PeopleService registration,
            ApplicationEventPublisher events) {
        this.patients = patients;
        this.people = people;
        this.careTeams = careTeams;
        this.registration = registration;
        this.events = events;
    }

    public Page<CareTeamView> list(CurrentUser by, String search, Pageable page) {
        by.mustBe(Role.ADMINISTRATOR);
        Page<Patient> found = patients.search(by.clinic().value(), Search.clean(search), page);
        var members = careTeams.of(by, found.map(Patient::patientId).getContent());
        found.forEach(patient -> events.publishEvent(RecordTouched.listed(by, patient.patientId(), CARE_TEAM)));
        return found.map(patient -> view(patient, members.getOrDefault(patient.patientId(), List.of())));
    }

    public Optional<CareTeamView> find(CurrentUser by, PatientId id) {
        Optional<Patient> patient = here(by, id);
        patient.ifPresent(known -> events.publishEvent(RecordTouched.read(by, id, CARE_TEAM, null)));
        return patient.map(known -> view(known, careTeams.of(by, List.of(id)).getOrDefault(id, List.of())));
    }

    @Transactional(readOnly = true)
    public List<PersonName> clinicians(CurrentUser by) {
        by.mustBe(Role.ADMINISTRATOR);
        return people.activeClinicians(by.clinic().value()).stream()
                .map(Person::publicName)
                .toList();
    }

    /** Registers a patient together with the care team, or not at all. */
    public PatientView register(CurrentUser by, RegisterPatient command, Collection<PersonId> members, Instant now) {
        by.mustBe(Role.ADMINISTRATOR);
        PatientView patient = registration.register(by, command, now);
        members.forEach(member -> add(by, patient.id(), member, now));
        return patient;
    }

    /** Answers whether there is such a patient. */
    public boolean add(CurrentUser by, PatientId patient, PersonId member, Instant now) {
        if (here(by, patient).isEmpty()) {
            return false;
        }
        if (!isClinicianHere(by, member)) {
            throw new PeopleRefused(Reason.NOT_A_CLINICIAN);
        }
        careTeams.add(by, patient, member, now);
        events.publishEvent(RecordTouched.wrote(by, patient, CARE_TEAM, member.value()));
        return true;
    }

    /** Answers whether there are such a patient and such a person. */
    public boolean remove(CurrentUser by, PatientId patient, PersonId member) {
        boolean isOfTheClinic =
                people.findByClinicIdAndId(by.clinic().value(), member.value()).isPresent();
        if (here(by, patient).isEmpty() || !isOfTheClinic) {
            return false;
        }
        careTeams.remove(by, patient, member);
        events.publishEvent(RecordTouched.wrote(by, patient, CARE_TEAM, member.value()));
        return true;
    }

    private Optional<Patient> here(CurrentUser by, PatientId id) {
        by.mustBe(Role.ADMINISTRATOR);
        Optional<Patient> patient = patients.findByClinicIdAndId(by.clinic().value(), id.value());
        if (patient.isEmpty()) {
            events.publishEvent(RecordTouched.refused(by, CARE_TEAM, id.value()));
        }
        return patient;
    }

    private boolean isClinicianHere(CurrentUser by, PersonId member) {
        return people.findByClinicIdAndId(by.clinic().value(), member.value())
                .filter(person -> person.role().isClinician() && person.state() != PersonState.LEFT)
                .isPresent();
    }

    private static CareTeamView view(Patient patient, List<PersonName> members) {
        PatientView who = patient.view();
        return new CareTeamView(who.id(), who.name(), who.born(), members);
    }
}
