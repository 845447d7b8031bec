package health.steady.alert.domain;

import health.steady.alert.AlertId;
import health.steady.people.ClinicId;
import health.steady.people.PatientId;
import health.steady.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How this room's rows hold times and ids. */
final class Columns {

    private Columns() {}

    static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant perhaps(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    static AlertKey key(ResultSet row) throws SQLException {
        return new AlertKey(
                new ClinicId(row.getObject("clinic_id", UUID.class)),
                new PatientId(row.getObject("patient_id", UUID.class)),
                new AlertId(row.getObject("alert_id", UUID.class)));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
