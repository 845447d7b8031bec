package health.steady.site;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.SteadyTest;
import health.steady.audit.domain.AuditTrail;
import health.steady.people.PatientView;
import health.steady.people.PeopleFixtures;
import health.steady.site.database.TestDatabase;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** On a database of its own, because a command looks at the whole. */
@SteadyTest(properties = "steady.test.database=steady_command")
class CommandTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    AuditTrail trail;

    @Autowired
    Environment environment;

    @Test
    void verifiesTheAuditAndEndsWithAnExitCode() {
        PeopleFixtures people = new PeopleFixtures(beans);
        PatientView patient = people.patientOf(people.surgeon(people.administrator()), "Ruth Keller");
        trail.seal(Instant.now());

        assertThat(Command.AUDIT_VERIFY.run(arguments())).isZero();

        TestDatabase.tamperer(environment)
                .sql("update audit_entry set what = 'other' where patient_id = ?")
                .param(patient.id().value())
                .update();
        assertThat(Command.AUDIT_VERIFY.run(arguments())).isEqualTo(1);
    }

    @Test
    void isFoundAmongTheArgumentsOfAStart() {
        assertThat(Command.in("audit-verify")).contains(Command.AUDIT_VERIFY);
        assertThat(Command.in("--server.port=0", "lint", "simulate")).contains(Command.LINT);
        assertThat(Command.in("answer", "lint")).contains(Command.ANSWER);
        assertThat(Command.in("protocol.yaml", "lint")).isEmpty();
        assertThat(Command.in("--server.port=0")).isEmpty();
        assertThat(Command.in()).isEmpty();
    }

    private String[] arguments() {
        return Stream.concat(
                        Stream.of("audit-verify"),
                        Stream.of(
                                        "spring.datasource.url",
                                        "spring.datasource.username",
                                        "spring.datasource.password",
                                        "spring.flyway.user",
                                        "spring.flyway.password")
                                .map(name -> "--" + name + "=" + environment.getProperty(name)))
                .toArray(String[]::new);
    }
}
