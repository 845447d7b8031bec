package health.steady.site.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class ProductionSettingsTests {

    static final Map<String, String> COMPLETE = Map.of(
            "spring.datasource.url", "jdbc:postgresql://database:5432/steady",
            "spring.datasource.username", "app_rw",
            "spring.datasource.password", "6rTq0vGmWc8yZp2L",
            "spring.flyway.user", "app_owner",
            "spring.flyway.password", "Hn4xJd7sKb1fVu9Q",
            "spring.mail.host", "mail.example.org",
            "steady.public-address", "https://steady.example.org",
            "steady.mail.from", "steady@clinic.example.org",
            "steady.security.contact", "mailto:security@clinic.example.org");

    static List<String> problemsWith(Map<String, String> settings) {
        var environment = new MockEnvironment();
        settings.forEach(environment::setProperty);
        return new ProductionSettings(environment).problems();
    }

    static List<String> problemsWith(String property, String value) {
        Map<String, String> settings = new HashMap<>(COMPLETE);
        settings.put(property, value);
        return problemsWith(settings);
    }

    @Test
    void takeWhatIsComplete() {
        assertThat(problemsWith(COMPLETE)).isEmpty();
    }

    @Test
    void nameAllThatIsMissingAtOnce() {
        assertThat(problemsWith(Map.of()))
                .hasSize(COMPLETE.size())
                .allMatch(problem -> problem.matches("[A-Z_]+ is missing: set it to .+\\."));
    }

    @ParameterizedTest
    @CsvSource({
        "spring.datasource.url, jdbc:h2:mem:x, SPRING_DATASOURCE_URL must begin with jdbc:postgresql:",
        "spring.flyway.user, app_rw, SPRING_FLYWAY_USER must be another role",
        "spring.flyway.password, 6rTq0vGmWc8yZp2L, SPRING_FLYWAY_PASSWORD must not be the same",
        "steady.public-address, http://steady.example.org, STEADY_PUBLIC_ADDRESS must begin with https://",
        "steady.public-address, https://steady.example.org/x, STEADY_PUBLIC_ADDRESS must begin with https://",
        "steady.alerts.webhook.url, http://pager.example.org, STEADY_ALERTS_WEBHOOK_URL must begin with https://",
        "steady.mail.from, nobody, STEADY_MAIL_FROM must be a mail address",
        "steady.security.contact, someone@example.org, STEADY_SECURITY_CONTACT must begin with mailto:"
    })
    void saySoInOneSentence(String property, String value, String sentence) {
        assertThat(problemsWith(property, value)).singleElement().asString().startsWith(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "TRUE", "yes", "on", "1"})
    void refuseToGivePatientsWhatNobodyApproved(String value) {
        assertThat(problemsWith("steady.library.unapproved-can-be-assigned", value))
                .singleElement()
                .asString()
                .startsWith("STEADY_LIBRARY_UNAPPROVEDCANBEASSIGNED is for trying out");
        assertThat(problemsWith("steady.library.unapproved-can-be-assigned", "false"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres",
                "abc",
                "steady-demo-only",
                "password-password",
                "changeme-changeme",
                "aaaaaaaaaaaaaaaaaaaa"
            })
    void refuseAPasswordThatEverybodyTries(String password) {
        assertThat(problemsWith("spring.datasource.password", password))
                .singleElement()
                .asString()
                .startsWith("SPRING_DATASOURCE_PASSWORD is short or well known")
                .doesNotContain(password);
    }

    @Test
    void stopTheStartBeforeAnythingIsOpened(CapturedOutput output) {
        assertThatException()
                .isThrownBy(() -> new SpringApplicationBuilder(ProductionConfiguration.class)
                        .web(WebApplicationType.NONE)
                        .profiles("prod")
                        .properties("spring.config.name=none")
                        .run());

        assertThat(output)
                .contains("Steady does not start in production with these settings:")
                .contains("SPRING_DATASOURCE_URL is missing", "STEADY_SECURITY_CONTACT is missing")
                .doesNotContain("\tat ");
    }
}
