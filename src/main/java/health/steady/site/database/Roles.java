package health.steady.site.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The two roles of the application: one owns the tables and migrates them, the other reads and writes rows. */
final class Roles {

    static final String OWNER = "app_owner";
    static final String RUNTIME = "app_rw";

    private Roles() {}

    static void create(DataSource superuser, Passwords passwords) throws SQLException {
        run(
                superuser,
                "create role %s login password '%s'".formatted(OWNER, passwords.owner()),
                "create role %s login password '%s'".formatted(RUNTIME, passwords.runtime()),
                "alter role postgres password '%s'".formatted(passwords.superuser()));
    }

    static void createDatabase(DataSource superuser, String name) throws SQLException {
        run(
                superuser,
                "create database %s owner %s".formatted(name, OWNER),
                "revoke all on database %s from public".formatted(name),
                "grant connect on database %s to %s".formatted(name, RUNTIME));
    }

    static void run(DataSource dataSource, String... statements) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
