package health.steady.site.web;

import com.microsoft.playwright.Browser;
import health.steady.BrowserTest;
import health.steady.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Every fragment in a real browser, under the content security policy. */
@BrowserTest
@ActiveProfiles("demo")
class GalleryTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"patient", "desk"})
    void fitsAPhone(String audience, Browser browser) {
        try (Visitor visitor = Visitor.onPhone(browser, port)) {
            look(visitor, audience);
            visitor.photographs("gallery-" + audience + "-phone");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"patient", "desk"})
    void fitsADesk(String audience, Browser browser) {
        try (Visitor visitor = Visitor.atDesk(browser, port)) {
            look(visitor, audience);
            visitor.photographs("gallery-" + audience + "-desk");
        }
    }

    private static void look(Visitor visitor, String audience) {
        visitor.page().navigate("/gallery?audience=" + audience);
        visitor.page().evaluate("document.querySelectorAll('details').forEach(part => part.open = true)");
        visitor.expectsAnAccessiblePage();
        visitor.expectsNoSidewaysScrolling();
        visitor.expectsNoComplaints();
    }
}
