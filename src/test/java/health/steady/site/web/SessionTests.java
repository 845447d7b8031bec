package health.steady.site.web;

import static health.steady.people.PeopleFixtures.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.SteadyTest;
import health.steady.people.CurrentUser;
import health.steady.people.PeopleFixtures;
import health.steady.people.PersonId;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long somebody stays signed in. Time passes by moving the row back, as another instance would find it. */
@SteadyTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SessionTests {

    @LocalServerPort
    int port;

    @Autowired
    BeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    PeopleFixtures fixtures;
    CurrentUser administrator;
    String name;
    HttpVisitor visitor;

    @BeforeEach
    void signIn() {
        fixtures = new PeopleFixtures(beans);
        administrator = fixtures.administrator();
        name = fixtures.readyToSignIn(administrator, administrator);
        visitor = signedIn(name);
    }

    HttpVisitor signedIn(String signInName) {
        var somebody = new HttpVisitor(port);
        somebody.post("/login", Map.of("username", signInName, "password", PASSWORD));
        return somebody;
    }

    boolean isSignedIn(HttpVisitor somebody) {
        return somebody.get("/account").statusCode() == 200;
    }

    void passesSinceLastSeen(PersonId person, Duration time) {
        jdbc.sql("""
                        update spring_session set last_access_time = last_access_time - :ms, expiry_time = expiry_time - :ms
                        where principal_name = :person""")
                .param("ms", time.toMillis())
                .param("person", person.toString())
                .update();
    }

    String row() {
        return jdbc.sql(
                        "select cast(xmin as text) || ' ' || last_access_time from spring_session where principal_name = ?")
                .param(administrator.id().toString())
                .query(String.class)
                .single();
    }

    HttpResponse<String> inTheBackground() {
        HttpRequest.Builder request = visitor.request("/account")
                .header("Accept", "text/html")
                .header("X-Steady-Background", "1")
                .GET();
        return visitor.exchange(request);
    }

    @Test
    void lastsFifteenIdleMinutesForStaff() {
        passesSinceLastSeen(administrator.id(), Duration.ofMinutes(14));
        assertThat(isSignedIn(visitor)).isTrue();
        passesSinceLastSeen(administrator.id(), Duration.ofMinutes(15));
        assertThat(isSignedIn(visitor)).isFalse();
    }

    @Test
    void lastsSixtyIdleMinutesForAPatient() {
        CurrentUser ruth = fixtures.self(fixtures.patientOf(fixtures.surgeon(administrator), "Ruth Keller"));
        HttpVisitor patient = signedIn(fixtures.readyToSignIn(administrator, ruth));

        passesSinceLastSeen(ruth.id(), Duration.ofMinutes(59));
        assertThat(isSignedIn(patient)).isTrue();
        passesSinceLastSeen(ruth.id(), Duration.ofMinutes(60));
        assertThat(isSignedIn(patient)).isFalse();
    }

    @Test
    void writesNothingForALookWithinAMinute() {
        String before = row();

        assertThat(isSignedIn(visitor)).isTrue();
        assertThat(isSignedIn(visitor)).isTrue();
        assertThat(row()).isEqualTo(before);
        passesSinceLastSeen(administrator.id(), Duration.ofSeconds(61));
        String earlier = row();
        assertThat(isSignedIn(visitor)).isTrue();
        assertThat(row()).isNotEqualTo(earlier);
    }

    @Test
    void isNotKeptAliveByAPageThatAsksByItself() {
        passesSinceLastSeen(administrator.id(), Duration.ofMinutes(10));
        String before = row();

        assertThat(inTheBackground().statusCode()).isEqualTo(200);
        assertThat(row()).isEqualTo(before);
        passesSinceLastSeen(administrator.id(), Duration.ofMinutes(5));
        assertThat(inTheBackground().statusCode()).isEqualTo(302);
    }

    @Test
    void isOverWhenItCannotBeRead() {
        jdbc.sql("""
                        update spring_session_attributes set attribute_bytes = '\\x00'::bytea
                        where session_primary_id in (select primary_id from spring_session where principal_name = ?)""").param(administrator.id().toString()).update();

        assertThat(isSignedIn(visitor)).isFalse();
        assertThat(signedIn(name).get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void endsInTheDatabaseWithSigningOut() {
        String token = HttpVisitor.tokenOf(visitor.get("/account").body());

        visitor.post("/logout", Map.of(), token);

        assertThat(jdbc.sql("select count(*) from spring_session where principal_name = ?")
                        .param(administrator.id().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isListedAndEndedFromElsewhere() {
        HttpVisitor lost = signedIn(name);
        String page = visitor.get("/account").body();
        assertThat(page).contains("Where you are signed in", "(here)", "From this computer");
        String other = page.replaceFirst("(?s).*/account/sessions/([0-9a-f-]{36})/end.*", "$1");
        assertThat(page).doesNotContain(visitor.sessionCookie(), lost.sessionCookie());

        var stranger = signedIn(fixtures.readyToSignIn(administrator, fixtures.surgeon(administrator)));
        String strangersToken = HttpVisitor.tokenOf(stranger.get("/account").body());
        stranger.post("/account/sessions/" + other + "/end", Map.of(), strangersToken);
        stranger.post("/account/sessions/end-others", Map.of(), strangersToken);
        assertThat(isSignedIn(lost)).isTrue();

        HttpResponse<String> ended =
                visitor.post("/account/sessions/" + other + "/end", Map.of(), HttpVisitor.tokenOf(page));
        assertThat(ended.statusCode()).as(ended.body() + other).isEqualTo(302);
        assertThat(visitor.get("/account").body()).contains("Signed out there");
        assertThat(isSignedIn(lost)).isFalse();
        assertThat(isSignedIn(visitor)).isTrue();
    }

    @Test
    void isTheOnlyOneLeftAfterSigningOutEverywhereElse() {
        HttpVisitor phone = signedIn(name);
        HttpVisitor tablet = signedIn(name);
        String token = HttpVisitor.tokenOf(visitor.get("/account").body());

        visitor.post("/account/sessions/end-others", Map.of(), token);

        assertThat(isSignedIn(phone)).isFalse();
        assertThat(isSignedIn(tablet)).isFalse();
        assertThat(isSignedIn(visitor)).isTrue();
    }

    @Test
    void endsEverywhereWithANewPassword() {
        HttpVisitor phone = signedIn(name);
        String token = HttpVisitor.tokenOf(visitor.get("/account").body());
        String next = "quite another set of words";

        HttpResponse<String> wrong = visitor.post(
                "/account/password", Map.of("present", "not this", "password", next, "repeat", next), token);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("This is not your present password", "present-error");
        assertThat(visitor.post("/account/password", Map.of("present", "", "password", "short", "repeat", "x"), token)
                        .body())
                .contains("Write the password that you sign in with now", "not the same");

        visitor.post("/account/password", Map.of("present", PASSWORD, "password", next, "repeat", next), token);
        assertThat(isSignedIn(phone)).isFalse();
        assertThat(isSignedIn(visitor)).isFalse();
        assertThat(visitor.get("/login?changed").body()).contains("Your password is changed");
        assertThat(isSignedIn(signedIn(name))).isFalse();
    }

    @Test
    void slowsDownWhoGuessesThePresentPassword() {
        String token = HttpVisitor.tokenOf(visitor.get("/account").body());
        String next = "quite another set of words";
        HttpResponse<String> last = null;
        for (int i = 0; i < 6; i++) {
            last = visitor.post(
                    "/account/password", Map.of("present", "guess" + i, "password", next, "repeat", next), token);
        }

        assertThat(last).isNotNull();
        assertThat(last.body()).contains("Too many tries. Wait 1 minute");
    }

    @Test
    void takesNoHarmFromBadInput() {
        String token = HttpVisitor.tokenOf(visitor.get("/account").body());
        for (String bad :
                new String[] {"", "x", "%00", "..%2F..", UUID.randomUUID().toString()}) {
            assertThat(visitor.post("/account/sessions/" + bad + "/end", Map.of(), token)
                            .statusCode())
                    .isIn(302, 400, 404);
        }
        for (String bad : new String[] {"<script>alert(1)</script>", "a\u0000b", "🦴".repeat(4000), "' or 1=1 --"}) {
            HttpResponse<String> answer =
                    visitor.post("/account/password", Map.of("present", bad, "password", bad, "repeat", bad), token);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).doesNotContain("<script>");
        }
        assertThat(new HttpVisitor(port).get("/account").headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("/login");
    }
}
