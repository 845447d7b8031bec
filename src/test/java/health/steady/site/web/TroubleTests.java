package health.steady.site.web;

import static health.steady.people.PeopleFixtures.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.SteadyTest;
import health.steady.people.CurrentUser;
import health.steady.people.PeopleFixtures;
import health.steady.site.server.StrictHeaders;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@SteadyTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TroubleTests.BrokenController.class)
class TroubleTests {

    static final String SECRET = "Ruth Keller was born in 1966";

    @LocalServerPort
    int port;

    @Autowired
    BeanFactory beans;

    HttpVisitor visitor;

    @BeforeEach
    void signIn() {
        var fixtures = new PeopleFixtures(beans);
        CurrentUser administrator = fixtures.administrator();
        visitor = new HttpVisitor(port);
        visitor.post(
                "/login",
                Map.of("username", fixtures.readyToSignIn(administrator, administrator), "password", PASSWORD));
    }

    String token() {
        return HttpVisitor.tokenOf(visitor.get("/people").body());
    }

    static void isAPage(HttpResponse<String> response, int status, String words) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body())
                .contains("<h1>" + words, "st-page")
                .containsPattern("add this number: [0-9A-F]{8}")
                .doesNotContain(SECRET, "Exception", "\tat ", "Whitelabel", "Tomcat");
        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .contains(StrictHeaders.CONTENT_SECURITY_POLICY);
    }

    @Test
    void tellsWhoseFaultItIsAndNothingElse() {
        for (String broken : new String[] {"/people/broken/handler", "/people/broken/page"}) {
            isAPage(visitor.get(broken), 500, "Something broke on our side");
        }
        isAPage(visitor.get("/people/broken/database"), 503, "We cannot answer right now");
    }

    @Test
    void tellsAProgramTheIdOnly() {
        HttpResponse<String> response = visitor.get("/people/broken/handler", "application/json");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).matches("\\{(\"(id|title|status)\":(\"[^\"]+\"|500),?){3}}");
        assertThat(visitor.get("/people/x", "application/json").body()).contains("\"status\":404");
        assertThat(new HttpVisitor(port).get("/people", "application/json").statusCode())
                .isEqualTo(401);
    }

    @Test
    void saysThatThereIsNothing() {
        for (String nowhere : new String[] {"/nonsense", "/people/x", "/css/none.css", "/error", "/actuator/env"}) {
            isAPage(visitor.get(nowhere), 404, "There is no such page");
        }
    }

    @Test
    void saysThatAPageIsForSomebodyElse() {
        isAPage(visitor.get("/today"), 403, "This page is for somebody else");
        isAPage(visitor.get("/plans/x"), 403, "This page is for somebody else");
    }

    @Test
    void refusesAFormWithoutItsToken() {
        isAPage(visitor.post("/people", Map.of("name", "x"), ""), 403, "This form was open for too long");
        isAPage(visitor.post("/people", Map.of("name", "x"), "forged"), 403, "This form was open for too long");
        isAPage(new HttpVisitor(port).post("/login", Map.of(), "forged"), 403, "This form was open for too long");
    }

    @Test
    void refusesWhatIsTooMuch() {
        isAPage(visitor.post("/people", Map.of("name", "x".repeat(3_000_000)), token()), 413, "That was too much");
    }

    @Test
    void refusesAnotherVerbAndAnotherKindOfBody() {
        var put = visitor.request("/people")
                .header("Accept", "text/html")
                .header("X-CSRF-TOKEN", token())
                .PUT(BodyPublishers.noBody());
        isAPage(visitor.exchange(put), 405, "This page cannot do that");

        var patch = visitor.request("/people")
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-CSRF-TOKEN", token())
                .method("PATCH", BodyPublishers.ofString("%u003c"));
        isAPage(visitor.exchange(patch), 405, "This page cannot do that");

        var body = visitor.request("/people/broken/json")
                .header("Accept", "text/html")
                .header("Content-Type", "text/plain")
                .header("X-CSRF-TOKEN", token())
                .POST(BodyPublishers.ofString("x"));
        isAPage(visitor.exchange(body), 415, "We could not read that");
    }

    @Test
    void refusesAnAddressThatNobodyWrites() {
        assertThat(visitor.get("/people/%00").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/people//x;y=1").statusCode()).isEqualTo(400);
        isAPage(visitor.get("/people?page=one"), 400, "We could not read that");
    }

    @Test
    void refusesAFieldThatNobodyNames() {
        isAPage(visitor.get("/people/broken/fields?%07%1B%5B31m=y"), 400, "We could not read that");
    }

    @Controller
    @TestConfiguration(proxyBeanMethods = false)
    static class BrokenController {

        @GetMapping("/people/broken/handler")
        String handler() {
            throw new IllegalStateException(SECRET);
        }

        @GetMapping("/people/broken/database")
        String database() {
            throw new CannotCreateTransactionException(SECRET);
        }

        @GetMapping("/people/broken/page")
        String page() {
            return "no/such/page";
        }

        /** As a form with forms in it does. */
        @GetMapping("/people/broken/fields")
        String fields(HttpServletRequest request) {
            return Collections.list(request.getParameterNames()).get(0);
        }

        @PostMapping(path = "/people/broken/json", consumes = "application/json")
        String json() {
            return "no/such/page";
        }
    }
}
