package health.steady;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("browser")
@ExtendWith(Chromium.class)
class ChromiumTests {

    @Test
    void aVisitorFindsWhatAxeFinds(Browser browser) {
        try (Visitor visitor = Visitor.onPhone(browser, 0)) {
            visitor.page().setContent("<html lang=en><title>T</title><main><h1>T</h1><img src='data:,'></main></html>");
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(visitor::expectsAnAccessiblePage)
                    .withMessageContaining("image-alt");

            visitor.page().setContent("<html lang=en><title>T</title><main><h1>T</h1></main></html>");
            visitor.expectsAnAccessiblePage();
            visitor.expectsNoSidewaysScrolling();
            visitor.photographs("chromium");
        }
    }

    @Test
    void aVisitorKeepsWhatTheBrowserComplainsAbout(Browser browser) {
        try (Visitor visitor = Visitor.atDesk(browser, 0)) {
            visitor.page().evaluate("console.error('refused')");

            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(visitor::expectsNoComplaints)
                    .withMessageContaining("refused");
            assertThat(visitor.page().viewportSize().width).isEqualTo(1280);
        }
    }
}
