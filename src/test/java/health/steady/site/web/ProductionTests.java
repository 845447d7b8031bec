package health.steady.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import health.steady.SteadyTest;
import health.steady.people.domain.SetUpService;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** A new installation in production, with nobody in it yet. */
@SteadyTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("prod")
class ProductionTests {

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester browser;

    @Autowired
    SetUpService setUp;

    @Autowired
    Clock clock;

    MockMvcRequestBuilder opening(String link, String signInName) {
        return browser.post()
                .uri(link + "/clinic")
                .with(csrf())
                .param("name", "Alex Moore")
                .param("signInName", signInName)
                .param("password", "three slow but steady walks")
                .param("repeat", "three slow but steady walks")
                .param("clinic.name", "Spine Clinic")
                .param("clinic.country", "US")
                .param("clinic.zone", "America/New_York")
                .param("clinic.emergencyNumber", "911")
                .param("clinic.nursePhone", "(555) 010-0100")
                .param("clinic.officePhone", "+1 555 010 0101")
                .param("clinic.officeHours", "Monday to Friday, 8 to 17");
    }

    @Test
    void keepsItsCookieToTlsAndThisHost() {
        assertThat(new HttpVisitor(port).get("/login").headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("__Host-steady=")
                .contains("; Path=/; Secure; HttpOnly; SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void keepsBrowsersToTlsForTwoYears() {
        var browser = new HttpVisitor(port);
        var overTls = browser.request("/login").header("X-Forwarded-Proto", "https");

        assertThat(browser.exchange(overTls).headers().firstValue("Strict-Transport-Security"))
                .contains("max-age=63072000; includeSubDomains");
        assertThat(browser.get("/login").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void saysWhomToTellOfAWeakness() {
        assertThat(new HttpVisitor(port).get("/.well-known/security.txt").body())
                .startsWith("Contact: mailto:security@clinic.example.org\n")
                .containsPattern("Expires: \\d{4}-\\d\\d-\\d\\dT00:00:00Z\n");
    }

    @Test
    void showsNoDemo() {
        assertThat(browser.get().uri("/gallery").exchange()).hasRedirectedUrl("/login");
        assertThat(browser.get().uri("/login").exchange()).bodyText().doesNotContain("st-banner");
    }

    @Test
    void beginsWithItsFirstAdministratorAndOnlyOne() {
        String link =
                "/set-up/" + setUp.firstAdministratorToken(clock.instant()).orElseThrow();

        assertThat(browser.get().uri(link).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Create administrator", "value=\"admin\"");
        assertThat(browser.post().uri(link + "/clinic").with(csrf()).exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .containsSubsequence("Write the name.", "Write a sign-in name.", "Choose a country.", "office hours");
        for (String bad : new String[] {"<b>", "🦴", "a\u0000b", "x".repeat(100_000)}) {
            assertThat(opening(link, bad).exchange()).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        assertThat(opening(link, "first-admin").exchange()).hasRedirectedUrl("/login");
        assertThat(opening(link, "second-admin").exchange()).hasStatus(HttpStatus.GONE);
        assertThat(setUp.firstAdministratorToken(clock.instant())).isEmpty();
    }
}
