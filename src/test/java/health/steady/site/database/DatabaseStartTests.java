package health.steady.site.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("database")
@ExtendWith(OutputCaptureExtension.class)
class DatabaseStartTests {

    @TempDir
    Path folder;

    ConfigurableApplicationContext start(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "--steady.data-directory=" + folder.resolve("data");
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new SpringApplicationBuilder(DatabaseOnly.class)
                .web(WebApplicationType.NONE)
                .run(all);
    }

    @Test
    void migratesAsTheOwnerAndWorksAsTheOrdinaryRole() {
        try (var application = start()) {
            assertThat(application.getBean(Installation.class).kind()).isEqualTo(InstallationKind.EVALUATION);
            assertThat(application
                            .getBean(JdbcClient.class)
                            .sql("select current_user")
                            .query(String.class)
                            .single())
                    .isEqualTo("app_rw");
        }
    }

    @Test
    void tellsASecondProcessInOneSentenceWhatToDo(CapturedOutput output) throws Exception {
        try (Child child = Child.startOn(folder.resolve("data"))) {
            assertThatException().isThrownBy(this::start);
            assertThat(output)
                    .contains("Steady already runs on " + folder.resolve("data") + " (process " + child.pid() + ")")
                    .contains("Stop the other process, or set STEADY_DATA_DIRECTORY to another folder")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void tellsAnotherKindOfInstallationWhatToDo(CapturedOutput output) {
        start().close();

        assertThatException().isThrownBy(() -> start("--spring.profiles.active=demo"));
        assertThat(output)
                .contains("belongs to the installation kind EVALUATION, and Steady was started as DEMO")
                .contains("Start it without the profiles demo and prod")
                .doesNotContain("\tat ");
    }

    @Test
    void startsNothingEmbeddedWhenAnExternalServerIsSet() {
        new ApplicationContextRunner()
                .withUserConfiguration(EmbeddedDatabaseConfiguration.class, DatabaseOnly.Properties.class)
                .withPropertyValues(
                        "steady.data-directory=" + folder.resolve("data"),
                        "spring.datasource.url=jdbc:postgresql://db.example.org/steady")
                .run(application -> {
                    assertThat(application).doesNotHaveBean(EmbeddedDatabase.class);
                    assertThat(application).doesNotHaveBean(JdbcConnectionDetails.class);
                    assertThat(application).doesNotHaveBean(FlywayConnectionDetails.class);
                    assertThat(folder).isEmptyDirectory();
                });
    }

    @Configuration(proxyBeanMethods = false)
    @Import({EmbeddedDatabaseConfiguration.class, Installation.class, DatabaseOnly.Properties.class})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    static class DatabaseOnly {

        @Configuration(proxyBeanMethods = false)
        @EnableConfigurationProperties(DatabaseProperties.class)
        static class Properties {}
    }
}
