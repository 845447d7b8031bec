package health.steady.plan.domain;

import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.plan.DaySheet;
import health.steady.plan.PlanView;
import health.steady.plan.Shown;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a patient was shown, to the byte: each sheet once, under its digest, and a line for each time it was opened. */
@Repository
class DayEvidence {

    private final JdbcClient jdbc;

    DayEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement: a sheet that was kept before is not kept twice. */
    void keep(CurrentUser patient, PlanView plan, LocalDate day, DaySheet sheet, Instant now) {
        byte[] bytes = CanonicalJson.bytes(sheet);
        jdbc.sql("""
                        with kept as (
                            insert into day_snapshot (clinic_id, patient_id, digest, format, bytes)
                            values (:clinic, :patient, :digest, :format, :bytes)
                            on conflict do nothing)
                        insert into day_shown (clinic_id, patient_id, shown_at, id, plan_id, day, digest, viewer)
                        values (:clinic, :patient, :now, :id, :plan, :day, :digest, :viewer)""")
                .param("clinic", plan.patient().clinic().value())
                .param("patient", plan.patient().id().value())
                .param("digest", digest(bytes))
                .param("format", sheet.format())
                .param("bytes", bytes)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", Ids.next())
                .param("plan", plan.id().value())
                .param("day", day)
                .param("viewer", patient.id().value())
                .update();
    }

    /** Oldest first, whichever plan the patient had then. */
    List<Shown> of(CurrentUser viewer, PlanView plan, LocalDate day) {
        return jdbc.sql("""
                        select s.shown_at, d.digest, d.bytes from day_shown s
                        join visible_patient v on v.clinic_id = s.clinic_id and v.patient_id = s.patient_id
                        join day_snapshot d
                          on d.clinic_id = s.clinic_id and d.patient_id = s.patient_id and d.digest = s.digest
                        where v.viewer_id = :viewer and s.clinic_id = :clinic and s.patient_id = :patient
                          and s.plan_id in (
                            select p.id from plan p where p.clinic_id = :clinic and p.patient_id = :patient)
                          and s.day = :day
                        order by s.shown_at, s.id""")
                .param("viewer", viewer.id().value())
                .param("clinic", plan.patient().clinic().value())
                .param("patient", plan.patient().id().value())
                .param("day", day)
                .query(DayEvidence::read)
                .list();
    }

    Set<LocalDate> opened(CurrentUser viewer, PlanView plan, LocalDate from, LocalDate to) {
        return Set.copyOf(jdbc.sql("""
                        select distinct s.day from day_shown s
                        join visible_patient v on v.clinic_id = s.clinic_id and v.patient_id = s.patient_id
                        where v.viewer_id = :viewer and s.clinic_id = :clinic and s.patient_id = :patient
                          and s.plan_id in (
                            select p.id from plan p where p.clinic_id = :clinic and p.patient_id = :patient)
                          and s.day between :from and :to""")
                .param("viewer", viewer.id().value())
                .param("clinic", plan.patient().clinic().value())
                .param("patient", plan.patient().id().value())
                .param("from", from)
                .param("to", to)
                .query(LocalDate.class)
                .list());
    }

    /** The sheets of many days in one statement, by day and then by when they were first shown; each is sent once. */
    List<KeptSheet> between(CurrentUser viewer, PlanView plan, LocalDate from, LocalDate to) {
        Map<String, DaySheet> read = new HashMap<>();
        return jdbc.sql("""
                        select k.day, k.first_at, k.last_at, k.digest, case when k.nth = 1 then d.bytes end as bytes
                        from (
                            select s.clinic_id, s.patient_id, s.day, s.digest,
                                   min(s.shown_at) as first_at, max(s.shown_at) as last_at,
                                   row_number() over (partition by s.digest order by s.day, min(s.shown_at)) as nth
                            from day_shown s
                            join visible_patient v on v.clinic_id = s.clinic_id and v.patient_id = s.patient_id
                            where v.viewer_id = :viewer and s.clinic_id = :clinic and s.patient_id = :patient
                              and s.plan_id in (:plans) and s.day between :from and :to
                            group by s.clinic_id, s.patient_id, s.day, s.digest) k
                        join day_snapshot d
                          on d.clinic_id = k.clinic_id and d.patient_id = k.patient_id and d.digest = k.digest
                        order by k.day, k.first_at, k.nth""")
                .param("viewer", viewer.id().value())
                .param("clinic", plan.patient().clinic().value())
                .param("patient", plan.patient().id().value())
                .param(
                        "plans",
                        Stream.concat(Stream.of(plan), plan.beside().stream())
                                .map(each -> each.id().value())
                                .toList())
                .param("from", from)
                .param("to", to)
                .query((row, number) -> {
                    String digest = HexFormat.of().formatHex(row.getBytes("digest"));
                    byte[] bytes = row.getBytes("bytes");
                    if (bytes != null) {
                        read.put(digest, CanonicalJson.read(bytes, DaySheet.class));
                    }
                    return new KeptSheet(
                            row.getObject("day", LocalDate.class),
                            row.getObject("first_at", OffsetDateTime.class).toInstant(),
                            row.getObject("last_at", OffsetDateTime.class).toInstant(),
                            Objects.requireNonNull(read.get(digest)));
                })
                .list();
    }

    private static Shown read(ResultSet row, int number) throws SQLException {
        return new Shown(
                row.getObject("shown_at", OffsetDateTime.class).toInstant(),
                HexFormat.of().formatHex(row.getBytes("digest")),
                CanonicalJson.read(row.getBytes("bytes"), DaySheet.class));
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
