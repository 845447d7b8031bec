package health.steady.site.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * A real PostgreSQL that lives as long as the application and keeps what it was told. The first start makes the roles, the
 * database and their passwords; from then on the server lets nobody in without one.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String NAME = "steady";

    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(2);

    private final DirectoryLock lock;
    private final EmbeddedPostgres server;
    private final Passwords passwords;

    private EmbeddedDatabase(DirectoryLock lock, EmbeddedPostgres server, Passwords passwords) {
        this.lock = lock;
        this.server = server;
        this.passwords = passwords;
    }

    static EmbeddedDatabase start(DataDirectory directory, ServerSettings settings) {
        directory.create();
        DirectoryLock lock = DirectoryLock.acquire(directory);
        try {
            OrphanedServer.stopIn(directory);
            return directory.beginFirstStart()
                    ? startForTheFirstTime(directory, settings, lock)
                    : startAgain(directory, settings, lock);
        } catch (IOException | SQLException | RuntimeException e) {
            lock.close();
            throw new EmbeddedDatabaseFailed(directory.path(), e);
        }
    }

    private static EmbeddedDatabase startForTheFirstTime(
            DataDirectory directory, ServerSettings settings, DirectoryLock lock) throws IOException, SQLException {
        Passwords passwords = Passwords.random();
        EmbeddedPostgres server = launch(directory, settings, passwords);
        try {
            DataSource superuser = server.getPostgresDatabase();
            Roles.create(superuser, passwords);
            Roles.createDatabase(superuser, NAME);
            passwords.write(directory.passwords());
            demandPasswords(directory, superuser);
            directory.finishFirstStart();
            return new EmbeddedDatabase(lock, server, passwords);
        } catch (IOException | SQLException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static EmbeddedDatabase startAgain(DataDirectory directory, ServerSettings settings, DirectoryLock lock)
            throws IOException {
        Passwords passwords = Passwords.read(directory.passwords());
        return new EmbeddedDatabase(lock, launch(directory, settings, passwords), passwords);
    }

    private static EmbeddedPostgres launch(DataDirectory directory, ServerSettings settings, Passwords passwords)
            throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(directory.server())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(LONGEST_RECOVERY)
                .setOverrideWorkingDirectory(binariesOfThisUser())
                .setConnectConfig("password", passwords.superuser())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
        settings.values().forEach(builder::setServerConfig);
        return builder.start();
    }

    private static File binariesOfThisUser() {
        return new File(System.getProperty("java.io.tmpdir"), "steady-postgres-" + System.getProperty("user.name"));
    }

    private static void demandPasswords(DataDirectory directory, DataSource superuser)
            throws IOException, SQLException {
        Files.writeString(directory.server().resolve("pg_hba.conf"), """
                host all all 127.0.0.1/32 scram-sha-256
                host all all ::1/128      scram-sha-256
                """);
        Roles.run(superuser, "select pg_reload_conf()");
    }

    String url() {
        return url(NAME);
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), database);
    }

    Passwords passwords() {
        return passwords;
    }

    DataSource superuser() {
        return server.getPostgresDatabase();
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            server.close();
        }
    }
}
