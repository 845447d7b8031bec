package health.steady.site.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RuntimeRoleTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @Test
    void mayBeOrdinary() {
        assertThat(new RuntimeRole(jdbc)).isNotNull();
    }

    @Test
    void mayNotOwnTheTables() {
        JdbcClient owner = TestDatabase.owner(environment);

        assertThatExceptionOfType(InstallationRefused.class)
                .isThrownBy(() -> new RuntimeRole(owner))
                .withMessageContaining("The role app_owner owns the tables")
                .satisfies(refused -> assertThat(refused.action()).contains("SPRING_FLYWAY_USER"));
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, false, false, is a superuser",
        "false, true, false, false, bypasses row-level security",
        "false, false, true, false, makes roles",
        "false, false, false, true, owns the tables"
    })
    void mayNotGoAroundTheLocks(
            boolean superuser, boolean bypassing, boolean makingRoles, boolean owning, String words) {
        var rights = new RuntimeRole.Rights("app_rw", superuser, bypassing, makingRoles, owning);

        assertThat(rights.ordinary()).isFalse();
        assertThat(rights.refusal()).hasMessageContaining("The role app_rw " + words);
    }
}
