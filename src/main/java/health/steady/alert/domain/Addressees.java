package health.steady.alert.domain;

import static health.steady.alert.domain.Columns.utc;

import health.steady.alert.domain.Circle.Asked;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was asked about which alert. It opens the patient to them until the alert is resolved. */
@Repository
class Addressees {

    private final JdbcClient jdbc;

    Addressees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Beyond the last rung the same people are asked again, and stand there once. */
    void add(Head head, int rungs, List<Asked> asked, Instant now) {
        jdbc.sql("""
                        insert into alert_addressee (clinic_id, patient_id, alert_id, rung, person_id, asked_at,
                            on_call_until)
                        select :clinic, :patient, :alert, :rung, person::uuid, :now, until::timestamptz
                        from unnest(:persons, :untils) as asked (person, until) on conflict do nothing""")
                .param("clinic", head.key().clinic().value())
                .param("patient", head.key().patient().value())
                .param("alert", head.key().alert().value())
                .param("rung", Math.min(head.rung(), rungs))
                .param("now", utc(now))
                .param("persons", Deliveries.persons(asked))
                .param("untils", asked.stream().map(Addressees::until).toArray(String[]::new))
                .update();
    }

    private static @Nullable String until(Asked asked) {
        return asked.onCallUntil() == null ? null : asked.onCallUntil().toString();
    }
}
