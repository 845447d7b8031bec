package health.steady.site.database;

import health.steady.LogWitness;
import health.steady.StatementCount;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * One empty PostgreSQL for all tests of this JVM, tuned to forget rather than to wait: embedded, or in a container where
 * {@code steady.test.database.server=container}, as a system property or in the environment. The application meets it as
 * it would meet an external server, through {@code spring.datasource.url}. Each installation kind has its own database on
 * it, and so has each name given in {@code steady.test.database}.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String CHOICE = "steady.test.database.server";
    private static final Set<String> DATABASES = ConcurrentHashMap.newKeySet();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        LogWitness.listen();
        String name = nameFor(context.getEnvironment());
        if (DATABASES.add(name)) {
            create(name);
        }
        TestServer server = Running.SERVER;
        TestPropertyValues.of(
                        "spring.datasource.url=" + server.url(name),
                        "spring.datasource.username=" + roleFor(context.getEnvironment()),
                        "spring.datasource.password=" + server.passwords().runtime(),
                        "spring.datasource.driver-class-name=" + StatementCount.class.getName(),
                        "spring.datasource.hikari.maximum-pool-size=4",
                        "spring.datasource.hikari.minimum-idle=0",
                        "steady.caseload.kept-fresh=false",
                        "spring.flyway.user=" + Roles.OWNER,
                        "spring.flyway.password=" + server.passwords().owner())
                .applyTo(context);
        context.addBeanFactoryPostProcessor(new CallersAct());
        if (isPastTheSecondLock(context.getEnvironment())) {
            context.addBeanFactoryPostProcessor(
                    beans -> ((BeanDefinitionRegistry) beans).removeBeanDefinition("runtimeRole"));
        }
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
                Running.SERVER.passwords().owner());
    }

    private static String roleFor(Environment environment) {
        return isPastTheSecondLock(environment) ? Running.PAST_THE_SECOND_LOCK : Roles.RUNTIME;
    }

    private static boolean isPastTheSecondLock(Environment environment) {
        return environment.getProperty("steady.test.past-the-second-lock", Boolean.class, false);
    }

    /** Somebody who may do anything, and has switched off every trigger. */
    public static JdbcClient tamperer(Environment environment) {
        DriverManagerDataSource dataSource = new DriverManagerDataSource(
                environment.getRequiredProperty("spring.datasource.url"),
                "postgres",
                Running.SERVER.passwords().superuser());
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
            Roles.createDatabase(Running.SERVER.superuser(), name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Running {

        /** A role like the application's own, but one that row-level security does not concern. */
        static final String PAST_THE_SECOND_LOCK = "app_rw_past_the_second_lock";

        static final TestServer SERVER = start();

        private static TestServer start() {
            String kind = new StandardEnvironment().getProperty(CHOICE, "embedded");
            TestServer server = switch (kind) {
                case "embedded" -> EmbeddedTestServer.start();
                case "container" -> ContainerTestServer.start();
                default -> throw new IllegalArgumentException(CHOICE + " is embedded or container, not " + kind);
            };
            createRolePastTheSecondLock(server);
            SpringApplication.getShutdownHandlers().add(server::stop);
            return server;
        }

        private static void createRolePastTheSecondLock(TestServer server) {
            try {
                Roles.run(
                        server.superuser(),
                        "create role %s login bypassrls in role %s password '%s'"
                                .formatted(
                                        PAST_THE_SECOND_LOCK,
                                        Roles.RUNTIME,
                                        server.passwords().runtime()));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
