package health.steady.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page.GetByLabelOptions;
import health.steady.BrowserTest;
import health.steady.people.PatientView;
import health.steady.plan.PlanId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A delegate calls somebody who was silent, takes the check-in and looks after the wound, and takes an alert. */
@BrowserTest
class PhoneCallTests {

    @LocalServerPort
    int port;

    @Autowired
    BeanFactory beans;

    DeskPeople desk;
    PlanId georges;

    @BeforeEach
    void somebodyIsSilent() {
        desk = new DeskPeople(beans);
        PatientView george = desk.patient("George Whitfield");
        georges = desk.operated(george, 10);
        desk.reports(george, georges, 8, 6);
        PatientView harold = desk.patient("Harold Pine");
        desk.report(harold, desk.operated(harold, 11), 0, "RF04");
    }

    @Test
    void aPhoneCall(Browser browser) {
        String delegate = desk.signInName(desk.delegate);
        try (AtTheDesk priya = new AtTheDesk(browser, port, delegate)) {
            priya.looksRight("phone-desk");
            priya.row("George Whitfield").getByText("Call").click();
            if (!priya.page.url().endsWith("/check-ins/new")) {
                priya.follow("Record a phone check-in");
            }
            priya.page.getByLabel("None of these").check();
            priya.page.getByLabel("Worst back pain").fill("3");
            priya.page.getByLabel("Worst leg pain").fill("1");
            priya.looksRight("phone-check-in");
            priya.press("Record the check-in");
            priya.page.locator("a[href$='finding=wound-dry']").first().click();
            priya.page.getByLabel("Met", new GetByLabelOptions().setExact(true)).check();
            priya.press("Sign the finding");
            priya.looksRight("phone-plan");
            assertThat(priya.page.locator("a[href$='/exercises/new']")).hasCount(0);

            priya.page.navigate("/patients");
            priya.row("Harold Pine").getByText("Open alert").click();
            priya.press("Acknowledge");
            priya.hears("Acknowledged by you");
            priya.looksRight("phone-alert");
        }
    }
}
