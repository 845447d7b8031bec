package health.steady.progress.domain;

import static java.util.stream.Collectors.toMap;

import health.steady.people.ClinicId;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.people.Role;
import health.steady.progress.PlannedVisit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Planned visits. Whoever asks has found the patient visible. */
@Repository
class Appointments {

    private final JdbcClient jdbc;

    Appointments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<PatientId, PlannedVisit> next(ClinicId clinic, Collection<PatientId> patients, LocalDate from) {
        if (patients.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select distinct on (patient_id) * from planned_visit
                        where clinic_id = :clinic and patient_id in (:patients) and on_day >= :from
                            and cancelled_at is null
                        order by patient_id, on_day, at_time nulls last, id""")
                .param("clinic", clinic.value())
                .param("patients", patients.stream().map(PatientId::value).toList())
                .param("from", from)
                .query(Appointments::read)
                .list()
                .stream()
                .collect(toMap(Row::patient, Row::visit));
    }

    List<PlannedVisit> upcoming(CurrentUser viewer, PatientId patient, LocalDate from) {
        return jdbc
                .sql("""
                        select a.* from planned_visit a
                        join visible_patient v on v.clinic_id = a.clinic_id and v.patient_id = a.patient_id
                        where v.viewer_id = :viewer and a.patient_id = :patient and a.on_day >= :from
                            and a.cancelled_at is null
                        order by a.on_day, a.at_time nulls last, a.id
                        limit 50""")
                .param("viewer", viewer.id().value())
                .param("patient", patient.value())
                .param("from", from)
                .query(Appointments::read)
                .list()
                .stream()
                .map(Row::visit)
                .toList();
    }

    List<PersonName> team(CurrentUser viewer, PatientId patient) {
        return jdbc.sql("""
                        select p.id, p.name, p.role from team_member m
                        join visible_patient v on v.clinic_id = m.clinic_id and v.patient_id = m.patient_id
                        join person_name p on p.clinic_id = m.clinic_id and p.id = m.person_id
                        where v.viewer_id = :viewer and m.patient_id = :patient
                        order by p.name, p.id""")
                .param("viewer", viewer.id().value())
                .param("patient", patient.value())
                .query((row, number) -> new PersonName(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        Role.valueOf(row.getString("role"))))
                .list();
    }

    boolean isOfTeam(ClinicId clinic, PatientId patient, PersonId person) {
        return jdbc.sql("""
                        select exists (select from team_member
                            where clinic_id = :clinic and patient_id = :patient and person_id = :person)""")
                .param("clinic", clinic.value())
                .param("patient", patient.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** @return false when it is there already; that stays as it is */
    boolean add(CurrentUser by, PatientId patient, PlannedVisit visit, Instant now) {
        return jdbc.sql("""
                                insert into planned_visit
                                    (clinic_id, patient_id, id, on_day, at_time, person_id, planned_by, planned_at)
                                values (:clinic, :patient, :id, :on, :at, :with, :by, :now)
                                on conflict do nothing""")
                        .param("clinic", by.clinic().value())
                        .param("patient", patient.value())
                        .param("id", visit.id())
                        .param("on", visit.on())
                        .param("at", visit.at(), Types.TIME)
                        .param("with", visit.with().value())
                        .param("by", by.id().value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** @return false when there is no such visit */
    boolean cancel(CurrentUser by, PatientId patient, UUID visit, Instant now) {
        return jdbc.sql("""
                                update planned_visit set cancelled_at = coalesce(cancelled_at, :now)
                                where clinic_id = :clinic and patient_id = :patient and id = :id""")
                        .param("clinic", by.clinic().value())
                        .param("patient", patient.value())
                        .param("id", visit)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private record Row(PatientId patient, PlannedVisit visit) {

        @Override
        public String toString() {
            return "Row[" + visit + "]";
        }
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                new PatientId(row.getObject("patient_id", UUID.class)),
                new PlannedVisit(
                        row.getObject("id", UUID.class),
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("at_time", LocalTime.class),
                        new PersonId(row.getObject("person_id", UUID.class))));
    }
}
