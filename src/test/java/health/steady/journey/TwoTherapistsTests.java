package health.steady.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import health.steady.BrowserTest;
import health.steady.people.PatientView;
import health.steady.plan.PlanId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two therapists change one plan at once: the second reads what the first signed, and chooses line by line. */
@BrowserTest
class TwoTherapistsTests {

    @LocalServerPort
    int port;

    @Autowired
    BeanFactory beans;

    DeskPeople desk;
    PlanId plan;

    @BeforeEach
    void onePlan() {
        desk = new DeskPeople(beans);
        PatientView ruth = desk.patient("Ruth Keller");
        plan = desk.operated(ruth, 8);
        desk.reports(ruth, plan, 4, 0);
    }

    @Test
    void bothChangeTheSameExercise(Browser browser) {
        String one = desk.signInName(desk.clinic.therapist);
        String other = desk.signInName(desk.colleague);
        try (AtTheDesk jonas = new AtTheDesk(browser, port, one);
                AtTheDesk mei = new AtTheDesk(browser, port, other)) {
            doses(jonas, "brace", "8");
            jonas.press("Add to my changes");
            doses(jonas, "ankle-pump", "12");
            jonas.press("Add to my changes");

            doses(mei, "brace", "6");
            mei.write("Reason", "Six until the belly is calm.");
            mei.press("Sign the change");
            mei.hears("6");

            jonas.page.navigate("/plans/" + plan);
            jonas.hears("Somebody changed this plan since you began");
            jonas.follow("Review and sign");
            jonas.hears("Mei Tanaka changed this at");
            jonas.hears("Not in conflict");
            jonas.looksRight("two-conflict");
            jonas.press("Go on to review");
            jonas.hears("Choose for each of these");
            jonas.page.getByLabel("Drop mine").check();
            jonas.press("Go on to review");
            assertThat(jonas.page.locator("[data-line]")).hasCount(1);
            jonas.write("Reason", "The pump keeps the blood moving.");
            jonas.looksRight("two-review");
            jonas.press("Sign 1 change");
            assertThat(row(jonas, "brace")).containsText("6");
            assertThat(row(jonas, "ankle-pump")).containsText("12");
            jonas.looksRight("two-signed");
        }
    }

    private void doses(AtTheDesk therapist, String exercise, String repetitions) {
        therapist.page.navigate("/plans/" + plan + "/exercises/" + exercise);
        therapist.page.getByLabel("Repetitions").fill(repetitions);
    }

    private static com.microsoft.playwright.Locator row(AtTheDesk therapist, String exercise) {
        return therapist.page.locator("tr[data-exercise=" + exercise + "]", new Page.LocatorOptions());
    }
}
