package health.steady.alert.domain;

import static health.steady.alert.AlertFixtures.EVENING;
import static health.steady.alert.AlertFixtures.mailOf;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.alert.AlertFixtures;
import health.steady.alert.AlertId;
import health.steady.alert.AlertTest;
import health.steady.alert.FakeGateway.Message;
import health.steady.people.CurrentUser;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveryServiceTests extends AlertTest {

    AlertFixtures house;

    @BeforeEach
    void operate() {
        house = new AlertFixtures(beans);
        house.deliver(EVENING);
    }

    List<MimeMessage> lettersTo(CurrentUser person) {
        return Stream.of(POST.getReceivedMessages())
                .filter(letter -> isTo(letter, person))
                .toList();
    }

    static boolean isTo(MimeMessage letter, CurrentUser person) {
        try {
            return Arrays.toString(letter.getAllRecipients()).contains(mailOf(person));
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void writesALetterThatSaysNothingAboutThePatient() throws Exception {
        AlertId alert = house.report("RF01");
        house.deliver(EVENING);

        List<MimeMessage> letters = lettersTo(house.clinic.surgeon);
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).getSubject()).isEqualTo("A patient needs you now");
        assertThat(letters.get(0).getContent().toString())
                .contains("https://steady.clinic.example/alerts/" + alert)
                .doesNotContain("Maria", "Lindqvist", "RF01", "urine");
        house.deliver(EVENING.plusSeconds(600));
        assertThat(lettersTo(house.clinic.surgeon)).hasSize(1);
    }

    @Test
    void signsWhatItTellsTheGateway() {
        AlertId alert = house.report("RF01");
        house.deliver(EVENING);

        List<Message> messages = GATEWAY.about(alert);
        assertThat(messages).hasSize(1);
        Message message = messages.get(0);
        assertThat(MessageSignature.holds(message.signature(), message.body(), SECRET, EVENING))
                .isTrue();
        assertThat(message.key()).isEqualTo(message.json().path("delivery").asString());
        assertThat(message.json().propertyNames())
                .containsExactly("delivery", "alert", "tier", "kind", "rung", "raisedAt", "link");
        assertThat(message.json().path("tier").asString()).isEqualTo("EMERGENCY");
        assertThat(message.body())
                .doesNotContain("Maria", house.clinic.patient.id().toString());
    }

    @Test
    void triesAgainWithGrowingWaitsUnderTheSameKeyAndThenSendsTheAlertOn() {
        GATEWAY.answers(message -> 503);
        AlertId alert = house.report("RF01");

        house.deliver(EVENING);
        house.deliver(EVENING.plusSeconds(14));
        assertThat(GATEWAY.about(alert)).hasSize(1);
        house.deliver(EVENING.plusSeconds(15));
        house.deliver(EVENING.plusSeconds(44));
        assertThat(GATEWAY.about(alert)).hasSize(2);
        house.deliver(EVENING.plusSeconds(45));
        house.deliver(EVENING.plusSeconds(105));

        assertThat(GATEWAY.about(alert)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(GATEWAY.about(alert).stream().limit(4).map(Message::key).distinct())
                .hasSize(1);
        assertThat(house.story(alert))
                .containsSequence("DELIVERY_FAILED > Dr. Helen Marsh", "ESCALATED")
                .contains("ADDRESSED > Jonas Okafor", "ADDRESSED > Priya Nair");
    }

    @Test
    void sendsTheAlertOnAtOnceWhenThereIsNoAddress() {
        house.noMailFor(house.clinic.surgeon);
        AlertId alert = house.report("RF01");

        house.deliver(EVENING);

        assertThat(house.story(alert)).contains("DELIVERY_FAILED > Dr. Helen Marsh", "ESCALATED");
        house.deliver(EVENING.plusSeconds(15));
        assertThat(lettersTo(house.clinic.therapist)).hasSize(1);
    }

    @Test
    void sendsNothingMoreOfWhatIsResolved() {
        GATEWAY.answers(message -> 503);
        AlertId alert = house.report("RF01");
        house.deliver(EVENING);
        CurrentUser surgeon = house.clinic.surgeon;
        house.alerts.contacted(surgeon, alert, health.steady.people.Ids.next(), "", EVENING.plusSeconds(1));
        house.alerts.resolve(surgeon, alert, health.steady.people.Ids.next(), "All is well.", EVENING.plusSeconds(2));

        int sent = GATEWAY.about(alert).size();
        house.deliver(EVENING.plus(Duration.ofHours(1)));
        assertThat(GATEWAY.about(alert)).hasSize(sent);
    }
}
