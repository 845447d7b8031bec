package health.steady.review.web;

import static health.steady.alert.AlertFixtures.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.alert.AlertFixtures;
import health.steady.alert.AlertId;
import health.steady.alert.AlertState;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.protocol.Observation.CheckIn;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ReviewTest
class AlertControllerTests {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Clock clock;

    Desk desk;
    AlertFixtures house;
    CurrentUser surgeon;

    @BeforeEach
    void operate() {
        desk = new Desk(beans);
        house = new AlertFixtures(beans);
        surgeon = house.clinic.surgeon;
    }

    Document inbox(CurrentUser user) {
        return Desk.html(desk.open(user, "/alerts"));
    }

    MvcTestResult send(CurrentUser user, AlertId alert, String act, String... fields) {
        var sent = new java.util.LinkedHashMap<String, List<String>>();
        sent.put("submission", List.of(Ids.next().toString()));
        for (int each = 0; each < fields.length; each += 2) {
            sent.put(fields[each], List.of(fields[each + 1]));
        }
        return desk.send(user, "/alerts/" + alert + "/" + act, sent);
    }

    @Test
    void saysThatNobodyIsNeeded() {
        assertThat(inbox(surgeon).text()).contains("Nobody needs you now").contains("Nobody is on call now");
    }

    @Test
    void listsTheClockThatRunsOutFirstOnTop() {
        AlertId sameDay = house.report("RF09");
        AlertId emergency = house.report("RF01");

        Document inbox = inbox(surgeon);
        assertThat(inbox.select("tbody th a").eachAttr("href"))
                .containsExactly("/alerts/" + emergency, "/alerts/" + sameDay);
        assertThat(inbox.select("tbody tr").first().text())
                .contains("Emergency", "New trouble starting or feeling urine", "Maria Lindqvist", "Nobody has it");
        assertThat(inbox.select("tbody form").first().attr("action"))
                .isEqualTo("/alerts/" + emergency + "/acknowledgement");
    }

    @Test
    void namesWhatWasTooMuch() {
        CurrentUser self = house.clinic.self;
        CheckIn report = AlertFixtures.checkIn(self, Ids.next(), EVENING, Set.of(), Set.of("walk", "bridge"));
        house.record(self, house.clinic.patient, house.plan, report, Set.of(), EVENING);

        assertThat(inbox(house.clinic.therapist).select("tbody tr").text())
                .contains("Too much, too soon: Bridge, Walk");
    }

    @Test
    void namesWhoIsOnCall() {
        house.onCall(house.onCall, clock.instant());
        assertThat(inbox(surgeon).text()).contains("On call now: Sam Rivera until");
    }

    @Test
    void leadsFromTheReportToItsEnd() {
        AlertId alert = house.report("RF01");
        assertThat(send(surgeon, alert, "acknowledgement")).hasStatus3xxRedirection();
        assertThat(send(surgeon, alert, "contact", "note", "She calls an ambulance."))
                .hasStatus3xxRedirection();
        assertThat(send(surgeon, alert, "resolution", "note", "The hospital has taken over."))
                .hasStatus3xxRedirection();

        Document page = Desk.html(desk.open(surgeon, "/alerts/" + alert));
        assertThat(page.select(".st-next li").eachText())
                .hasSize(5)
                .anySatisfy(line -> assertThat(line).contains("Reported by Maria Lindqvist"))
                .anySatisfy(line -> assertThat(line).contains("Patient reached by you", "She calls an ambulance."));
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("a[href$=/end]").attr("href")).startsWith("/plans/" + house.plan + "/suspensions/");
    }

    @Test
    void handsOverToAColleague() {
        AlertId alert = house.report("RF01");
        assertThat(send(surgeon, alert, "handover", "to", house.onCall.id().toString(), "note", "In theatre."))
                .hasStatus3xxRedirection();

        assertThat(Desk.html(desk.open(house.onCall, "/alerts/" + alert)).text())
                .contains("Handed over by Dr. Helen Marsh to you", "In theatre.");
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() {
        AlertId alert = house.report("RF01");
        MvcTestResult early = send(surgeon, alert, "resolution", "note", "All is well, I think.");
        assertThat(early).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.html(early).text()).contains("Nobody has recorded that the patient was reached.");
        assertThat(Desk.html(early).select("#resolution-note").text()).isEqualTo("All is well, I think.");

        MvcTestResult nobody = send(surgeon, alert, "handover", "to", "nobody", "note", "Please call her.");
        assertThat(nobody).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.html(nobody).select("#handover-to-error").text()).contains("Choose a clinician");
        assertThat(Desk.html(nobody).select("#handover-note").text()).isEqualTo("Please call her.");

        MvcTestResult wordy = send(surgeon, alert, "contact", "note", "x".repeat(501));
        assertThat(wordy).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(house.seenBy(surgeon, alert).state()).isEqualTo(AlertState.RAISED);
    }

    @Test
    void saysWhoWasFaster() {
        AlertId alert = house.report("RF01");
        house.alerts.acknowledge(house.delegate, alert, Ids.next(), EVENING);

        MvcTestResult late = send(surgeon, alert, "acknowledgement");
        assertThat(late).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.html(late).text()).contains("Acknowledged by Priya Nair");
    }

    @Test
    void anothersAlertIsNotFound() {
        AlertId alert = house.report("RF01");
        CurrentUser stranger = house.onCall;
        assertThat(desk.open(stranger, "/alerts/" + alert)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(send(stranger, alert, "acknowledgement")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(send(stranger, alert, "contact", "note", "")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(inbox(stranger).text()).doesNotContain("Maria");
    }

    @Test
    void putsSomebodyOnCallAndTakesThemOff() {
        Map<String, List<String>> duty = new java.util.LinkedHashMap<>();
        duty.put("submission", List.of(Ids.next().toString()));
        duty.put("person", List.of(house.onCall.id().toString()));
        duty.put("startsAt.day", List.of("1"));
        duty.put("startsAt.month", List.of("3"));
        duty.put("startsAt.year", List.of("2040"));
        duty.put("startTime", List.of("19:00"));
        duty.put("endsAt.day", List.of("2"));
        duty.put("endsAt.month", List.of("3"));
        duty.put("endsAt.year", List.of("2040"));
        duty.put("endTime", List.of("7:00"));
        duty.put("standsInFor", List.of(""));
        assertThat(desk.send(house.delegate, "/alerts/duty", duty)).hasStatus3xxRedirection();
        assertThat(house.alerts.watchNow(surgeon.clinic(), clock.instant()).nextStart())
                .isEqualTo("2040-03-02T00:00:00Z");

        MvcTestResult again = desk.send(
                surgeon,
                "/alerts/duty",
                Desk.with(Desk.with(duty, "submission", Ids.next().toString()), "endTime", "25:00"));
        assertThat(again).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.html(again).select("#endTime-error").text()).contains("Write a time from 0:00 to 23:59");
        assertThat(Desk.html(again).select("#startTime").val()).isEqualTo("19:00");
    }

    @Test
    void aTherapistReadsWhoIsOnCall() {
        Document page = Desk.html(desk.open(house.clinic.therapist, "/alerts/duty"));
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.text()).contains("No duty is planned");
    }
}
