package health.steady.site.web;

import static health.steady.people.PeopleFixtures.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.SteadyTest;
import health.steady.people.CurrentUser;
import health.steady.people.PeopleFixtures;
import health.steady.people.Role;
import health.steady.site.server.StrictHeaders;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Asks every route of the application, and what is no route, as everybody. */
@SteadyTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HeadersTests {

    static final Map<String, String> ON_EVERY_ANSWER = Map.of(
            "Content-Security-Policy", StrictHeaders.CONTENT_SECURITY_POLICY,
            "Permissions-Policy", StrictHeaders.PERMISSIONS_POLICY,
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Embedder-Policy", "require-corp",
            "Cross-Origin-Resource-Policy", "same-origin");

    private static final Set<String> NO_ROUTES = Set.of(
            "/nonsense",
            "/people/%00",
            "/people//x;y=1",
            "/css/none.css",
            "/webjars/none.js",
            "/actuator/env",
            "/actuator/health",
            "/error",
            "/favicon.ico",
            "/login?x=" + "y".repeat(7_000));
    private static final Set<String> ASSETS =
            Set.of("/css/steady.css", "/art/mark.svg", "/webjars/bootstrap/css/bootstrap.min.css");

    @LocalServerPort
    int port;

    @Autowired
    BeanFactory beans;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    Stream<String> routes() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .map(RequestMappingInfo::getPatternValues)
                .flatMap(Set::stream)
                .map(pattern -> pattern.replaceAll("\\{date}", "2026-11-20")
                        .replaceAll("\\{seq}", "1")
                        .replaceAll("\\{[^}]+}", "019a0000-0000-7000-8000-000000000000"))
                .sorted()
                .distinct();
    }

    Map<String, HttpVisitor> everybody() {
        var fixtures = new PeopleFixtures(beans);
        CurrentUser administrator = fixtures.administrator();
        CurrentUser surgeon = fixtures.surgeon(administrator);
        Map<String, HttpVisitor> visitors = new LinkedHashMap<>();
        visitors.put("signed out", new HttpVisitor(port));
        Stream.of(
                        administrator,
                        surgeon,
                        fixtures.therapist(administrator),
                        fixtures.colleague(administrator, Role.DELEGATE, "Priya Nair"),
                        fixtures.self(fixtures.patientOf(surgeon, "Ruth Keller")))
                .forEach(person -> visitors.put(person.role().name(), signedIn(fixtures, administrator, person)));
        return visitors;
    }

    HttpVisitor signedIn(PeopleFixtures fixtures, CurrentUser administrator, CurrentUser person) {
        var visitor = new HttpVisitor(port);
        String name = fixtures.readyToSignIn(administrator, person);
        visitor.post("/login", Map.of("username", name, "password", PASSWORD));
        return visitor;
    }

    static void areStrict(String what, HttpHeaders headers) {
        ON_EVERY_ANSWER.forEach((name, value) ->
                assertThat(headers.allValues(name)).as("%s of %s", name, what).containsExactly(value));
        assertThat(headers.map().keySet())
                .as(what)
                .doesNotContain("server", "x-powered-by", "strict-transport-security", "x-application-context");
        assertThat(headers.allValues("Set-Cookie"))
                .as("cookies of %s", what)
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }

    @Test
    void areOnEveryAnswerToEverybody() {
        List<String> addresses = new ArrayList<>(routes().toList());
        assertThat(addresses).hasSizeGreaterThan(30).contains("/today", "/login");
        addresses.addAll(NO_ROUTES);
        everybody().forEach((who, visitor) -> {
            for (String address : addresses) {
                for (String accept : new String[] {"text/html", "application/json"}) {
                    HttpResponse<String> answer = visitor.get(address, accept);
                    String what = "GET %s as %s, %d".formatted(address, who, answer.statusCode());
                    areStrict(what, answer.headers());
                    if (!who.equals("signed out")) {
                        assertThat(answer.headers().firstValue("Cache-Control"))
                                .as(what)
                                .contains("no-store");
                    }
                }
                HttpResponse<String> sent = visitor.exchange(
                        visitor.request(address).header("Accept", "text/html").POST(BodyPublishers.noBody()));
                areStrict("POST %s as %s".formatted(address, who), sent.headers());
                assertThat(sent.headers().firstValue("Cache-Control")).contains("no-store");
            }
        });
    }

    @Test
    void letBrowsersKeepAssetsOnly() {
        everybody()
                .forEach((who, visitor) -> ASSETS.forEach(asset -> {
                    HttpHeaders headers = visitor.get(asset, "*/*").headers();
                    areStrict(asset, headers);
                    assertThat(headers.firstValue("Cache-Control")).contains("max-age=31536000");
                }));
    }

    @Test
    void closeEveryFeatureOnce() {
        assertThat(StrictHeaders.PERMISSIONS_POLICY.split(", "))
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(feature -> feature.endsWith("=()"));
    }

    /** The one answer that never reaches a valve has nothing in it. */
    @Test
    void protectNothingWhereNothingIsSaid() {
        var answer = RawAnswer.to(port, "OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers()).containsOnlyKeys("Allow", "Content-Length", "Date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRACE /login HTTP/1.1",
                "CONNECT /login HTTP/1.1",
                "DEBUG /login HTTP/1.1",
                "GET /login?x=%ZZ HTTP/1.1",
                "GET /{login} HTTP/1.1",
                "GET /login\tx HTTP/1.1",
                "GET /%c0%ae HTTP/1.1",
                "GET /..%2f..%2fetc/passwd HTTP/1.1",
                "GET /login HTTP/9.9",
                "G<script> / HTTP/1.1",
                "nonsense"
            })
    void areOnWhatTheServerAnswersItself(String line) {
        var answer = RawAnswer.to(port, line + "\r\nHost: localhost\r\nAccept: text/html\r\n\r\n");

        ON_EVERY_ANSWER.forEach(
                (name, value) -> assertThat(answer.header(name)).as(name).isEqualTo(value));
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Server")).isNull();
    }
}
