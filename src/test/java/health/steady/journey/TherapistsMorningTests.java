package health.steady.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import health.steady.BrowserTest;
import health.steady.message.MessageApi;
import health.steady.message.SendMessage;
import health.steady.people.Ids;
import health.steady.people.PatientView;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.progress.PlannedVisit;
import health.steady.progress.PlannedVisits;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A therapist with ten patients sees who needs her and why, changes a plan in three places, and asks the surgeon once. */
@BrowserTest
class TherapistsMorningTests {

    @LocalServerPort
    int port;

    @Autowired
    BeanFactory beans;

    DeskPeople desk;
    PlanId ruths;

    @BeforeEach
    void tenPatients() {
        desk = new DeskPeople(beans);
        PatientView harold = desk.patient("Harold Pine");
        desk.report(harold, desk.operated(harold, 11), 0, "RF04");
        PatientView rosa = desk.patient("Rosa Almeida");
        PlanId rosas = desk.operated(rosa, 12);
        desk.reports(rosa, rosas, 3, 0);
        beans.getBean(MessageApi.class)
                .send(
                        desk.self(rosa),
                        rosa.id(),
                        new SendMessage(Ids.next(), "The strap stretch makes my foot tingle. Should I stop?"),
                        PlanFixtures.at(desk.today));
        PatientView yusuf = desk.patient("Yusuf Demir");
        PlanId yusufs = desk.operated(yusuf, 15);
        desk.reports(yusuf, yusufs, 5, 0);
        desk.finds(yusufs, 1);
        PatientView irene = desk.patient("Irene Cho");
        PlanId irenes = desk.operated(irene, 8);
        desk.reports(irene, irenes, 4, 0);
        PlannedVisit visit = new PlannedVisit(Ids.next(), desk.today, LocalTime.of(10, 30), desk.clinic.therapist.id());
        beans.getBean(PlannedVisits.class)
                .plan(desk.clinic.therapist, irene.id(), visit, desk.today, PlanFixtures.at(desk.today));
        PatientView george = desk.patient("George Whitfield");
        desk.reports(george, desk.operated(george, 10), 8, 6);
        PatientView ruth = desk.patient("Ruth Keller");
        ruths = desk.operated(ruth, 40);
        desk.finds(ruths, 26);
        desk.sign(
                desk.clinic.therapist,
                ruths,
                new health.steady.plan.Decision.Advance(health.steady.protocol.Phase.WEEKS_2_6),
                26);
        desk.reports(ruth, ruths, 6, 0);
        for (int daysAgo = 4; daysAgo > 0; daysAgo--) {
            desk.walked(ruth, ruths, daysAgo);
        }
        for (String name : List.of("Lena Fischer", "Ahmed Rahimi", "Anna Lind")) {
            PatientView patient = desk.patient(name);
            desk.reports(patient, desk.operated(patient, 5), 4, 0);
        }
        desk.assigned(desk.patient("Walter Brandt"), -9);
    }

    @Test
    void aMorning(Browser browser) {
        String therapist = desk.signInName(desk.clinic.therapist);
        try (AtTheDesk jonas = new AtTheDesk(browser, port, therapist)) {
            seesWhoNeedsHer(jonas);
            takesTheAlert(jonas);
            changesThreeThings(jonas);
            asksTheSurgeon(jonas);
        }
    }

    private static void seesWhoNeedsHer(AtTheDesk jonas) {
        assertThat(jonas.page.locator("tbody th").first()).containsText("Harold Pine");
        assertThat(jonas.row("Rosa Almeida")).containsText("The strap stretch makes my foot tingle");
        assertThat(jonas.row("Yusuf Demir")).containsText("Gate ready");
        assertThat(jonas.row("Ruth Keller")).containsText("Release overdue");
        assertThat(jonas.row("George Whitfield")).containsText("Silent for 6 days");
        assertThat(jonas.row("Irene Cho")).containsText("Visit today, 10:30");
        jonas.looksRight("morning-caseload");
        jonas.page
                .locator(".st-chip", new Page.LocatorOptions().setHasText("All"))
                .click();
        assertThat(jonas.row("Walter Brandt")).containsText("Before surgery");
        jonas.looksRight("morning-all");
    }

    private static void takesTheAlert(AtTheDesk jonas) {
        jonas.row("Harold Pine").getByText("Open alert").click();
        jonas.press("Acknowledge");
        jonas.hears("Acknowledged by you");
        jonas.looksRight("morning-alert");
    }

    private void changesThreeThings(AtTheDesk jonas) {
        jonas.page.navigate("/plans/" + ruths);
        jonas.looksRight("morning-plan");
        jonas.page.locator("tr[data-exercise=lying-march] a").first().click();
        jonas.page.getByLabel("Repetitions").fill("8");
        jonas.looksRight("morning-dose");
        jonas.press("Add to my changes");
        jonas.hears("Added to your changes");

        jonas.page
                .locator("tr[data-exercise=wall-sit] a", new Page.LocatorOptions().setHasText("Pause"))
                .click();
        jonas.press("Add to my changes");

        jonas.follow("Add an exercise");
        jonas.page.getByLabel("Name").fill("side leg");
        jonas.press("Search");
        jonas.looksRight("morning-add");
        jonas.page
                .locator("main a", new Page.LocatorOptions().setHasText(Pattern.compile("^Side-lying leg lift")))
                .first()
                .click();
        jonas.press("Add to my changes");
        assertThat(jonas.page.locator("section[aria-labelledby=draft-h] li")).hasCount(3);
        jonas.looksRight("morning-unsigned");

        jonas.follow("Review and sign");
        jonas.looksRight("morning-review");
        jonas.write("Reason", " ");
        jonas.press("Sign 3 changes");
        assertThat(jonas.page.locator("[data-line]")).hasCount(3);
        jonas.write("Reason", "Your hip is sore. The leg lift makes it strong without load.");
        jonas.press("Sign 3 changes");
        assertThat(jonas.page.locator("tr[data-exercise=lying-march]")).containsText("8");
        assertThat(jonas.page.locator("[data-withheld=wall-sit]")).containsText("aused");
    }

    private static void asksTheSurgeon(AtTheDesk jonas) {
        jonas.page
                .locator("[data-restriction=bending-1] a", new Page.LocatorOptions().setHasText("Ask the surgeon"))
                .click();
        jonas.looksRight("morning-ask");
        jonas.write("Why do you ask?", "She bends at the hips well and has no leg pain.");
        jonas.press("Send request");
        assertThat(jonas.page.locator("[data-restriction=bending-1]")).containsText("no answer yet");
        jonas.looksRight("morning-asked");
    }
}
