package health.steady.today.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static health.steady.people.PeopleFixtures.NOW;
import static health.steady.people.PeopleFixtures.PASSWORD;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import health.steady.BrowserTest;
import health.steady.Visitor;
import health.steady.message.MessageApi;
import health.steady.message.SendMessage;
import health.steady.people.Acting;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PeopleFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Messages, settings and further pages on a phone. */
@BrowserTest
class MessagesBrowserTests {

    @LocalServerPort
    int port;

    @Autowired
    BeanFactory beans;

    @Autowired
    MessageApi messages;

    TodayFixtures fixtures;
    String name;

    @BeforeEach
    void operate() {
        fixtures = new TodayFixtures(beans);
        fixtures.operated(12);
        name = new PeopleFixtures(beans).readyToSignIn(fixtures.clinic.administrator, fixtures.self);
    }

    @Test
    void aPatientWritesToTheTeam(Browser browser) {
        try (Visitor patient = Visitor.onPhone(browser, port)) {
            Page page = signIn(patient);
            page.navigate("/today/messages");
            looksRight(patient, "messages-empty");
            page.getByLabel("Your message").fill("My hip is stiff in the morning.\nIs that normal?");
            page.locator("main button[type=submit]").click();

            assertThat(page.locator("#clear-error")).containsText("not sent");
            assertThat(page.getByLabel("Your message")).hasValue("My hip is stiff in the morning.\nIs that normal?");
            looksRight(patient, "messages-refused");
            page.locator("form details summary").click();
            patient.expectsAnAccessiblePage();
            page.getByLabel("None of these is happening to me now").check();
            page.locator("main button[type=submit]").click();

            assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.STATUS))
                    .containsText("Sent");
            assertThat(page.locator(".st-thread-body")).containsText("My hip is stiff");
            patient.expectsNoComplaints();
        }
    }

    @Test
    void aPatientReadsWhatTheTeamWrote(Browser browser) {
        teamWrites("A little stiffness in the morning is normal. Walk a few minutes before you sit down.");
        try (Visitor patient = Visitor.onPhone(browser, port)) {
            Page page = signIn(patient);
            page.navigate("/today/more");
            assertThat(page.locator(".st-tabs .st-dot")).hasText("11 unread");
            looksRight(patient, "more");
            page.navigate("/today/messages");
            looksRight(patient, "messages");
            page.navigate("/today/may-i");
            looksRight(patient, "may-i");
        }
    }

    @Test
    void aPatientChoosesTheDark(Browser browser) {
        try (Visitor patient = Visitor.onPhone(browser, port)) {
            Page page = signIn(patient);
            page.navigate("/account/preferences");
            looksRight(patient, "preferences");
            page.getByText("Dark", new Page.GetByTextOptions().setExact(true)).click();
            page.getByLabel("Remind me by e-mail").selectOption("8");
            page.locator("main button[type=submit]").click();

            assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
            looksRight(patient, "preferences-dark");
            patient.expectsNoComplaints();
        }
    }

    @Test
    void theTeamAnswersAtADesk(Browser browser) {
        CurrentUser jonas = fixtures.clinic.therapist;
        Acting.as(
                fixtures.self,
                () -> messages.send(
                        fixtures.self, fixtures.clinic.patient.id(), new SendMessage(Ids.next(), "May I drive?"), NOW));
        name = new PeopleFixtures(beans).readyToSignIn(fixtures.clinic.administrator, jonas);
        try (Visitor desk = Visitor.atDesk(browser, port)) {
            Page page = signIn(desk);
            page.locator("a[href^='/plans/']").first().click();
            page.getByText("Messages, 1 unread").click();
            desk.expectsAnAccessiblePage();
            desk.expectsNoSidewaysScrolling();
            desk.photographs("messages-desk");
            desk.expectsNoComplaints();
        }
    }

    /** On a phone, a small one, and with letters of twice the size. */
    private static void looksRight(Visitor patient, String name) {
        Page page = patient.page();
        patient.expectsAnAccessiblePage();
        patient.expectsNoSidewaysScrolling();
        patient.photographs(name);
        page.setViewportSize(320, 640);
        patient.expectsNoSidewaysScrolling();
        patient.photographs(name + "-320");
        page.setViewportSize(195, 422);
        patient.expectsNoSidewaysScrolling();
        patient.photographs(name + "-200-percent");
        page.setViewportSize(390, 844);
    }

    private void teamWrites(String body) {
        CurrentUser jonas = fixtures.clinic.therapist;
        Acting.as(
                jonas,
                () -> messages.send(jonas, fixtures.clinic.patient.id(), new SendMessage(Ids.next(), body), NOW));
    }

    private Page signIn(Visitor visitor) {
        Page page = visitor.page();
        page.navigate("/login");
        page.getByLabel("Sign-in name").fill(name);
        page.getByLabel("Password").fill(PASSWORD);
        page.locator("main button[type=submit]").click();
        return page;
    }
}
