package health.steady.today.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import health.steady.BrowserTest;
import health.steady.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest(properties = {"spring.profiles.active=demo", "steady.test.database=demo_people"})
class TodayBrowserTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(ints = {3, 20, 45, 100, 200})
    void showsTheDayOnAPhone(int day, Browser browser) {
        try (Visitor patient = Visitor.onPhone(browser, port)) {
            Page page = patient.page();
            page.navigate("/login");
            page.getByLabel("Sign-in name").fill("patient-day" + day);
            page.getByLabel("Password").fill("steady-demo-only");
            page.locator("main button[type=submit]").click();

            assertThat(page.locator("h1").textContent()).isEqualTo("Day %d after surgery".formatted(day));
            patient.expectsNoSidewaysScrolling();
            assertThat(bottomOfLimits(page)).as("all limits fit on one screen").isLessThan(844 - 62);
            page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
            patient.expectsAnAccessiblePage();
            patient.expectsNoSidewaysScrolling();
            page.setViewportSize(320, 640);
            patient.expectsNoSidewaysScrolling();
            patient.photographs("today-day" + day);
            patient.expectsNoComplaints();
        }
    }

    @Test
    void saysWhenToCallToAnybody(Browser browser) {
        try (Visitor anybody = Visitor.onPhone(browser, port)) {
            anybody.page().navigate("/when-to-call");

            anybody.expectsAnAccessiblePage();
            anybody.page().setViewportSize(320, 640);
            anybody.expectsNoSidewaysScrolling();
            anybody.photographs("when-to-call");
            anybody.expectsNoComplaints();
        }
    }

    private static double bottomOfLimits(Page page) {
        return page.locator(".st-limits").boundingBox().y
                + page.locator(".st-limits").boundingBox().height;
    }
}
