package health.steady.audit.domain;

import health.steady.people.PatientId;
import health.steady.people.PersonId;
import health.steady.people.RecordTouched.Action;
import health.steady.people.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param patient whose record; absent for what concerns no patient
 * @param as the person's role at that time; absent with the person
 */
public record Entry(
        Instant at,
        @Nullable PatientId patient,
        @Nullable PersonId person,
        @Nullable Role as,
        Action action,
        String what,
        @Nullable String address,
        @Nullable String session) {

    static Entry read(ResultSet row, int number) throws SQLException {
        UUID patient = row.getObject("patient_id", UUID.class);
        UUID person = row.getObject("person_id", UUID.class);
        String as = row.getString("person_as");
        return new Entry(
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                patient == null ? null : new PatientId(patient),
                person == null ? null : new PersonId(person),
                as == null ? null : Role.valueOf(as),
                Action.valueOf(row.getString("action")),
                row.getString("what"),
                row.getString("address"),
                row.getString("session"));
    }
}
