package health.steady.today.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.LoadState;
import health.steady.BrowserTest;
import health.steady.Visitor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest(properties = {"spring.profiles.active=demo", "steady.test.database=demo_people"})
class TodayBrowserTests {

    private static final int SCREEN = 844;
    private static final int TABS = 62;

    /** After a fusion there are more, and the others follow below. */
    private static final int SEVEN = 7;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(ints = {3, 20, 45, 100, 200})
    void showsSevenLimitsOnTheFirstScreenOfAPhone(int day, Browser browser) {
        try (Visitor patient = Visitor.onPhone(browser, port)) {
            Page page = signIn(patient, "patient-day" + day);

            assertThat(page.locator("h1").textContent()).isEqualTo("Day %d after surgery".formatted(day));
            assertThat(bottomOfLimits(page)).isLessThan(SCREEN - TABS);
            patient.expectsNoSidewaysScrolling();
            patient.photographs("today-day" + day);
            page.setViewportSize(320, 640);
            patient.expectsNoSidewaysScrolling();
            patient.expectsNoComplaints();
        }
    }

    @Test
    void weighsAtMost60KilobytesOnTheFirstVisitAnd15After(Browser browser) {
        try (Visitor patient = Visitor.onPhone(browser, port);
                Visitor again = Visitor.onPhone(browser, port)) {
            signIn(patient, "patient-day20");
            again.page().context().addCookies(patient.page().context().cookies());

            assertThat(bytes(again.page())).isBetween(20_000, 60_000);
            assertThat(bytes(again.page())).isBetween(5_000, 15_000);
        }
    }

    /** What travelled as the content of answers, all pictures on the way to the end of the page included. */
    private static int bytes(Page page) {
        AtomicInteger bytes = new AtomicInteger();
        Consumer<Request> count = request -> bytes.addAndGet(Math.max(0, request.sizes().responseBodySize));
        page.onRequestFinished(count);
        page.navigate("/today");
        page.evaluate("window.scrollTo(0, document.body.scrollHeight)");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.offRequestFinished(count);
        return bytes.get();
    }

    @Test
    void isAccessibleWithEverythingOpen(Browser browser) {
        try (Visitor patient = Visitor.onPhone(browser, port)) {
            signIn(patient, "patient-day20")
                    .evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");

            patient.expectsAnAccessiblePage();
            patient.expectsNoSidewaysScrolling();
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

    private static Page signIn(Visitor patient, String name) {
        Page page = patient.page();
        page.navigate("/login");
        page.getByLabel("Sign-in name").fill(name);
        page.getByLabel("Password").fill("steady-demo-only");
        page.locator("main button[type=submit]").click();
        page.waitForURL("**/today");
        return page;
    }

    private static double bottomOfLimits(Page page) {
        Locator limits = page.locator(".st-limits > li");
        BoundingBox last = limits.nth(Math.min(limits.count(), SEVEN) - 1).boundingBox();
        return last.y + last.height;
    }
}
