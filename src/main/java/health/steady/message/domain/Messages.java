package health.steady.message.domain;

import static java.util.stream.Collectors.toMap;

import health.steady.message.SendMessage;
import health.steady.message.Unread;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PersonId;
import health.steady.people.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Threads, for those who see the patient through the view {@code visible_patient}. */
@Repository
class Messages {

    record Stored(UUID id, PersonId author, Instant sentAt, String body, boolean unread) {

        @Override
        public String toString() {
            return "Stored[" + id + "]";
        }
    }

    /** Messages that a viewer sees, each with how far that viewer has read; the patient reads the team and the team the patient. */
    private static final String SEEN = """
            from message m
            join visible_patient v on v.clinic_id = m.clinic_id and v.patient_id = m.patient_id
            left join message_read r
              on r.clinic_id = m.clinic_id and r.patient_id = m.patient_id and r.person_id = v.viewer_id
            where v.viewer_id = :viewer""";

    private static final String OF_PATIENTS = " and m.patient_id in (:patients)";

    private static final String UNREAD =
            "(m.author_as = 'PATIENT') <> :by_patient and m.sent_at > coalesce(r.read_up_to, '-infinity')";

    private final JdbcClient jdbc;

    Messages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(CurrentUser viewer, PatientId patient) {
        return jdbc.sql("select count(*) " + SEEN + OF_PATIENTS)
                .param("viewer", viewer.id().value())
                .param("patients", List.of(patient.value()))
                .query(Integer.class)
                .single();
    }

    /** The newest first. */
    List<Stored> page(CurrentUser viewer, PatientId patient, Pageable page) {
        return seen(
                        viewer,
                        List.of(patient),
                        jdbc.sql("select m.id, m.author, m.sent_at, m.body, " + UNREAD + " as unread " + SEEN
                                + OF_PATIENTS + " order by m.sent_at desc limit :size offset :offset"))
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .query(Messages::stored)
                .list();
    }

    Map<PatientId, Integer> unread(CurrentUser viewer, Collection<PatientId> patients) {
        if (patients.isEmpty()) {
            return Map.of();
        }
        return seen(
                        viewer,
                        patients,
                        jdbc.sql("select m.patient_id, count(*) as unread " + SEEN + OF_PATIENTS + " and " + UNREAD
                                + " group by m.patient_id"))
                .query((row, number) ->
                        Map.entry(new PatientId(row.getObject("patient_id", UUID.class)), row.getInt("unread")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Of every patient whom the viewer sees. */
    Map<PatientId, Unread> unread(CurrentUser viewer) {
        return jdbc
                .sql("select m.patient_id, count(*) as unread, min(m.sent_at) as sent_at,"
                        + " (array_agg(left(m.body, :longest) order by m.sent_at))[1] as beginning " + SEEN + " and "
                        + UNREAD + " group by m.patient_id")
                .param("viewer", viewer.id().value())
                .param("by_patient", viewer.role() == Role.PATIENT)
                .param("longest", Unread.LONGEST)
                .query((row, number) -> Map.entry(
                        new PatientId(row.getObject("patient_id", UUID.class)),
                        new Unread(row.getInt("unread"), instant(row), row.getString("beginning"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Lets one transaction at a time write in a thread, so that what is read up to a time is read whole. */
    void waitForTurn(PatientId patient) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:patient, 9))")
                .param("patient", patient.toString())
                .query((row, number) -> true)
                .list();
    }

    /** Stores it after all others of the thread; answers when, or nothing if the id is there already. */
    Optional<Instant> add(CurrentUser by, PatientId patient, SendMessage message, Instant now) {
        return jdbc.sql("""
                        insert into message (clinic_id, patient_id, id, author, author_as, sent_at, body)
                        select v.clinic_id, v.patient_id, :id, :author, :as,
                            greatest(:now, (select max(m.sent_at) + interval '1 microsecond' from message m
                                where m.clinic_id = v.clinic_id and m.patient_id = v.patient_id)), :body
                        from visible_patient v where v.viewer_id = :author and v.patient_id = :patient
                        on conflict (clinic_id, patient_id, id) do nothing returning sent_at""")
                .param("patient", patient.value())
                .param("id", message.id())
                .param("author", by.id().value())
                .param("as", by.role().name())
                .param("now", utc(now))
                .param("body", message.body())
                .query((row, number) -> instant(row))
                .optional();
    }

    boolean isOf(CurrentUser by, PatientId patient, UUID id) {
        return jdbc.sql("select exists (select from message where patient_id = :patient and id = :id and author = :by)")
                .param("patient", patient.value())
                .param("id", id)
                .param("by", by.id().value())
                .query(Boolean.class)
                .single();
    }

    /** Who was told before, because something of this side is unread since before that time. */
    Set<PersonId> toldBefore(PatientId patient, boolean byPatient, Instant time) {
        return Set.copyOf(jdbc.sql("""
                        select distinct v.viewer_id from message m
                        join visible_patient v on v.clinic_id = m.clinic_id and v.patient_id = m.patient_id
                        left join message_read r
                          on r.clinic_id = m.clinic_id and r.patient_id = m.patient_id and r.person_id = v.viewer_id
                        where m.patient_id = :patient and (m.author_as = 'PATIENT') = :by_patient
                          and m.sent_at < :time and m.sent_at > coalesce(r.read_up_to, '-infinity')""")
                .param("patient", patient.value())
                .param("by_patient", byPatient)
                .param("time", utc(time))
                .query((row, number) -> new PersonId(row.getObject("viewer_id", UUID.class)))
                .list());
    }

    void read(CurrentUser viewer, PatientId patient, Instant upTo) {
        jdbc.sql("""
                        insert into message_read as r (clinic_id, patient_id, person_id, read_up_to)
                        select v.clinic_id, v.patient_id, v.viewer_id, :up_to
                        from visible_patient v where v.viewer_id = :viewer and v.patient_id = :patient
                        on conflict (clinic_id, patient_id, person_id)
                        do update set read_up_to = excluded.read_up_to where r.read_up_to < excluded.read_up_to""")
                .param("viewer", viewer.id().value())
                .param("patient", patient.value())
                .param("up_to", utc(upTo))
                .update();
    }

    private static JdbcClient.StatementSpec seen(
            CurrentUser viewer, Collection<PatientId> patients, JdbcClient.StatementSpec statement) {
        return statement
                .param("viewer", viewer.id().value())
                .param("patients", patients.stream().map(PatientId::value).toList())
                .param("by_patient", viewer.role() == Role.PATIENT);
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("author", UUID.class)),
                instant(row),
                row.getString("body"),
                row.getBoolean("unread"));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("sent_at", OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
