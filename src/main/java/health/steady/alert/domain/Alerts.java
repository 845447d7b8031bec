package health.steady.alert.domain;

import static health.steady.alert.domain.Columns.utc;

import health.steady.alert.AlertId;
import health.steady.alert.AlertKind;
import health.steady.alert.AlertState;
import health.steady.alert.AlertTier;
import health.steady.people.ClinicId;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PersonId;
import health.steady.plan.PlanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Alerts as their rows. Whoever changes one has locked its head. */
@Repository
class Alerts {

    private static final String HEADS = """
            select h.clinic_id, h.patient_id, h.alert_id, a.plan_id, a.kind, a.tier, h.state, h.contacted, h.told, h.rung,
                h.due_at, h.owner, h.seq
            from alert_due h
            join alert a on a.clinic_id = h.clinic_id and a.patient_id = h.patient_id and a.id = h.alert_id
            """;

    private final JdbcClient jdbc;

    Alerts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For a viewer who may see the patient. */
    Optional<Head> lock(CurrentUser viewer, AlertId alert) {
        return jdbc.sql(HEADS + """
                        join visible_patient v on v.clinic_id = h.clinic_id and v.patient_id = h.patient_id
                        where v.viewer_id = :viewer and a.id = :alert for update of h""")
                .param("viewer", viewer.id().value())
                .param("alert", alert.value())
                .query(Alerts::head)
                .optional();
    }

    Optional<Head> lock(AlertKey key) {
        return jdbc.sql(HEADS + """
                        where h.clinic_id = :clinic and h.patient_id = :patient and h.alert_id = :alert
                        for update of h""")
                .param("clinic", key.clinic().value())
                .param("patient", key.patient().value())
                .param("alert", key.alert().value())
                .query(Alerts::head)
                .optional();
    }

    /** The alert that came from this report. */
    Optional<Head> lockOf(AlertKind kind, ClinicId clinic, PatientId patient, UUID report) {
        return jdbc.sql(HEADS + """
                        where a.clinic_id = :clinic and a.patient_id = :patient and a.kind = :kind
                            and a.subject = :subject for update of h""")
                .param("clinic", clinic.value())
                .param("patient", patient.value())
                .param("kind", kind.name())
                .param("subject", report.toString())
                .query(Alerts::head)
                .optional();
    }

    /** Those whose clock has run out and that no other instance holds, the longest late first. */
    List<Head> claimDue(Instant now, int most) {
        return jdbc.sql(HEADS + """
                        where h.due_at <= :now order by h.due_at limit :most for update of h skip locked""")
                .param("now", utc(now))
                .param("most", most)
                .query(Alerts::head)
                .list();
    }

    /** Answers whether it is new: each subject raises one of a kind. */
    boolean add(Head head, String subject, Collection<String> signs, Instant now) {
        return jdbc.sql("""
                        insert into alert (clinic_id, patient_id, id, plan_id, kind, tier, subject, signs, raised_at)
                        values (:clinic, :patient, :alert, :plan, :kind, :tier, :subject, :signs, :now)
                        on conflict do nothing""")
                        .param("clinic", head.key().clinic().value())
                        .param("patient", head.key().patient().value())
                        .param("alert", head.key().alert().value())
                        .param("plan", head.plan().value())
                        .param("kind", head.kind().name())
                        .param("tier", head.tier().name())
                        .param("subject", subject)
                        .param("signs", signs.stream().sorted().toArray(String[]::new))
                        .param("now", utc(now))
                        .update()
                > 0;
    }

    boolean wasSubmitted(AlertKey key, UUID submission) {
        return jdbc.sql("""
                        select exists (select from alert_event where clinic_id = :clinic and patient_id = :patient
                            and alert_id = :alert and submission = :submission)""")
                .param("clinic", key.clinic().value())
                .param("patient", key.patient().value())
                .param("alert", key.alert().value())
                .param("submission", submission)
                .query(Boolean.class)
                .single();
    }

    void append(AlertKey key, List<NewEvent> events) {
        jdbc.sql("""
                        insert into alert_event (clinic_id, patient_id, alert_id, seq, kind, at, person, to_person, rung,
                            note, submission)
                        select :clinic, :patient, :alert, seq::integer, kind, at::timestamptz, person::uuid,
                            to_person::uuid, rung::integer, note, submission::uuid
                        from unnest(:seqs, :kinds, :times, :persons, :tos, :rungs, :notes, :submissions)
                            as e (seq, kind, at, person, to_person, rung, note, submission)""")
                .param("clinic", key.clinic().value())
                .param("patient", key.patient().value())
                .param("alert", key.alert().value())
                .param("seqs", each(events, NewEvent::seq))
                .param("kinds", each(events, NewEvent::kind))
                .param("times", each(events, NewEvent::at))
                .param("persons", each(events, NewEvent::person))
                .param("tos", each(events, NewEvent::to))
                .param("rungs", each(events, NewEvent::rung))
                .param("notes", each(events, NewEvent::note))
                .param("submissions", each(events, NewEvent::submission))
                .update();
    }

    void keep(Head head) {
        jdbc.sql("""
                        insert into alert_due (clinic_id, patient_id, alert_id, state, contacted, told, rung, due_at, owner,
                            seq)
                        values (:clinic, :patient, :alert, :state, :contacted, :told, :rung, :due, :owner, :seq)
                        on conflict (clinic_id, patient_id, alert_id) do update
                        set state = excluded.state, contacted = excluded.contacted, told = excluded.told,
                            rung = excluded.rung, due_at = excluded.due_at, owner = excluded.owner, seq = excluded.seq""")
                .param("clinic", head.key().clinic().value())
                .param("patient", head.key().patient().value())
                .param("alert", head.key().alert().value())
                .param("state", head.state().name())
                .param("contacted", head.contacted())
                .param("told", head.told())
                .param("rung", head.rung())
                .param("due", utc(head.due()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("owner", head.owner() == null ? null : head.owner().value(), java.sql.Types.OTHER)
                .param("seq", head.seq())
                .update();
    }

    private static String[] each(List<NewEvent> events, Function<NewEvent, @Nullable Object> part) {
        String[] parts = new String[events.size()];
        for (int i = 0; i < parts.length; i++) {
            Object value = part.apply(events.get(i));
            parts[i] = value == null ? null : value.toString();
        }
        return parts;
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        @Nullable PersonId owner = Columns.person(row, "owner");
        return new Head(
                Columns.key(row),
                new PlanId(row.getObject("plan_id", UUID.class)),
                AlertKind.valueOf(row.getString("kind")),
                AlertTier.valueOf(row.getString("tier")),
                AlertState.valueOf(row.getString("state")),
                row.getBoolean("contacted"),
                row.getBoolean("told"),
                row.getInt("rung"),
                Columns.perhaps(row, "due_at"),
                owner,
                row.getInt("seq"));
    }
}
