package health.steady.progress.domain;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.people.Role;
import health.steady.plan.PlanView;
import health.steady.progress.CheckInEntry;
import health.steady.progress.RecordCheckIn;
import health.steady.progress.RecordCheckIn.Weekly;
import health.steady.protocol.Author;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Check-ins as they were sent. */
@Repository
class CheckIns {

    private final JdbcClient jdbc;

    CheckIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when it, or another correction of the same entry, is there already; that stays as it is */
    boolean add(PlanView plan, RecordCheckIn said, Author by, Instant now) {
        Weekly weekly = said.weekly();
        return jdbc.sql("""
                                insert into check_in (clinic_id, patient_id, id, corrects, on_day, recorded_at, author,
                                    author_as, back_pain, leg_pain, danger_signs, states, raised_after, sleep, confidence,
                                    hardest, note)
                                values (:clinic, :patient, :id, :corrects, :on, :recorded, :author, :as, :back, :leg,
                                    :signs, :states, :raised, :sleep, :confidence, :hardest, :note)
                                on conflict do nothing""")
                        .param("clinic", plan.patient().clinic().value())
                        .param("patient", plan.patient().id().value())
                        .param("id", said.id())
                        .param("corrects", said.corrects(), Types.OTHER)
                        .param("on", said.on())
                        .param("recorded", now.atOffset(ZoneOffset.UTC))
                        .param("author", by.id())
                        .param("as", by.as().name())
                        .param("back", said.backPain())
                        .param("leg", said.legPain())
                        .param("signs", inOrder(said.dangerSigns()))
                        .param("states", inOrder(said.states()))
                        .param("raised", inOrder(said.raisedAfter()))
                        .param("sleep", weekly == null ? null : weekly.sleep(), Types.SMALLINT)
                        .param("confidence", weekly == null ? null : weekly.confidence(), Types.SMALLINT)
                        .param("hardest", weekly == null ? "" : weekly.hardest())
                        .param("note", said.note())
                        .update()
                == 1;
    }

    Optional<Found> find(CurrentUser viewer, UUID id) {
        return jdbc.sql("""
                        select c.*, p.name, p.role, later.id as corrected_by from check_in c
                        join visible_patient v on v.clinic_id = c.clinic_id and v.patient_id = c.patient_id
                        left join person_name p on p.clinic_id = c.clinic_id and p.id = c.author
                        left join check_in later on later.clinic_id = c.clinic_id and later.patient_id = c.patient_id
                            and later.corrects = c.id
                        where v.viewer_id = :viewer and c.id = :id""")
                .param("viewer", viewer.id().value())
                .param("id", id)
                .query((row, number) -> found(viewer, row))
                .optional();
    }

    boolean askedWeekly(PlanView plan, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select exists (select from check_in
                            where clinic_id = :clinic and patient_id = :patient and on_day between :from and :to
                                and (sleep is not null or confidence is not null or hardest <> ''))""")
                .param("clinic", plan.patient().clinic().value())
                .param("patient", plan.patient().id().value())
                .param("from", from)
                .param("to", to)
                .query(Boolean.class)
                .single();
    }

    /** An entry, and whose it is. */
    record Found(PatientId patient, CheckInEntry entry) {

        @Override
        public String toString() {
            return "Found[" + entry + "]";
        }
    }

    private static Found found(CurrentUser viewer, ResultSet row) throws SQLException {
        UUID author = row.getObject("author", UUID.class);
        RecordCheckIn said = new RecordCheckIn(
                row.getObject("id", UUID.class),
                row.getObject("corrects", UUID.class),
                row.getObject("on_day", LocalDate.class),
                row.getInt("back_pain"),
                row.getInt("leg_pain"),
                ids(row, "danger_signs"),
                ids(row, "states"),
                ids(row, "raised_after"),
                weekly(row),
                row.getString("note"));
        String name = row.getString("name");
        PersonName by =
                name == null ? null : new PersonName(new PersonId(author), name, Role.valueOf(row.getString("role")));
        return new Found(
                new PatientId(row.getObject("patient_id", UUID.class)),
                new CheckInEntry(
                        said,
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        by,
                        row.getObject("corrected_by", UUID.class),
                        author.equals(viewer.id().value())));
    }

    private static @Nullable Weekly weekly(ResultSet row) throws SQLException {
        Integer sleep = row.getObject("sleep", Integer.class);
        Integer confidence = row.getObject("confidence", Integer.class);
        String hardest = row.getString("hardest");
        return sleep == null && confidence == null && hardest.isEmpty() ? null : new Weekly(sleep, confidence, hardest);
    }

    static String[] inOrder(Set<String> ids) {
        return ids.stream().sorted().toArray(String[]::new);
    }

    static Set<String> ids(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }
}
