package health.steady.alert.domain;

import static health.steady.alert.domain.Columns.utc;

import health.steady.alert.domain.Circle.Asked;
import health.steady.people.PersonId;
import health.steady.protocol.content.AlertTiers.To;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is on call, who looks after a patient, and who stands in for whom. */
@Repository
class Circles {

    private static final List<To> ROLES = List.of(To.SURGEON, To.DELEGATE, To.THERAPIST);

    private final JdbcClient jdbc;

    Circles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Circle around(AlertKey key, Instant now) {
        return to -> people(key, to, now);
    }

    private List<Asked> people(AlertKey key, Set<To> to, Instant now) {
        boolean everybody = to.contains(To.CARE_TEAM);
        String[] roles = ROLES.stream()
                .filter(role -> everybody || to.contains(role))
                .map(To::name)
                .toArray(String[]::new);
        return jdbc.sql("""
                        with on_duty as (
                            select d.person_id, d.ends_at, d.stands_in_for
                            from duty d
                            join person_name p on p.clinic_id = d.clinic_id and p.id = d.person_id and p.active
                            where d.clinic_id = :clinic and d.starts_at <= :now and d.ends_at > :now),
                        meant as (
                            select person_id, ends_at from on_duty where :on_call
                            union all
                            select person_id, null from team_member
                            where clinic_id = :clinic and patient_id = :patient and role = any (:roles)),
                        covered as (
                            select person_id, ends_at from meant
                            union all
                            select d.person_id, d.ends_at from on_duty d join meant m on m.person_id = d.stands_in_for)
                        select person_id, max(ends_at) as until from covered group by person_id order by person_id""")
                .param("clinic", key.clinic().value())
                .param("patient", key.patient().value())
                .param("now", utc(now))
                .param("on_call", to.contains(To.ON_CALL))
                .param("roles", roles)
                .query((row, number) ->
                        new Asked(new PersonId(row.getObject("person_id", UUID.class)), Columns.perhaps(row, "until")))
                .list();
    }
}
