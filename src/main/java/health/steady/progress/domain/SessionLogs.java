package health.steady.progress.domain;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.plan.PlanView;
import health.steady.progress.LogSession;
import health.steady.progress.LogSession.Effort;
import health.steady.progress.LogSession.Outcome;
import health.steady.progress.SessionEntry;
import health.steady.protocol.Author;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done, as it was noted. */
@Repository
class SessionLogs {

    private static final String VISIBLE = """
            select l.*, later.id as corrected_by from session_log l
            join visible_patient v on v.clinic_id = l.clinic_id and v.patient_id = l.patient_id
            left join session_log later on later.clinic_id = l.clinic_id and later.patient_id = l.patient_id
                and later.corrects = l.id
            where v.viewer_id = :viewer and %s
            order by l.recorded_at, l.id""";

    private final JdbcClient jdbc;

    SessionLogs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when it, or another correction of the same entry, is there already; that stays as it is */
    boolean add(PlanView plan, LogSession said, boolean offered, Author by, Instant now) {
        return jdbc.sql("""
                                insert into session_log (clinic_id, patient_id, id, plan_id, corrects, on_day, recorded_at,
                                    author, author_as, exercise, outcome, times, minutes, pain, effort, note, offered)
                                values (:clinic, :patient, :id, :plan, :corrects, :on, :recorded, :author, :as, :exercise,
                                    :outcome, :times, :minutes, :pain, :effort, :note, :offered)
                                on conflict do nothing""")
                        .param("clinic", plan.patient().clinic().value())
                        .param("patient", plan.patient().id().value())
                        .param("id", said.id())
                        .param("plan", plan.id().value())
                        .param("corrects", said.corrects(), Types.OTHER)
                        .param("on", said.on())
                        .param("recorded", now.atOffset(ZoneOffset.UTC))
                        .param("author", by.id())
                        .param("as", by.as().name())
                        .param("exercise", said.exercise())
                        .param("outcome", said.outcome().name())
                        .param("times", said.times())
                        .param("minutes", said.minutes())
                        .param("pain", said.pain(), Types.SMALLINT)
                        .param("effort", said.effort().name())
                        .param("note", said.note())
                        .param("offered", offered)
                        .update()
                == 1;
    }

    Optional<Found> find(CurrentUser viewer, UUID id) {
        return jdbc.sql(VISIBLE.formatted("l.id = :id"))
                .param("viewer", viewer.id().value())
                .param("id", id)
                .query((row, number) -> found(viewer, row))
                .optional();
    }

    List<SessionEntry> on(CurrentUser viewer, PlanView plan, LocalDate day) {
        return jdbc
                .sql(VISIBLE.formatted("l.clinic_id = :clinic and l.patient_id = :patient and l.on_day = :day"))
                .param("viewer", viewer.id().value())
                .param("clinic", plan.patient().clinic().value())
                .param("patient", plan.patient().id().value())
                .param("day", day)
                .query((row, number) -> found(viewer, row))
                .list()
                .stream()
                .map(Found::entry)
                .toList();
    }

    /** An entry, and whose it is. */
    record Found(PatientId patient, SessionEntry entry) {

        @Override
        public String toString() {
            return "Found[" + entry + "]";
        }
    }

    private static Found found(CurrentUser viewer, ResultSet row) throws SQLException {
        LogSession said = new LogSession(
                row.getObject("id", UUID.class),
                row.getObject("corrects", UUID.class),
                row.getObject("on_day", LocalDate.class),
                row.getString("exercise"),
                Outcome.valueOf(row.getString("outcome")),
                row.getInt("times"),
                row.getInt("minutes"),
                row.getObject("pain", Integer.class),
                Effort.valueOf(row.getString("effort")),
                row.getString("note"));
        return new Found(
                new PatientId(row.getObject("patient_id", UUID.class)),
                new SessionEntry(
                        said,
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("offered"),
                        row.getObject("corrected_by", UUID.class),
                        row.getObject("author", UUID.class).equals(viewer.id().value())));
    }
}
