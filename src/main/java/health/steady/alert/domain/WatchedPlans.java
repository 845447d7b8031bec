package health.steady.alert.domain;

import static health.steady.alert.domain.Columns.utc;

import health.steady.alert.AlertKind;
import health.steady.people.ClinicId;
import health.steady.people.PatientId;
import health.steady.plan.PlanId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** When each plan is looked at next, and what was found before. The database enters a plan when it is made. */
@Repository
class WatchedPlans {

    record Watched(ClinicId clinic, PatientId patient, PlanId plan) {}

    /** A quiet alert that is not resolved. */
    record OpenQuiet(AlertKey key, AlertKind kind, String subject) {}

    private final JdbcClient jdbc;

    WatchedPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes some for this instance alone, until then; should it never come back, they are due again. */
    @Transactional
    List<Watched> claim(Instant now, Instant until, int most) {
        return jdbc.sql("""
                        with next as (
                            select clinic_id, patient_id, plan_id from alert_watch where next_look_at <= :now
                            order by next_look_at limit :most for update skip locked)
                        update alert_watch w set next_look_at = :until
                        from next
                        where w.clinic_id = next.clinic_id and w.patient_id = next.patient_id
                            and w.plan_id = next.plan_id
                        returning w.clinic_id, w.patient_id, w.plan_id""")
                .param("now", utc(now))
                .param("until", utc(until))
                .param("most", most)
                .query((row, number) -> new Watched(
                        new ClinicId(row.getObject("clinic_id", UUID.class)),
                        new PatientId(row.getObject("patient_id", UUID.class)),
                        new PlanId(row.getObject("plan_id", UUID.class))))
                .list();
    }

    /** The quiet ones of a plan that are not resolved. */
    List<OpenQuiet> openQuiet(Watched watched) {
        return jdbc.sql("""
                        select h.clinic_id, h.patient_id, h.alert_id, a.kind, a.subject
                        from alert a
                        join alert_due h on h.clinic_id = a.clinic_id and h.patient_id = a.patient_id
                            and h.alert_id = a.id
                        where a.plan_id = :plan and a.tier = 'QUIET' and h.state <> 'RESOLVED'""")
                .param("plan", watched.plan().value())
                .query((row, number) -> new OpenQuiet(
                        Columns.key(row), AlertKind.valueOf(row.getString("kind")), row.getString("subject")))
                .list();
    }

    void lookAgain(Watched watched, Instant next) {
        jdbc.sql("""
                        update alert_watch set next_look_at = :next
                        where clinic_id = :clinic and patient_id = :patient and plan_id = :plan""")
                .param("next", utc(next))
                .param("clinic", watched.clinic().value())
                .param("patient", watched.patient().value())
                .param("plan", watched.plan().value())
                .update();
    }

    void forget(Watched watched) {
        jdbc.sql("delete from alert_watch where clinic_id = :clinic and patient_id = :patient and plan_id = :plan")
                .param("clinic", watched.clinic().value())
                .param("patient", watched.patient().value())
                .param("plan", watched.plan().value())
                .update();
    }
}
