package health.steady.site.database;

import health.steady.LogWitness;
import health.steady.StatementCount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * One PostgreSQL for all tests of this JVM, on an empty folder under {@code target}, tuned to forget rather than to wait.
 * The application meets it as it would meet an external server, through {@code spring.datasource.url}. Each installation
 * kind has its own database on it, and so has each name given in {@code steady.test.database}.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path FOLDER = Path.of("target", "test-database");
    private static final ServerSettings FAST = new ServerSettings(Map.of(
            "fsync", "off",
            "synchronous_commit", "off",
            "full_page_writes", "off",
            "unix_socket_directories", ""));
    private static final Set<String> DATABASES = ConcurrentHashMap.newKeySet();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        LogWitness.listen();
        String name = nameFor(context.getEnvironment());
        if (DATABASES.add(name)) {
            create(name);
        }
        EmbeddedDatabase server = Server.RUNNING;
        TestPropertyValues.of(
                        "spring.datasource.url=" + server.url(name),
                        "spring.datasource.username=" + roleFor(context.getEnvironment()),
                        "spring.datasource.password=" + server.passwords().runtime(),
                        "spring.datasource.driver-class-name=" + StatementCount.class.getName(),
                        "spring.datasource.hikari.maximum-pool-size=4",
                        "spring.datasource.hikari.minimum-idle=0",
                        "spring.flyway.user=" + Roles.OWNER,
                        "spring.flyway.password=" + server.passwords().owner())
                .applyTo(context);
        context.addBeanFactoryPostProcessor(new CallersAct());
    }

    /**
     * The role that owns the tables, on the database of this test, as a migration: for what the application itself may
     * not see or do.
     */
    public static JdbcClient owner(Environment environment) {
        DriverManagerDataSource dataSource = ownerWithoutContext(environment);
        Properties migrating = new Properties();
        migrating.setProperty("options", "-c app.system=migration");
        dataSource.setConnectionProperties(migrating);
        return JdbcClient.create(dataSource);
    }

    /** The same role as nobody in particular: row-level security concerns it too. */
    static DriverManagerDataSource ownerWithoutContext(Environment environment) {
        return new DriverManagerDataSource(
                environment.getRequiredProperty("spring.datasource.url"),
                Roles.OWNER,
                Server.RUNNING.passwords().owner());
    }

    private static String roleFor(Environment environment) {
        boolean pastTheLock = environment.getProperty("steady.test.past-the-second-lock", Boolean.class, false);
        return pastTheLock ? Server.PAST_THE_SECOND_LOCK : Roles.RUNTIME;
    }

    /** Somebody who may do anything, and has switched off every trigger. */
    public static JdbcClient tamperer(Environment environment) {
        DriverManagerDataSource dataSource = new DriverManagerDataSource(
                environment.getRequiredProperty("spring.datasource.url"),
                "postgres",
                Server.RUNNING.passwords().superuser());
        Properties unchecked = new Properties();
        unchecked.setProperty("options", "-c session_replication_role=replica");
        dataSource.setConnectionProperties(unchecked);
        return JdbcClient.create(dataSource);
    }

    private static String nameFor(Environment environment) {
        return environment.getProperty(
                "steady.test.database",
                "steady_" + InstallationKind.of(environment).name().toLowerCase(Locale.ROOT));
    }

    private static void create(String name) {
        try {
            Roles.createDatabase(Server.RUNNING.superuser(), name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Server {

        /** A role like the application's own, but one that row-level security does not concern. */
        static final String PAST_THE_SECOND_LOCK = "app_rw_past_the_second_lock";

        static final EmbeddedDatabase RUNNING = start();

        private static EmbeddedDatabase start() {
            leftBehind().forEach(Server::remove);
            DataDirectory directory = new DataDirectory(
                    FOLDER.resolve(Long.toString(ProcessHandle.current().pid())));
            EmbeddedDatabase database = EmbeddedDatabase.start(directory, FAST);
            createRolePastTheSecondLock(database);
            SpringApplication.getShutdownHandlers().add(() -> stop(database, directory));
            return database;
        }

        private static void createRolePastTheSecondLock(EmbeddedDatabase database) {
            try {
                Roles.run(
                        database.superuser(),
                        "create role %s login bypassrls in role %s password '%s'"
                                .formatted(
                                        PAST_THE_SECOND_LOCK,
                                        Roles.RUNTIME,
                                        database.passwords().runtime()));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static List<DataDirectory> leftBehind() {
            if (!Files.exists(FOLDER)) {
                return List.of();
            }
            try (Stream<Path> folders = Files.list(FOLDER)) {
                return folders.map(DataDirectory::new).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void remove(DataDirectory directory) {
            try {
                DirectoryLock lock = DirectoryLock.acquire(directory);
                try (lock) {
                    OrphanedServer.stopIn(directory);
                    FileSystemUtils.deleteRecursively(directory.path());
                }
            } catch (DataDirectoryInUse e) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stop(EmbeddedDatabase database, DataDirectory directory) {
            try {
                database.close();
                FileSystemUtils.deleteRecursively(directory.path());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
