package health.steady.site.web;

import static health.steady.people.PeopleFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.SteadyTest;
import health.steady.people.PeopleFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SteadyTest
class HeadersTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester browser;

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/people", "/people/x", "/today", "/css/steady.css", "/nonsense"})
    void areStrictOnEveryAnswer(String address) {
        var administrator = new PeopleFixtures(beans).administrator();

        assertThat(browser.get().uri(address).with(as(administrator)).exchange())
                .headers()
                .hasValue(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                                + "connect-src 'self'; font-src 'self'; form-action 'self'; "
                                + "frame-ancestors 'none'; base-uri 'none'; manifest-src 'self'; worker-src 'self'")
                .hasValue("Referrer-Policy", "no-referrer")
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("X-Frame-Options", "DENY")
                .hasValue("Cross-Origin-Opener-Policy", "same-origin")
                .hasValue("Cross-Origin-Embedder-Policy", "require-corp")
                .hasValue("Cross-Origin-Resource-Policy", "same-origin")
                .hasHeaderSatisfying(
                        "Permissions-Policy",
                        values -> assertThat(values).first().asString().contains("camera=()"));
    }

    @Test
    void keepSignedInPagesOutOfEveryCache() {
        var administrator = new PeopleFixtures(beans).administrator();

        assertThat(browser.get().uri("/people").with(as(administrator)).exchange())
                .headers()
                .hasHeaderSatisfying(
                        "Cache-Control",
                        values -> assertThat(values).first().asString().contains("no-store"));
    }
}
