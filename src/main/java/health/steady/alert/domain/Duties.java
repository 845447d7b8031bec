package health.steady.alert.domain;

import static health.steady.alert.domain.Columns.utc;

import health.steady.alert.Duty;
import health.steady.alert.PlanDuty;
import health.steady.people.ClinicId;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.people.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is on call, and who works in the clinic. */
@Repository
class Duties {

    private static final String ROWS = """
            select d.id, d.person_id as person, p.name as person_name, p.role as person_role, d.starts_at, d.ends_at,
                d.stands_in_for as absent, o.name as absent_name, o.role as absent_role
            from duty d
            join person_name p on p.clinic_id = d.clinic_id and p.id = d.person_id
            left join person_name o on o.clinic_id = d.clinic_id and o.id = d.stands_in_for
            where d.clinic_id = :clinic
            """;

    private final JdbcClient jdbc;

    Duties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Duty> between(ClinicId clinic, Instant from, Instant to) {
        return jdbc.sql(ROWS
                        + "and d.starts_at < :to and d.ends_at > :from order by d.starts_at, d.ends_at, p.name, d.id")
                .param("clinic", clinic.value())
                .param("from", utc(from))
                .param("to", utc(to))
                .query(Duties::duty)
                .list();
    }

    /** Those that are not over, of people who have not left; as many as a page may name. */
    List<Duty> notOver(ClinicId clinic, Instant now) {
        return jdbc.sql(ROWS + "and d.ends_at > :now and p.active order by d.starts_at, d.ends_at, d.id limit 100")
                .param("clinic", clinic.value())
                .param("now", utc(now))
                .query(Duties::duty)
                .list();
    }

    /** Lets one transaction at a time plan duties of a person. */
    void waitForTurn(PersonId person) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:person, 7))")
                .param("person", person.toString())
                .query((row, number) -> true)
                .list();
    }

    boolean isPlanned(ClinicId clinic, UUID duty) {
        return jdbc.sql("select exists (select from duty where clinic_id = :clinic and id = :duty)")
                .param("clinic", clinic.value())
                .param("duty", duty)
                .query(Boolean.class)
                .single();
    }

    boolean overlaps(ClinicId clinic, PersonId person, Instant from, Instant to) {
        return jdbc.sql("""
                        select exists (select from duty where clinic_id = :clinic and person_id = :person
                            and starts_at < :to and ends_at > :from)""")
                .param("clinic", clinic.value())
                .param("person", person.value())
                .param("from", utc(from))
                .param("to", utc(to))
                .query(Boolean.class)
                .single();
    }

    void add(ClinicId clinic, PlanDuty command) {
        UUID absent =
                command.standsInFor() == null ? null : command.standsInFor().value();
        jdbc.sql("""
                        insert into duty (clinic_id, id, person_id, starts_at, ends_at, stands_in_for)
                        values (:clinic, :id, :person, :starts, :ends, cast(:absent as uuid))""")
                .param("clinic", clinic.value())
                .param("id", command.id())
                .param("person", command.person().value())
                .param("starts", utc(command.startsAt()))
                .param("ends", utc(command.endsAt()))
                .param("absent", absent == null ? null : absent.toString())
                .update();
    }

    /** Answers whether there was such a duty that was not over. */
    boolean end(ClinicId clinic, UUID duty, Instant now) {
        int taken = jdbc.sql("delete from duty where clinic_id = :clinic and id = :duty and starts_at >= :now")
                .param("clinic", clinic.value())
                .param("duty", duty)
                .param("now", utc(now))
                .update();
        int ended = jdbc.sql("""
                        update duty set ends_at = :now
                        where clinic_id = :clinic and id = :duty and starts_at < :now and ends_at > :now""")
                .param("clinic", clinic.value())
                .param("duty", duty)
                .param("now", utc(now))
                .update();
        return taken + ended > 0;
    }

    /** The clinicians who have not left, by name. */
    List<PersonName> clinicians(ClinicId clinic) {
        return jdbc.sql("""
                        select id as person, name as person_name, role as person_role from person_name
                        where clinic_id = :clinic and active and role in ('SURGEON', 'DELEGATE', 'THERAPIST')
                        order by lower(name), id""")
                .param("clinic", clinic.value())
                .query((row, number) -> new PersonName(
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("person_name"),
                        Role.valueOf(row.getString("person_role"))))
                .list();
    }

    private static Duty duty(ResultSet row, int number) throws SQLException {
        return new Duty(
                row.getObject("id", UUID.class),
                Objects.requireNonNull(AlertViews.name(row, "person")),
                Columns.instant(row, "starts_at"),
                Columns.instant(row, "ends_at"),
                AlertViews.name(row, "absent"));
    }
}
