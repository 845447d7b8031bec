package health.steady.site.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RolesTests {

    @Autowired
    JdbcClient jdbc;

    @Test
    void theApplicationWorksAsAnOrdinaryRole() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("app_rw");
        assertThat(jdbc.sql("""
                        select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
                        from pg_roles where rolname = current_user
                        """).query(Boolean.class).single()).isFalse();
    }

    @Test
    void everyTableBelongsToTheOwner() {
        assertThat(jdbc.sql("select distinct tableowner from pg_tables where schemaname = 'public'")
                        .query(String.class)
                        .list())
                .containsExactly("app_owner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table spring_session add column extra text",
                "drop table spring_session",
                "truncate spring_session",
                "create table extra (words text)",
                "alter table installation disable trigger all",
                "delete from flyway_schema_history",
                "create or replace function refuse_change() returns trigger language sql as ''",
                "set role app_owner"
            })
    void theApplicationMayNotChangeWhatTheOwnerMade(String sql) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(sql).update())
                .havingRootCause()
                .withMessageMatching("(?s).*(permission denied|must be owner).*");
    }
}
