package health.steady.people.domain;

import static java.util.stream.Collectors.toMap;

import health.steady.people.ClinicId;
import health.steady.people.ClinicMoved;
import health.steady.people.ClinicView;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.people.PeopleApi;
import health.steady.people.PeopleRefused;
import health.steady.people.PeopleRefused.Reason;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.people.RecordTouched;
import health.steady.people.RegisterPatient;
import health.steady.people.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class PeopleService implements PeopleApi {

    private static final int OLDEST_YEARS = 130;
    private static final String PATIENT = "patient";

    private final Clinics clinics;
    private final People people;
    private final Patients patients;
    private final CareTeams careTeams;
    private final Accounts accounts;
    private final Turns turns;
    private final ApplicationEventPublisher events;

    PeopleService(
            Clinics clinics,
            People people,
            Patients patients,
            CareTeams careTeams,
            Accounts accounts,
            Turns turns,
            ApplicationEventPublisher events) {
        this.clinics = clinics;
        this.people = people;
        this.patients = patients;
        this.careTeams = careTeams;
        this.accounts = accounts;
        this.turns = turns;
        this.events = events;
    }

    @Override
    public PatientView register(CurrentUser by, RegisterPatient command, Instant now) {
        by.mustBe(Role.SURGEON, Role.DELEGATE, Role.ADMINISTRATOR);
        turns.waitFor(command.patient());
        Optional<Patient> known = patients.findById(command.patient().value());
        if (known.isPresent()) {
            return registeredBefore(by, known.get(), now);
        }
        if (patients.isKnown(command.patient().value())) {
            events.publishEvent(
                    RecordTouched.refused(by, PATIENT, command.patient().value()));
            throw new PeopleRefused(Reason.ID_IN_USE);
        }
        return registeredNow(by, command, now);
    }

    private PatientView registeredNow(CurrentUser by, RegisterPatient command, Instant now) {
        refuseImpossible(command.born(), LocalDate.ofInstant(now, by.zone()));
        var account = new InvitePerson(
                PersonId.random(), command.name(), Role.PATIENT, command.signInName(), command.email());
        @Nullable String token = accounts.invite(by.clinic(), account, now);
        Patient patient = patients.saveAndFlush(Patient.register(
                command.patient(), by.clinic(), command.name(), command.born(), account.person(), now));
        if (by.role().isClinician()) {
            careTeams.add(by, patient.patientId(), by.id(), now);
        }
        events.publishEvent(RecordTouched.wrote(by, patient.patientId(), PATIENT, null));
        return patient.viewWith(token);
    }

    private PatientView registeredBefore(CurrentUser by, Patient patient, Instant now) {
        if (!maySeeRegistration(by, patient)) {
            events.publishEvent(RecordTouched.refused(by, PATIENT, patient.getId()));
            throw new PeopleRefused(Reason.ID_IN_USE);
        }
        events.publishEvent(RecordTouched.read(by, patient.patientId(), PATIENT, null));
        PersonId account = patient.account();
        return patient.viewWith(account == null ? null : accounts.anotherLink(account, now));
    }

    private boolean maySeeRegistration(CurrentUser by, Patient patient) {
        boolean administers = by.role() == Role.ADMINISTRATOR && by.clinic().equals(patient.clinic());
        return administers || visible(by, patient.patientId()).isPresent();
    }

    private static void refuseImpossible(LocalDate born, LocalDate today) {
        if (born.isAfter(today) || born.isBefore(today.minusYears(OLDEST_YEARS))) {
            throw new PeopleRefused(Reason.BORN_OUT_OF_RANGE);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PatientView> visible(CurrentUser viewer, PatientId patient) {
        return patients.findVisible(viewer.id().value(), patient.value()).map(Patient::view);
    }

    @Override
    @Transactional(readOnly = true)
    public Page<PatientView> visibleTo(CurrentUser viewer, String search, Pageable page) {
        return patients.findVisible(viewer.id().value(), Search.clean(search), page)
                .map(Patient::view);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, PersonName> names(ClinicId clinic, Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var values = ids.stream().map(PersonId::value).distinct().toList();
        return people.findByClinicIdAndIdIn(clinic.value(), values).stream()
                .map(Person::publicName)
                .collect(toMap(PersonName::id, name -> name));
    }

    @Override
    @Transactional(readOnly = true)
    public ClinicView clinic(ClinicId clinic) {
        return clinics.findById(clinic.value()).orElseThrow().view();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ClinicView> clinics() {
        return clinics.findAll().stream().map(Clinic::view).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ClinicView> onlyClinic() {
        return clinics.findFirstByOrderByOpenedAt().map(Clinic::view);
    }

    /** When the time zone changes, everybody of the clinic signs in again, because a session carries it. */
    public void describeClinic(CurrentUser by, ClinicDetails details) {
        by.mustBe(Role.ADMINISTRATOR);
        Clinic clinic = clinics.findById(by.clinic().value()).orElseThrow();
        boolean moved = !clinic.view().zone().equals(details.zone());
        clinic.describe(details);
        clinics.flush();
        if (moved) {
            events.publishEvent(new ClinicMoved(by.clinic()));
        }
        events.publishEvent(RecordTouched.administered(by, "clinic", by.clinic().value()));
    }
}
