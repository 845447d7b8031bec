package health.steady.site.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

@DatabaseTest(properties = "steady.test.database=installation")
class InstallationTests {

    @Autowired
    JdbcClient jdbc;

    Installation startedWith(String... profiles) {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles(profiles);
        return new Installation(jdbc, environment);
    }

    @Test
    void isForEvaluationUnlessAProfileSaysOtherwise() {
        assertThat(startedWith().kind()).isEqualTo(InstallationKind.EVALUATION);
        assertThat(startedWith("anything").kind()).isEqualTo(InstallationKind.EVALUATION);
    }

    @Test
    void isADemoWithTheProfileDemo() {
        assertThat(startedWith("demo").kind()).isEqualTo(InstallationKind.DEMO);
    }

    @Test
    void isForProductionWithTheProfileProd() {
        assertThat(startedWith("prod").kind()).isEqualTo(InstallationKind.PRODUCTION);
    }

    @Test
    void refusesToStartAsAnotherKind() {
        startedWith("prod");

        assertThatExceptionOfType(InstallationRefused.class)
                .isThrownBy(() -> startedWith("demo"))
                .withMessageContaining("PRODUCTION")
                .withMessageContaining("DEMO");
    }

    @Test
    void refusesToBeDemoAndProductionAtOnce() {
        assertThatExceptionOfType(InstallationRefused.class).isThrownBy(() -> startedWith("demo", "prod"));
    }

    @Test
    void cannotBeTurnedIntoAnotherKind() {
        startedWith();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        jdbc.sql("update installation set kind = 'PRODUCTION'").update());
    }
}
