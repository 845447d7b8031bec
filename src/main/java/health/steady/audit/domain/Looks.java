package health.steady.audit.domain;

import health.steady.people.PersonId;
import health.steady.people.RecordTouched.Action;
import health.steady.people.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one person did with one record in the same way on one day of the clinic, once or several times. */
public record Looks(
        LocalDate day,
        @Nullable PersonId person,
        @Nullable Role as,
        Action action,
        String what,
        int times,
        Instant first,
        Instant last) {

    static Looks read(ResultSet row, int number) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        String as = row.getString("person_as");
        return new Looks(
                row.getObject("day", LocalDate.class),
                person == null ? null : new PersonId(person),
                as == null ? null : Role.valueOf(as),
                Action.valueOf(row.getString("action")),
                row.getString("what"),
                row.getInt("times"),
                row.getObject("first", OffsetDateTime.class).toInstant(),
                row.getObject("last", OffsetDateTime.class).toInstant());
    }
}
