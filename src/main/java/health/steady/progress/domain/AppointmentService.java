package health.steady.progress.domain;

import health.steady.people.ClinicId;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PeopleApi;
import health.steady.people.PersonName;
import health.steady.people.Role;
import health.steady.progress.EntryNotFound;
import health.steady.progress.PlannedVisit;
import health.steady.progress.PlannedVisits;
import health.steady.progress.ReportRefused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class AppointmentService implements PlannedVisits {

    private final Appointments appointments;
    private final PeopleApi people;
    private final Touches touches;

    AppointmentService(Appointments appointments, PeopleApi people, Touches touches) {
        this.appointments = appointments;
        this.people = people;
        this.touches = touches;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PatientId, PlannedVisit> next(ClinicId clinic, Collection<PatientId> patients, LocalDate from) {
        return appointments.next(clinic, patients, from);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlannedVisit> upcoming(CurrentUser viewer, PatientId patient, LocalDate from) {
        return appointments.upcoming(viewer, patient, from);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonName> team(CurrentUser viewer, PatientId patient) {
        return appointments.team(viewer, patient);
    }

    @Override
    public void plan(CurrentUser by, PatientId patient, PlannedVisit visit, LocalDate today, Instant now) {
        requireVisible(by, patient, visit.id());
        if (visit.on().isBefore(today)) {
            throw ReportRefused.at("next", "visit-has-passed");
        }
        if (visit.on().isAfter(today.plusDays(DAYS_AHEAD))) {
            throw ReportRefused.at("next", "visit-too-far", today.plusDays(DAYS_AHEAD));
        }
        if (!appointments.isOfTeam(by.clinic(), patient, visit.with())) {
            throw ReportRefused.at("with", "visit-with-a-stranger");
        }
        if (appointments.add(by, patient, visit, now.truncatedTo(ChronoUnit.MICROS))) {
            touches.planned(by, patient, visit.id());
        }
    }

    @Override
    public void cancel(CurrentUser by, PatientId patient, UUID visit, Instant now) {
        requireVisible(by, patient, visit);
        if (!appointments.cancel(by, patient, visit, now.truncatedTo(ChronoUnit.MICROS))) {
            throw new EntryNotFound();
        }
        touches.planned(by, patient, visit);
    }

    private void requireVisible(CurrentUser by, PatientId patient, UUID visit) {
        by.mustBe(Role.SURGEON, Role.DELEGATE, Role.THERAPIST);
        if (people.visible(by, patient).isEmpty()) {
            touches.refusedPlanned(by, visit);
            throw new EntryNotFound();
        }
    }
}
