package health.steady.today.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import health.steady.BrowserTest;
import health.steady.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The patient's other pages on a phone: narrow, dark, and with letters of twice the size. */
@BrowserTest(properties = {"spring.profiles.active=demo", "steady.test.database=demo_people"})
class LookingBackBrowserTests {

    private static final String EVERYTHING = "document.querySelectorAll('details').forEach(each => each.open = true)";
    private static final String TWICE = "document.documentElement.style.fontSize = '200%'";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "patient-day20, /today/paper, paper",
        "patient-day20, /today/paper/sheet?days=1, paper-day",
        "patient-day45, /today/paper/sheet?days=7, paper-week",
        "patient-day20, /today/days, days",
        "patient-day20, /today/days/2026-01-01, no-day",
        "patient-day20, /today/timeline, timeline",
        "patient-day45, /today/progress, progress",
        "patient-day20, /today/may-i, may-i",
        "patient-day20, /today/may-i?q=car, may-i-car",
        "patient-day20, /today/may-i?q=parachute, may-i-nothing"
    })
    void isReadableOnAPhone(String who, String address, String name, Browser browser) {
        try (Visitor patient = Visitor.onPhone(browser, port)) {
            Page page = signIn(patient, who);
            page.navigate(address);
            page.evaluate(EVERYTHING);
            patient.expectsAnAccessiblePage();
            patient.expectsNoSidewaysScrolling();
            page.setViewportSize(320, 640);
            patient.expectsNoSidewaysScrolling();
            page.setViewportSize(390, 844);
            page.evaluate(TWICE);
            patient.expectsNoSidewaysScrolling();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            patient.photographs(name + "-dark-200");
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
}
