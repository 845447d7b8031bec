package health.steady.today.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import health.steady.BrowserTest;
import health.steady.Visitor;
import health.steady.people.PeopleFixtures;
import health.steady.plan.Decision;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class ReplayBrowserTests {

    @LocalServerPort
    int port;

    @Autowired
    BeanFactory beans;

    @Autowired
    PlanApi plans;

    @Test
    void aPastDayIsReadableOnAPhone(Browser browser) {
        TodayFixtures fixtures = new TodayFixtures(beans);
        PlanId plan = fixtures.operated(20);
        LocalDate past = fixtures.today().minusDays(3);
        plans.give(fixtures.self, past, "en", PlanFixtures.at(past)).orElseThrow();
        fixtures.sign(fixtures.clinic.therapist, plan, new Decision.Remove("brace"), past);
        plans.give(fixtures.self, past, "en", PlanFixtures.at(past).plusSeconds(60))
                .orElseThrow();
        String name = new PeopleFixtures(beans).readyToSignIn(fixtures.clinic.administrator, fixtures.self);

        try (Visitor patient = Visitor.onPhone(browser, port)) {
            Page page = patient.page();
            page.navigate("/login");
            page.getByLabel("Sign-in name").fill(name);
            page.getByLabel("Password").fill(PeopleFixtures.PASSWORD);
            page.locator("main button[type=submit]").click();
            page.waitForURL("**/today");
            page.navigate("/today/days/" + past);
            patient.photographs("replay");
            page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
            patient.expectsAnAccessiblePage();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            patient.photographs("replay-dark");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            page.setViewportSize(320, 640);
            patient.expectsNoSidewaysScrolling();
            page.navigate("/today/days/" + past.minusDays(1));
            patient.expectsAnAccessiblePage();
            patient.expectsNoSidewaysScrolling();
        }
    }
}
