package health.steady.site.web;

import static health.steady.people.PeopleFixtures.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.SteadyTest;
import health.steady.people.CurrentUser;
import health.steady.people.PeopleFixtures;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Each test comes from an address of its own, as a trusted balancer forwards it. */
@Import(RateLimitTests.StandingStill.class)
@SteadyTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "server.forward-headers-strategy=native",
            "server.tomcat.remoteip.internal-proxies=127.0.0.1/32,::1/128",
            "steady.limits.address=40",
            "steady.limits.strangers=20",
            "steady.limits.strangers-writing=5",
            "steady.limits.person=10",
            "steady.limits.person-writing=3"
        })
class RateLimitTests {

    @LocalServerPort
    int port;

    @Autowired
    BeanFactory beans;

    HttpResponse<String> get(String path, String forwardedFor) {
        var visitor = new HttpVisitor(port);
        return visitor.exchange(visitor.request(path)
                .header("Accept", "text/html")
                .header("X-Forwarded-For", forwardedFor)
                .GET());
    }

    List<Integer> statuses(int times, String path, String forwardedFor) {
        return IntStream.range(0, times)
                .mapToObj(i -> get(path, forwardedFor).statusCode())
                .toList();
    }

    HttpVisitor signedIn(String address) {
        var fixtures = new PeopleFixtures(beans);
        CurrentUser administrator = fixtures.administrator();
        var visitor = new HttpVisitor(port).from(address);
        visitor.post(
                "/login",
                Map.of("username", fixtures.readyToSignIn(administrator, administrator), "password", PASSWORD));
        return visitor;
    }

    @Nested
    class AnAddress {

        @Test
        void mayAskSoOftenAndNotMore() {
            assertThat(statuses(40, "/css/tokens.css", "203.0.113.1")).containsOnly(200);
            assertThat(get("/css/tokens.css", "203.0.113.1")).satisfies(refused -> {
                assertThat(refused.statusCode()).isEqualTo(429);
                assertThat(refused.headers().firstValue("Retry-After").orElseThrow())
                        .matches("[1-9]");
                assertThat(refused.headers().allValues("Set-Cookie")).isEmpty();
                assertThat(refused.body()).contains("Too many requests", "add this number: ", "/when-to-call");
                HeadersTests.areStrict("a refusal", refused.headers());
            });
            assertThat(get("/css/tokens.css", "203.0.113.2").statusCode()).isEqualTo(200);
        }

        @Test
        void isTheNetworkInTheNewerProtocol() {
            assertThat(statuses(40, "/css/tokens.css", "2001:db8:1:1::1")).containsOnly(200);
            assertThat(get("/css/tokens.css", "2001:db8:1:1:ffff::2").statusCode())
                    .isEqualTo(429);
            assertThat(get("/css/tokens.css", "2001:db8:1:2::1").statusCode()).isEqualTo(200);
        }

        @Test
        void isWhatTheNearestProxyThatIsNotOursSaw() {
            assertThat(statuses(40, "/css/tokens.css", "203.0.113.7")).containsOnly(200);
            assertThat(get("/css/tokens.css", "198.51.100.99, 203.0.113.7").statusCode())
                    .isEqualTo(429);
        }
    }

    @Nested
    class AStranger {

        @Test
        void mayReadPublicPages() {
            assertThat(statuses(20, "/login", "203.0.113.3")).containsOnly(200);
            assertThat(get("/when-to-call", "203.0.113.3").statusCode()).isEqualTo(429);
            assertThat(get("/css/tokens.css", "203.0.113.3").statusCode()).isEqualTo(200);
        }

        @Test
        void maySendLess() {
            var stranger = new HttpVisitor(port).from("203.0.113.4");
            String token = HttpVisitor.tokenOf(stranger.get("/login").body());
            for (int i = 0; i < 5; i++) {
                assertThat(stranger.post("/login", Map.of("username", "n" + i), token)
                                .statusCode())
                        .isEqualTo(302);
            }
            assertThat(stranger.post("/login", Map.of(), token).statusCode()).isEqualTo(429);
            assertThat(stranger.get("/login").statusCode()).isEqualTo(200);
        }
    }

    @Nested
    class APerson {

        @Test
        void mayReadSoOftenFromWhateverAddress() {
            HttpVisitor person = signedIn("203.0.113.5");
            for (int i = 0; i < 10; i++) {
                assertThat(person.from("203.0.113." + (20 + i)).get("/people").statusCode())
                        .isEqualTo(200);
            }
            assertThat(person.from("203.0.113.40").get("/people")).satisfies(refused -> {
                assertThat(refused.statusCode()).isEqualTo(429);
                assertThat(refused.headers().firstValue("Retry-After")).isPresent();
                assertThat(refused.body()).contains("<h1>Too many requests", "st-page");
            });
            assertThat(person.get("/people", "application/json").body()).contains("\"status\":429");
        }

        @Test
        void maySendLess() {
            HttpVisitor person = signedIn("203.0.113.6");
            String token = HttpVisitor.tokenOf(person.get("/people").body());
            for (int i = 0; i < 3; i++) {
                assertThat(person.post("/people", Map.of(), token).statusCode()).isEqualTo(422);
            }
            assertThat(person.post("/people", Map.of(), token).statusCode()).isEqualTo(429);
            assertThat(person.get("/people").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void nobodyCountsHealthChecks() {
        assertThat(statuses(60, "/actuator/health", "203.0.113.8")).doesNotContain(429);
    }

    /** However long these requests take, nothing flows back meanwhile. */
    @TestConfiguration(proxyBeanMethods = false)
    static class StandingStill {

        @Bean
        @Primary
        Clock standingStill() {
            return Clock.fixed(Clock.systemUTC().instant(), ZoneOffset.UTC);
        }
    }
}
