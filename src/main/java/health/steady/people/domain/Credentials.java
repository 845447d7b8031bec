package health.steady.people.domain;

import health.steady.people.ClinicId;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PersonId;
import health.steady.people.Preferences;
import health.steady.people.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads, in one statement, all that a sign-in needs. */
@Repository
class Credentials {

    record Known(CurrentUser user, String hash) {

        @Override
        public String toString() {
            return "Known[" + user + "]";
        }
    }

    private final JdbcClient jdbc;

    Credentials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Optional<Known> find(String signInName) {
        return jdbc.sql("select * from sign_in(:name)")
                .param("name", signInName)
                .query(Credentials::known)
                .optional();
    }

    /** The same password, hashed anew; nothing if it was changed meanwhile. */
    @Transactional
    void replace(Known known, String betterHash) {
        jdbc.sql("update person set password_hash = :better where id = :id and password_hash = :known")
                .param("better", betterHash)
                .param("id", known.user().id().value())
                .param("known", known.hash())
                .update();
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        var user = new CurrentUser(
                new PersonId(row.getObject("id", UUID.class)),
                new ClinicId(row.getObject("clinic_id", UUID.class)),
                Role.valueOf(row.getString("role")),
                row.getString("name"),
                patient(row.getObject("patient_id", UUID.class)),
                ZoneId.of(row.getString("zone")),
                preferences(row));
        return new Known(user, row.getString("password_hash"));
    }

    private static Preferences preferences(ResultSet row) throws SQLException {
        String weights = row.getString("weights");
        return weights == null ? Preferences.of(row.getString("country")) : ChosenPreferences.read(row);
    }

    private static @Nullable PatientId patient(@Nullable UUID id) {
        return id == null ? null : new PatientId(id);
    }
}
