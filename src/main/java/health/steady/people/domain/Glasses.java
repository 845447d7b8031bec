package health.steady.people.domain;

import health.steady.people.BrokenGlass;
import health.steady.people.CurrentUser;
import health.steady.people.OpenRecord;
import health.steady.people.PatientId;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.people.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of broken glass. Their times are the database's, which also decides who sees a patient. */
@Repository
class Glasses {

    private static final String SEEN_BY_VIEWER = """
            select g.id, g.patient_id, own.name as patient_name, g.person_id, who.name, who.role, g.reason, g.opened_at,
                   coalesce(early.ended_at, g.ends_at) as until
            from break_glass g
            join patient own on own.clinic_id = g.clinic_id and own.id = g.patient_id
            join person who on who.clinic_id = g.clinic_id and who.id = g.person_id
            left join break_glass_end early
              on early.clinic_id = g.clinic_id and early.patient_id = g.patient_id and early.id = g.id
            where exists (
                select from visible_patient v
                where v.viewer_id = :viewer and v.clinic_id = g.clinic_id and v.patient_id = g.patient_id)
              and %s
            order by g.opened_at desc, g.id""";

    private static final String LIVE = "g.person_id = :viewer and early.id is null and g.ends_at > now()";

    private static final String OF_PATIENT = "g.patient_id = :patient";

    private static final String UNTOLD = """
            g.person_id <> :viewer
            and exists (
                select from care_team_member m
                where m.clinic_id = g.clinic_id and m.patient_id = g.patient_id and m.person_id = :viewer
                  and m.added_at <= g.opened_at)
            and not exists (
                select from break_glass_seen s
                where s.clinic_id = g.clinic_id and s.patient_id = g.patient_id and s.id = g.id
                  and s.person_id = :viewer)""";

    /** @param anew false when the record was open to that person already */
    record Opened(PatientId patient, boolean anew) {}

    private final JdbcClient jdbc;

    Glasses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Opened> open(UUID glass, OpenRecord command) {
        return jdbc.sql("select patient, glass from break_glass(:name, :born, :reason, :glass)")
                .param("name", command.name())
                .param("born", command.born())
                .param("reason", command.reason())
                .param("glass", glass)
                .query((row, number) ->
                        new Opened(new PatientId(row.getObject("patient", UUID.class)), row.getObject("glass") != null))
                .optional();
    }

    List<BrokenGlass> live(CurrentUser by) {
        return seenBy(by, jdbc.sql(SEEN_BY_VIEWER.formatted(LIVE)))
                .query(Glasses::read)
                .list();
    }

    List<BrokenGlass> of(CurrentUser viewer, PatientId patient) {
        return seenBy(viewer, jdbc.sql(SEEN_BY_VIEWER.formatted(OF_PATIENT)))
                .param("patient", patient.value())
                .query(Glasses::read)
                .list();
    }

    List<BrokenGlass> untold(CurrentUser member) {
        return seenBy(member, jdbc.sql(SEEN_BY_VIEWER.formatted(UNTOLD)))
                .query(Glasses::read)
                .list();
    }

    Optional<PatientId> end(CurrentUser by, UUID glass) {
        return jdbc.sql("""
                        insert into break_glass_end (clinic_id, patient_id, id, ended_at)
                        select clinic_id, patient_id, id, now() from break_glass
                        where id = :glass and person_id = :by and ends_at > now()
                        on conflict do nothing returning patient_id""")
                .param("glass", glass)
                .param("by", by.id().value())
                .query(Glasses::patient)
                .optional();
    }

    Optional<PatientId> told(CurrentUser member, UUID glass) {
        return jdbc.sql("""
                        insert into break_glass_seen (clinic_id, patient_id, id, person_id, seen_at)
                        select g.clinic_id, g.patient_id, g.id, m.person_id, now() from break_glass g
                        join care_team_member m on m.clinic_id = g.clinic_id and m.patient_id = g.patient_id
                        where g.id = :glass and m.person_id = :member and g.person_id <> m.person_id
                        on conflict do nothing returning patient_id""")
                .param("glass", glass)
                .param("member", member.id().value())
                .query(Glasses::patient)
                .optional();
    }

    private static JdbcClient.StatementSpec seenBy(CurrentUser viewer, JdbcClient.StatementSpec glasses) {
        return glasses.param("viewer", viewer.id().value());
    }

    private static PatientId patient(ResultSet row, int number) throws SQLException {
        return new PatientId(row.getObject("patient_id", UUID.class));
    }

    private static BrokenGlass read(ResultSet row, int number) throws SQLException {
        return new BrokenGlass(
                row.getObject("id", UUID.class),
                new PatientId(row.getObject("patient_id", UUID.class)),
                row.getString("patient_name"),
                new PersonName(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("name"),
                        Role.valueOf(row.getString("role"))),
                row.getString("reason"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant());
    }
}
