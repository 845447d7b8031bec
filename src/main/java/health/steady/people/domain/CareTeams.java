package health.steady.people.domain;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.people.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which clinicians look after which patient. Adding twice adds once; removing who is not there removes nobody. */
@Repository
class CareTeams {

    private record Membership(PatientId patient, PersonName member) {

        static Membership read(ResultSet row, int number) throws SQLException {
            var id = new PersonId(row.getObject("person_id", UUID.class));
            return new Membership(
                    new PatientId(row.getObject("patient_id", UUID.class)),
                    new PersonName(id, row.getString("name"), Role.valueOf(row.getString("role"))));
        }
    }

    private final JdbcClient jdbc;

    CareTeams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CurrentUser by, PatientId patient, PersonId member, Instant now) {
        jdbc.sql("""
                        insert into care_team_member (clinic_id, patient_id, person_id, added_by, added_at)
                        values (:clinic, :patient, :member, :by, :now) on conflict do nothing""")
                .param("clinic", by.clinic().value())
                .param("patient", patient.value())
                .param("member", member.value())
                .param("by", by.id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(CurrentUser by, PatientId patient, PersonId member) {
        jdbc.sql("""
                        delete from care_team_member
                        where clinic_id = :clinic and patient_id = :patient and person_id = :member""")
                .param("clinic", by.clinic().value())
                .param("patient", patient.value())
                .param("member", member.value())
                .update();
    }

    long caseload(CurrentUser by, PersonId member) {
        return jdbc.sql("select count(*) from care_team_member where clinic_id = :clinic and person_id = :member")
                .param("clinic", by.clinic().value())
                .param("member", member.value())
                .query(Long.class)
                .single();
    }

    /** Puts an heir into every care team of a leaver, takes the leaver out, and answers whose teams these are. */
    List<PatientId> handOver(CurrentUser by, PersonId leaver, PersonId heir, Instant now) {
        jdbc.sql("""
                        insert into care_team_member (clinic_id, patient_id, person_id, added_by, added_at)
                        select clinic_id, patient_id, :heir, :by, :now from care_team_member
                        where clinic_id = :clinic and person_id = :leaver on conflict do nothing""")
                .param("clinic", by.clinic().value())
                .param("leaver", leaver.value())
                .param("heir", heir.value())
                .param("by", by.id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("""
                        delete from care_team_member where clinic_id = :clinic and person_id = :leaver
                        returning patient_id""")
                .param("clinic", by.clinic().value())
                .param("leaver", leaver.value())
                .query((row, number) -> new PatientId(row.getObject("patient_id", UUID.class)))
                .list();
    }

    Map<PatientId, List<PersonName>> of(CurrentUser by, Collection<PatientId> patients) {
        if (patients.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select m.patient_id, m.person_id, p.name, p.role from care_team_member m
                        join person p on p.clinic_id = m.clinic_id and p.id = m.person_id
                        where m.clinic_id = :clinic and m.patient_id in (:patients)
                        order by lower(p.name), p.id""")
                .param("clinic", by.clinic().value())
                .param("patients", patients.stream().map(PatientId::value).toList())
                .query(Membership::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Membership::patient, Collectors.mapping(Membership::member, Collectors.toList())));
    }
}
