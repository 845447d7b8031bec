package health.steady.alert.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.alert.AlertFixtures;
import health.steady.alert.AlertId;
import health.steady.alert.AlertState;
import health.steady.alert.AlertTest;
import health.steady.alert.FakeGateway.Message;
import health.steady.alert.domain.MessageSignature;
import health.steady.people.Ids;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the gateway answers, and what somebody else would like us to believe. */
class HookControllerTests extends AlertTest {

    @Autowired
    MockMvcTester visitor;

    @Autowired
    Clock clock;

    AlertFixtures house;
    AlertId alert;
    Message message;

    @BeforeEach
    void report() {
        house = new AlertFixtures(beans);
        alert = house.report(house.clinic.self, clock.instant(), "RF01");
        house.deliver(clock.instant().plusSeconds(1));
        message = GATEWAY.about(alert).get(0);
    }

    MvcTestResult send(String body, String signature) {
        var request = visitor.post()
                .uri("/hooks/alerts")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (signature == null ? request : request.header("Steady-Signature", signature)).exchange();
    }

    MvcTestResult signed(String body) {
        return send(body, MessageSignature.of(body, SECRET, clock.instant()));
    }

    String answer(String status) {
        return answer(message.key(), status);
    }

    static String answer(String delivery, String status) {
        return "{\"delivery\":\"" + delivery + "\",\"status\":\"" + status + "\"}";
    }

    @Test
    void acknowledgesForThePersonItWasSentTo() {
        assertThat(signed(answer("acknowledged"))).hasStatus(HttpStatus.OK);

        assertThat(house.seenBy(house.delegate, alert).state()).isEqualTo(AlertState.ACKNOWLEDGED);
        assertThat(house.story(alert)).contains("ACKNOWLEDGED Dr. Helen Marsh");
    }

    @Test
    void sendsTheAlertOnWhenTheGatewayGivesUp() {
        assertThat(signed(answer("delivered"))).hasStatus(HttpStatus.OK);
        assertThat(signed(answer("failed"))).hasStatus(HttpStatus.OK);

        assertThat(house.story(alert)).contains("DELIVERY_FAILED > Dr. Helen Marsh", "ESCALATED");
    }

    @Test
    void takesTheSameAnswerOnce() {
        assertThat(signed(answer("acknowledged"))).hasStatus(HttpStatus.OK);
        assertThat(signed(answer("acknowledged"))).hasStatus(HttpStatus.CONFLICT);

        assertThat(house.story(alert)).containsOnlyOnce("ACKNOWLEDGED Dr. Helen Marsh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t=1,v1=00", "nonsense", "t=99999999999,v1=" + ZEROS, "v1=" + ZEROS})
    void refusesAForgedSignatureAndStoresNothing(String signature) {
        assertThat(send(answer("acknowledged"), signature)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(house.story(alert)).noneMatch(event -> event.startsWith("ACKNOWLEDGED"));
    }

    static final String ZEROS = "0000000000000000000000000000000000000000000000000000000000000000";

    @Test
    void refusesWhatIsNotSignedAtAll() {
        assertThat(send(answer("acknowledged"), null)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(send("", null)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void refusesAnotherSecretAnotherBodyAndAnOldSignature() {
        String body = answer("acknowledged");
        Instant now = clock.instant();
        assertThat(send(body, MessageSignature.of(body, "another secret of the same length, or so", now)))
                .hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(send(body, MessageSignature.of(answer("delivered"), SECRET, now)))
                .hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(send(body, MessageSignature.of(body, SECRET, now.minusSeconds(330))))
                .hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(send(body, MessageSignature.of(body, SECRET, now.plusSeconds(330))))
                .hasStatus(HttpStatus.UNAUTHORIZED);

        assertThat(house.story(alert)).noneMatch(event -> event.startsWith("ACKNOWLEDGED"));
    }

    @Test
    void knowsNoDeliveryThatWasNotHandedOver() {
        assertThat(signed(answer(Ids.next().toString(), "acknowledged"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "[]", "nothing", "{\"delivery\":\"1-1-1-1-1\",\"status\":\"failed\"}", "{\"delivery\":5}"})
    void saysSoWhenItCannotReadAnAnswer(String body) {
        assertThat(signed(body)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void changesNothingWhenAColleagueWasFaster() {
        house.alerts.acknowledge(house.delegate, alert, Ids.next(), clock.instant());

        assertThat(signed(answer("acknowledged"))).hasStatus(HttpStatus.OK);
        assertThat(house.story(alert))
                .containsOnlyOnce("ACKNOWLEDGED Priya Nair")
                .noneMatch(event -> event.equals("ACKNOWLEDGED Dr. Helen Marsh"));
    }
}
