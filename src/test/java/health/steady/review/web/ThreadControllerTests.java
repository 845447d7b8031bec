package health.steady.review.web;

import static health.steady.people.PeopleFixtures.NOW;
import static health.steady.review.web.Desk.html;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.message.MessageApi;
import health.steady.message.SendMessage;
import health.steady.people.Acting;
import health.steady.people.Ids;
import health.steady.plan.PlanFixtures;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@ReviewTest
class ThreadControllerTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    MessageApi messages;

    Desk desk;
    PlanFixtures clinic;
    String plan;
    String page;

    @BeforeEach
    void operate() {
        desk = new Desk(beans);
        clinic = desk.clinic;
        plan = "/plans/" + clinic.operated();
        page = plan + "/messages";
    }

    @Test
    void leadsToSignInWhoIsSignedOut() {
        assertThat(desk.openSignedOut(page)).hasRedirectedUrl("/login");
    }

    @Test
    void isNotThereForStrangersAndClosedToPatients() {
        Desk elsewhere = new Desk(beans);

        assertThat(desk.open(elsewhere.clinic.surgeon, page)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk.send(elsewhere.clinic.surgeon, page, note("Let me in"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk.open(clinic.self, page)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(desk.open(clinic.administrator, page)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void tellsOnThePlanHowManyAreUnreadUntilTheyAreRead() {
        Acting.as(
                clinic.self,
                () -> messages.send(
                        clinic.self, clinic.patient.id(), new SendMessage(Ids.next(), "May I drive?"), NOW));
        assertThat(html(desk.open(clinic.surgeon, plan))
                        .select("a[href=" + page + "]")
                        .text())
                .isEqualTo("Messages, 1 unread");

        assertThat(html(desk.open(clinic.surgeon, page)).select(".st-thread").text())
                .contains("Maria Lindqvist", "May I drive?", "New");

        assertThat(html(desk.open(clinic.surgeon, plan))
                        .select("a[href=" + page + "]")
                        .text())
                .isEqualTo("Messages");
    }

    @Test
    void sendsWithoutAskingForDangerSigns() {
        assertThat(html(desk.open(clinic.therapist, page)).select("#clear")).isEmpty();

        assertThat(desk.send(clinic.therapist, page, note("Not yet. Ask again in a week.")))
                .hasRedirectedUrl(page);

        assertThat(html(desk.open(clinic.surgeon, page)).select(".st-thread").text())
                .contains("Jonas Okafor", "Not yet. Ask again in a week.");
    }

    @Test
    void refusesWhatIsEmptyOrTooLongAndKeepsIt() {
        assertThat(desk.send(clinic.therapist, page, note(" "))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var tooLong = desk.send(clinic.therapist, page, note("x".repeat(2001)));

        assertThat(tooLong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(html(tooLong).select("textarea").text()).hasSize(2001);
        assertThat(html(tooLong).select("#body-error").text()).contains("2000");
    }

    @Test
    void refusesTheIdOfAnothersMessage() {
        String id = Ids.next().toString();
        desk.send(clinic.therapist, page, note(id, "Mine"));

        var answer = desk.send(clinic.surgeon, page, note(id, "Not mine"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(html(answer).select("textarea").text()).isEqualTo("Not mine");
    }

    private static Map<String, List<String>> note(String body) {
        return note(Ids.next().toString(), body);
    }

    private static Map<String, List<String>> note(String id, String body) {
        return Map.of("submission", List.of(id), "body", List.of(body));
    }
}
