package health.steady.site.web;

import static health.steady.people.PeopleFixtures.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.SteadyTest;
import health.steady.people.CurrentUser;
import health.steady.people.PeopleFixtures;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody chooses holds in the session that they are in. */
@SteadyTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PreferencesInSessionTests {

    static final Map<String, String> DARK =
            Map.of("weights", "KILOGRAMS", "clock", "H24", "theme", "DARK", "zone", "Pacific/Auckland", "reminder", "");

    @LocalServerPort
    int port;

    @Autowired
    BeanFactory beans;

    @Test
    void holdsAtOnceAndStaysSignedIn() {
        PeopleFixtures fixtures = new PeopleFixtures(beans);
        CurrentUser administrator = fixtures.administrator();
        CurrentUser ruth = fixtures.self(fixtures.patientOf(fixtures.surgeon(administrator), "Ruth Keller"));
        HttpVisitor patient = signedIn(fixtures.readyToSignIn(administrator, ruth));
        assertThat(patient.get("/account").body()).contains("data-bs-theme=\"auto\"");

        String token = HttpVisitor.tokenOf(patient.get("/account/preferences").body());
        assertThat(patient.post("/account/preferences", DARK, token).statusCode())
                .isEqualTo(302);

        for (int again = 0; again < 3; again++) {
            assertThat(patient.get("/account").body())
                    .contains("data-bs-theme=\"dark\"", "Ruth Keller")
                    .doesNotContainPattern("[0-9] [ap]m");
        }
        assertThat(patient.get("/account/preferences").body()).contains("value=\"Pacific/Auckland\" selected");
    }

    @Test
    void doesNotConcernWhoIsSignedOut() {
        assertThat(new HttpVisitor(port).get("/login").body()).contains("data-bs-theme=\"auto\"");
    }

    private HttpVisitor signedIn(String name) {
        var somebody = new HttpVisitor(port);
        somebody.post("/login", Map.of("username", name, "password", PASSWORD));
        return somebody;
    }
}
