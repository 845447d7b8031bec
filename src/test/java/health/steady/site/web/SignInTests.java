package health.steady.site.web;

import static health.steady.people.PeopleFixtures.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import health.steady.SteadyTest;
import health.steady.people.CurrentUser;
import health.steady.people.PeopleFixtures;
import health.steady.people.Presence;
import health.steady.people.Role;
import health.steady.people.domain.AccountService;
import health.steady.people.domain.LeavingService;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SteadyTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SignInTests {

    @LocalServerPort
    int port;

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester browser;

    @Autowired
    AccountService accounts;

    @Autowired
    LeavingService leaving;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    PeopleFixtures fixtures;
    CurrentUser administrator;
    HttpVisitor visitor;

    @BeforeEach
    void openClinic() {
        fixtures = new PeopleFixtures(beans);
        administrator = fixtures.administrator();
        visitor = new HttpVisitor(port);
    }

    HttpResponse<String> signIn(String name, String password) {
        return visitor.post("/login", Map.of("username", name, "password", password));
    }

    String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("nowhere").replace("http://localhost:" + port, "");
    }

    @Test
    void leadsEachRoleHome() {
        CurrentUser surgeon = fixtures.surgeon(administrator);
        CurrentUser ruth = fixtures.self(fixtures.patientOf(surgeon, "Ruth Keller"));
        Map<CurrentUser, String> homes = Map.of(
                surgeon,
                "/patients",
                fixtures.therapist(administrator),
                "/patients",
                fixtures.colleague(administrator, Role.DELEGATE, "Priya Nair"),
                "/patients",
                ruth,
                "/today",
                administrator,
                "/people");

        assertThat(location(visitor.get("/"))).isEqualTo("/login");
        homes.forEach((person, home) -> {
            visitor = new HttpVisitor(port);
            String name = fixtures.readyToSignIn(administrator, person);
            assertThat(location(signIn(name, PASSWORD))).isEqualTo("/");
            assertThat(location(visitor.get("/"))).isEqualTo(home);
            assertThat(location(visitor.get("/login"))).isEqualTo("/");
        });
    }

    @Test
    void leadsToThePageThatWasAskedFor() {
        String name = fixtures.readyToSignIn(administrator, administrator);

        assertThat(location(visitor.get("/people/care-teams?search=a%20b"))).isEqualTo("/login");
        visitor.get("/apple-touch-icon.png", "image/*");
        assertThat(location(signIn(name, PASSWORD))).isEqualTo("/people/care-teams?search=a%20b");
    }

    @Test
    void givesTheSameAnswerToAWrongPasswordAndAnUnknownName() {
        String name = fixtures.readyToSignIn(administrator, administrator);
        String[] answers = new String[2];
        for (int i = 0; i < 2; i++) {
            String typed = i == 0 ? name : "x" + name;
            assertThat(location(signIn(typed, "wrong"))).isEqualTo("/login");
            answers[i] = visitor.get("/login")
                    .body()
                    .replaceAll("_csrf\" value=\"[^\"]*", "")
                    .replace(typed, "name");
        }

        assertThat(answers[0]).isEqualTo(answers[1]).contains("Name or password is not right", "value=\"name\"");
    }

    @Test
    void saysWhenToTryAgain() {
        for (int i = 0; i < 6; i++) {
            signIn("nobody-" + administrator.id(), "wrong");
        }
        assertThat(visitor.get("/login").body()).contains("Too many tries", "Wait 1 minute, then try again");
    }

    @Test
    void changesTheSessionAndKeepsOnlyWhatItNeeds() {
        String name = fixtures.readyToSignIn(administrator, administrator);
        visitor.get("/people");
        String before = visitor.sessionCookie();

        signIn(name, PASSWORD);
        assertThat(visitor.sessionCookie()).isNotEqualTo(before).isNotEmpty();
        visitor.get("/people");

        assertThat(jdbc.sql("""
                                select a.attribute_name from spring_session s
                                join spring_session_attributes a on a.session_primary_id = s.primary_id
                                where s.principal_name = ?""")
                        .param(administrator.id().toString())
                        .query(String.class)
                        .list())
                .contains("SPRING_SECURITY_CONTEXT")
                .isSubsetOf(
                        "SPRING_SECURITY_CONTEXT",
                        "org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository.CSRF_TOKEN",
                        "org.springframework.web.servlet.support.SessionFlashMapManager.FLASH_MAPS",
                        Presence.ATTRIBUTE);
        assertThat(jdbc.sql("""
                                select max(length(a.attribute_bytes)) from spring_session s
                                join spring_session_attributes a on a.session_primary_id = s.primary_id
                                where s.principal_name = ?""")
                        .param(administrator.id().toString())
                        .query(Integer.class)
                        .single())
                .isLessThan(4_000);
    }

    @Test
    void endsWithSigningOut() {
        signIn(fixtures.readyToSignIn(administrator, administrator), PASSWORD);
        assertThat(visitor.get("/people").statusCode()).isEqualTo(200);

        assertThat(visitor.get("/logout").statusCode()).isEqualTo(404);
        String token = HttpVisitor.tokenOf(visitor.get("/people").body());
        assertThat(location(visitor.post("/logout", Map.of(), token))).isEqualTo("/login?left");
        assertThat(visitor.get("/login?left").body()).contains("You are signed out");
        assertThat(location(visitor.get("/people"))).isEqualTo("/login");
    }

    @Test
    void leavesNothingInTheBrowser() {
        var overTls = browser.post().uri("/logout").secure(true).with(csrf()).exchange();
        assertThat(overTls)
                .hasRedirectedUrl("/login?left")
                .headers()
                .hasValue("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
    }

    @Test
    void endsWhenThePersonLeavesOrGetsANewPassword() {
        CurrentUser surgeon = fixtures.surgeon(administrator);
        String name = fixtures.readyToSignIn(administrator, surgeon);
        signIn(name, PASSWORD);
        assertThat(visitor.get("/people").statusCode()).isEqualTo(403);

        fixtures.readyToSignIn(administrator, surgeon);
        assertThat(location(visitor.get("/people"))).isEqualTo("/login");

        signIn(name, PASSWORD);
        leaving.leave(administrator, surgeon.id(), null, PeopleFixtures.NOW);
        assertThat(location(visitor.get("/people"))).isEqualTo("/login");
        assertThat(location(signIn(name, PASSWORD))).isEqualTo("/login");
    }

    @Test
    void beginsWithASetUpLink() {
        CurrentUser surgeon = fixtures.surgeon(administrator);
        String link = "/set-up/"
                + accounts.renewLink(administrator, surgeon.id(), clock.instant())
                        .orElseThrow();

        assertThat(visitor.get(link).body()).contains("Choose your password", "Dr. Helen Marsh");
        assertThat(visitor.post(link, Map.of("password", "short", "repeat", "short")))
                .satisfies(page -> assertThat(page.statusCode()).isEqualTo(422))
                .satisfies(page -> assertThat(page.body()).contains("at least 15 characters", "password-error"));
        assertThat(visitor.post(link, Map.of("password", PASSWORD, "repeat", "x"))
                        .body())
                .contains("not the same")
                .doesNotContain(PASSWORD);
        assertThat(location(visitor.post(link, Map.of("password", PASSWORD, "repeat", PASSWORD))))
                .isEqualTo("/login");
        assertThat(visitor.get("/login").body()).contains("Your password is set");
        assertThat(visitor.post(link, Map.of("password", PASSWORD, "repeat", PASSWORD)))
                .satisfies(page -> assertThat(page.statusCode()).isEqualTo(410))
                .satisfies(page -> assertThat(page.body()).contains("This link was used already"));
        assertThat(visitor.get("/set-up/made-up").body()).contains("know this link");
    }
}
