package health.steady.today.web;

import static health.steady.alert.AlertFixtures.EVENING;
import static health.steady.people.PeopleFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import health.steady.alert.AlertFixtures;
import health.steady.alert.AlertId;
import health.steady.alert.AlertState;
import health.steady.alert.AlertTest;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PeopleFixtures;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class AlarmControllerTests extends AlertTest {

    @Autowired
    MockMvcTester browser;

    AlertFixtures house;
    CurrentUser patient;

    @BeforeEach
    void operate() {
        house = new AlertFixtures(beans);
        patient = house.clinic.self;
        house.onCall(house.onCall, EVENING);
    }

    @Test
    void isForThePatientWhoReportedIt() {
        AlertId alert = house.report("RF01");

        assertThat(browser.get().uri("/today/alerts/" + alert).header("Accept", "text/html"))
                .hasRedirectedUrl("/login");
        for (CurrentUser other : List.of(house.clinic.surgeon, house.clinic.therapist, house.clinic.administrator)) {
            assertThat(open(other, alert)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(mistake(other, alert)).hasStatus(HttpStatus.FORBIDDEN);
        }
        CurrentUser stranger = new PeopleFixtures(beans).self(house.clinic.patient("Somebody Else"));
        assertThat(open(stranger, alert)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mistake(stranger, alert)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(house.story(alert)).noneMatch(event -> event.startsWith("MISTAKE"));
    }

    @Test
    void saysWhoWasAskedAndHowLongTheyAreOnCall() throws Exception {
        Document page = page(house.report("RF01"));

        assertThat(page.select("main").attr("data-alarm")).isEqualTo("emergency");
        assertThat(page.text())
                .contains("Dr. Helen Marsh")
                .containsPattern("Sam Rivera \\(on call until [^)]+\\)")
                .contains("Nobody has seen it yet.")
                .doesNotContain("Seen by");
    }

    @Test
    void isCalmerForWhatIsToBeToldTheSameDay() throws Exception {
        assertThat(page(house.report("RF09")).select("main").attr("data-alarm")).isEqualTo("same-day");
    }

    @Test
    void saysWhoHasSeenItAndWhoNotedACall() throws Exception {
        AlertId alert = house.report("RF01");
        house.alerts.acknowledge(house.delegate, alert, Ids.next(), EVENING);
        assertThat(page(alert).text()).contains("Seen by Priya Nair at", "Nobody has noted yet that they talked");

        house.alerts.contacted(house.delegate, alert, Ids.next(), "", EVENING);
        assertThat(page(alert).text())
                .containsPattern("Priya Nair has noted at .* that somebody talked with you")
                .doesNotContain("Nobody has noted yet");
    }

    @Test
    void staysOpenWhenThePatientTappedItByMistake() throws Exception {
        AlertId alert = house.report("RF01");

        assertThat(mistake(patient, alert)).hasRedirectedUrl("/today/alerts/" + alert);

        assertThat(page(alert).text()).contains("A clinician still calls you.");
        assertThat(house.seenBy(house.clinic.surgeon, alert).state()).isEqualTo(AlertState.RAISED);
    }

    @Test
    void knowsNoAlertOfAnotherName() {
        for (String id : List.of("x", Ids.next().toString(), "..%2f")) {
            assertThat(browser.get().uri("/today/alerts/{id}", id).with(as(patient)))
                    .hasStatus4xxClientError();
        }
    }

    private MvcTestResult open(CurrentUser user, AlertId alert) {
        return browser.get().uri("/today/alerts/" + alert).with(as(user)).exchange();
    }

    private MvcTestResult mistake(CurrentUser user, AlertId alert) {
        return browser.post()
                .uri("/today/alerts/" + alert + "/mistake")
                .param("submission", Ids.next().toString())
                .with(as(user))
                .with(csrf())
                .exchange();
    }

    private Document page(AlertId alert) throws UnsupportedEncodingException {
        return Jsoup.parse(open(patient, alert).getResponse().getContentAsString());
    }
}
