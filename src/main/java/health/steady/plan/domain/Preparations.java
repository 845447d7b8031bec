package health.steady.plan.domain;

import health.steady.people.ClinicId;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.people.Role;
import health.steady.plan.PrepareAssignment;
import health.steady.plan.PreparedAnswers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Prepared assignments. Whoever reads one goes through the view {@code visible_patient}. */
@Repository
class Preparations {

    enum State {
        WAITING,
        SENT_BACK,
        WITHDRAWN,
        DONE
    }

    record Stored(
            UUID id,
            PatientView patient,
            PersonName surgeon,
            PersonName by,
            Instant at,
            State state,
            String note,
            PreparedAnswers answers) {

        boolean isOpen() {
            return state == State.WAITING || state == State.SENT_BACK;
        }

        @Override
        public String toString() {
            return "Stored[" + id + "]";
        }
    }

    private static final String READ = """
            select a.clinic_id, a.patient_id, a.id, n.name, n.born, a.form::text as form, a.prepared_at, a.state, a.note,
                   a.surgeon_id, s.name as surgeon_name, s.role as surgeon_role,
                   a.prepared_by, b.name as by_name, b.role as by_role
            from prepared_assignment a
            join visible_patient v on v.clinic_id = a.clinic_id and v.patient_id = a.patient_id
              and v.viewer_id = :viewer
            join patient_name n on n.clinic_id = a.clinic_id and n.id = a.patient_id
            join person_name s on s.clinic_id = a.clinic_id and s.id = a.surgeon_id
            join person_name b on b.clinic_id = a.clinic_id and b.id = a.prepared_by
            where %s
            order by a.prepared_at, a.id
            %s""";

    private final JdbcClient jdbc;

    Preparations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For this surgeon, or for one who does not look after the patient any more. */
    List<Stored> waitingFor(CurrentUser surgeon) {
        return jdbc.sql(READ.formatted("""
                        a.state = 'WAITING' and (a.surgeon_id = :viewer or not exists (
                          select from visible_patient w
                          where w.patient_id = a.patient_id and w.viewer_id = a.surgeon_id))""", ""))
                .param("viewer", surgeon.id().value())
                .query(Preparations::read)
                .list();
    }

    List<Stored> open(CurrentUser viewer) {
        return jdbc.sql(READ.formatted("a.state in ('WAITING', 'SENT_BACK')", ""))
                .param("viewer", viewer.id().value())
                .query(Preparations::read)
                .list();
    }

    Optional<Stored> find(CurrentUser viewer, UUID id) {
        return jdbc
                .sql(READ.formatted("a.id = :id", ""))
                .param("viewer", viewer.id().value())
                .param("id", id)
                .query(Preparations::read)
                .list()
                .stream()
                .findFirst();
    }

    /** As nobody else can change it until this transaction ends. */
    Optional<Stored> lock(CurrentUser by, UUID id) {
        return jdbc
                .sql(READ.formatted("a.id = :id", "for no key update of a"))
                .param("viewer", by.id().value())
                .param("id", id)
                .query(Preparations::read)
                .list()
                .stream()
                .findFirst();
    }

    Optional<Stored> openOf(CurrentUser viewer, PatientId patient) {
        return jdbc
                .sql(READ.formatted("a.patient_id = :patient and a.state in ('WAITING', 'SENT_BACK')", ""))
                .param("viewer", viewer.id().value())
                .param("patient", patient.value())
                .query(Preparations::read)
                .list()
                .stream()
                .findFirst();
    }

    List<PersonName> surgeons(CurrentUser viewer) {
        return jdbc.sql("""
                        select distinct n.id, n.name, lower(n.name) as by_name from visible_patient mine
                        join visible_patient other
                          on other.clinic_id = mine.clinic_id and other.patient_id = mine.patient_id
                        join person_name n on n.clinic_id = other.clinic_id and n.id = other.viewer_id
                        where mine.viewer_id = :viewer and n.role = 'SURGEON' order by by_name, n.id""")
                .param("viewer", viewer.id().value())
                .query(Preparations::surgeon)
                .list();
    }

    boolean isSurgeonOf(PatientId patient, PersonId surgeon) {
        return jdbc.sql("""
                        select exists (select from visible_patient v
                          join person_name n on n.clinic_id = v.clinic_id and n.id = v.viewer_id
                          where v.patient_id = :patient and v.viewer_id = :surgeon and n.role = 'SURGEON')""")
                .param("patient", patient.value())
                .param("surgeon", surgeon.value())
                .query(Boolean.class)
                .single();
    }

    void put(CurrentUser by, PrepareAssignment command, Instant now) {
        jdbc.sql("""
                        insert into prepared_assignment (clinic_id, patient_id, id, surgeon_id, form, prepared_by,
                            prepared_at, state, note, changed_by, changed_at)
                        values (:clinic, :patient, :id, :surgeon, cast(:form as jsonb), :by, :now, 'WAITING', '', :by, :now)
                        on conflict (clinic_id, patient_id, id) do update
                          set surgeon_id = excluded.surgeon_id, form = excluded.form,
                              prepared_by = excluded.prepared_by, prepared_at = excluded.prepared_at,
                              state = excluded.state, note = excluded.note,
                              changed_by = excluded.changed_by, changed_at = excluded.changed_at""")
                .param("clinic", by.clinic().value())
                .param("patient", command.patient().value())
                .param("id", command.id())
                .param("surgeon", command.surgeon().value())
                .param("form", StoredAnswers.write(command.answers()))
                .param("by", by.id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void change(CurrentUser by, Stored stored, State state, String note, Instant now) {
        jdbc.sql("""
                        update prepared_assignment set state = :state, note = :note, changed_by = :by, changed_at = :now
                        where clinic_id = :clinic and patient_id = :patient and id = :id""")
                .param("state", state.name())
                .param("note", note)
                .param("by", by.id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("clinic", stored.patient().clinic().value())
                .param("patient", stored.patient().id().value())
                .param("id", stored.id())
                .update();
    }

    /** The patient has been given a plan, from what was prepared or without it. */
    void done(CurrentUser by, PatientId patient, Instant now) {
        jdbc.sql("""
                        update prepared_assignment set state = 'DONE', changed_by = :by, changed_at = :now
                        where clinic_id = :clinic and patient_id = :patient and state in ('WAITING', 'SENT_BACK')""")
                .param("by", by.id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("clinic", by.clinic().value())
                .param("patient", patient.value())
                .update();
    }

    private static Stored read(ResultSet row, int number) throws SQLException {
        PatientView patient = new PatientView(
                new PatientId(row.getObject("patient_id", UUID.class)),
                new ClinicId(row.getObject("clinic_id", UUID.class)),
                row.getString("name"),
                row.getObject("born", LocalDate.class),
                null);
        return new Stored(
                row.getObject("id", UUID.class),
                patient,
                new PersonName(
                        new PersonId(row.getObject("surgeon_id", UUID.class)),
                        row.getString("surgeon_name"),
                        Role.valueOf(row.getString("surgeon_role"))),
                new PersonName(
                        new PersonId(row.getObject("prepared_by", UUID.class)),
                        row.getString("by_name"),
                        Role.valueOf(row.getString("by_role"))),
                row.getObject("prepared_at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state")),
                row.getString("note"),
                StoredAnswers.prepared(row.getString("form")));
    }

    private static PersonName surgeon(ResultSet row, int number) throws SQLException {
        return new PersonName(new PersonId(row.getObject("id", UUID.class)), row.getString("name"), Role.SURGEON);
    }
}
