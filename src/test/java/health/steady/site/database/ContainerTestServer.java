package health.steady.site.database;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.MountableFile;

/** The image that production runs on, with the roles as {@code docker-compose.yml} makes them. */
record ContainerTestServer(PostgreSQLContainer container, Passwords passwords) implements TestServer {

    private static final Path ROLES = Path.of(".docker", "postgres", "create-roles.sql");

    static ContainerTestServer start() {
        Passwords passwords = Passwords.random();
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18")
                .withUsername("postgres")
                .withPassword(passwords.superuser())
                .withDatabaseName("postgres")
                .withEnv("STEADY_OWNER_PASSWORD", passwords.owner())
                .withEnv("STEADY_RUNTIME_PASSWORD", passwords.runtime())
                .withEnv("POSTGRES_INITDB_ARGS", "--locale=C --locale-provider=builtin --builtin-locale=C.UTF-8")
                .withCopyFileToContainer(
                        MountableFile.forHostPath(ROLES), "/docker-entrypoint-initdb.d/create-roles.sql")
                .withCommand(
                        "postgres", "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off");
        container.start();
        return new ContainerTestServer(container, passwords);
    }

    @Override
    public String url(String database) {
        return "jdbc:postgresql://%s:%d/%s"
                .formatted(container.getHost(), container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT), database);
    }

    @Override
    public DataSource superuser() {
        return new DriverManagerDataSource(url("postgres"), "postgres", passwords.superuser());
    }

    @Override
    public void stop() {
        container.stop();
    }
}
