package health.steady.site.health;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.SteadyTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The management port, as a balancer and a stranger on the same network meet it. */
@SteadyTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "management.server.port=0")
class HealthTests {

    private static final String UP = "{\"status\":\"UP\"}";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @LocalManagementPort
    int managementPort;

    @Autowired
    ApplicationContext application;

    HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(port, path)).build(), BodyHandlers.ofString());
    }

    static URI at(int port, String path) {
        return URI.create("http://localhost:" + port + path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness"})
    void saysInOneWordThatAllIsWell(String path) throws Exception {
        HttpResponse<String> answer = get(managementPort, path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(UP);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void anInstanceThatTakesNoRequestsStillLives() throws Exception {
        AvailabilityChangeEvent.publish(application, ReadinessState.REFUSING_TRAFFIC);
        try {
            assertThat(get(managementPort, "/actuator/health/readiness").statusCode())
                    .isEqualTo(503);
            assertThat(get(managementPort, "/actuator/health/liveness").body()).isEqualTo(UP);
        } finally {
            AvailabilityChangeEvent.publish(application, ReadinessState.ACCEPTING_TRAFFIC);
        }
        assertThat(get(managementPort, "/actuator/health/readiness").body()).isEqualTo(UP);
    }

    @Test
    void aBrokenInstanceSaysSo() throws Exception {
        AvailabilityChangeEvent.publish(application, LivenessState.BROKEN);
        try {
            assertThat(get(managementPort, "/actuator/health/liveness").statusCode())
                    .isEqualTo(503);
        } finally {
            AvailabilityChangeEvent.publish(application, LivenessState.CORRECT);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/health/db",
                "/actuator/health/readiness/db",
                "/login",
                "/css/steady.css",
                "/"
            })
    void nothingElseIsAtTheManagementPort(String path) throws Exception {
        HttpResponse<String> answer = get(managementPort, path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/logout", "/actuator/health"})
    void nobodySignsInAtTheManagementPort(String path) throws Exception {
        HttpRequest form = HttpRequest.newBuilder(at(managementPort, path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=admin&password=any"))
                .build();

        HttpResponse<String> answer = client.send(form, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/health", "/actuator/health/readiness", "/actuator/env"})
    void visitorsFindNoHealthAtTheirPort(String path) throws Exception {
        assertThat(get(port, path).statusCode())
                .isEqualTo(get(port, "/nonsense").statusCode())
                .isNotEqualTo(200);
    }
}
