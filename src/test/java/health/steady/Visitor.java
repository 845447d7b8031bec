package health.steady;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody at a screen, with cookies of their own and little motion, so that no colour is met half-way. What the browser
 * complains about, they keep.
 */
public final class Visitor implements AutoCloseable {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** How Chromium tells of a form that was refused, which is an answer and no trouble. */
    private static final String REFUSED = "status of 422 ()";

    private static final boolean PHOTOGRAPHS = Boolean.getBoolean("steady.photographs");

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(Browser browser, int port, NewContextOptions screen) {
        this.page = browser.newContext(
                        screen.setBaseURL("http://localhost:" + port).setReducedMotion(ReducedMotion.REDUCE))
                .newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().endsWith(REFUSED)) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    public static Visitor onPhone(Browser browser, int port) {
        return new Visitor(
                browser,
                port,
                new NewContextOptions()
                        .setViewportSize(390, 844)
                        .setIsMobile(true)
                        .setHasTouch(true)
                        .setDeviceScaleFactor(2));
    }

    /** On the same phone, whose browser runs no script. */
    public static Visitor withoutScript(Browser browser, int port) {
        return new Visitor(
                browser,
                port,
                new NewContextOptions()
                        .setViewportSize(390, 844)
                        .setIsMobile(true)
                        .setHasTouch(true)
                        .setJavaScriptEnabled(false));
    }

    public static Visitor atDesk(Browser browser, int port) {
        return new Visitor(browser, port, new NewContextOptions().setViewportSize(1280, 900));
    }

    public Page page() {
        return page;
    }

    /** No finding of axe up to WCAG 2.2 AA, in the light and in the dark. */
    public void expectsAnAccessiblePage() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations())
                    .as("axe on %s, %s", page.url(), scheme)
                    .extracting(Visitor::describe)
                    .isEmpty();
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Nothing wider than the screen: no page scrolls sideways. */
    public void expectsNoSidewaysScrolling() {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("%s fits its screen", page.url())
                .isEqualTo(true);
    }

    /** The console holds no error: no violation of the content security policy, nothing missing. */
    public void expectsNoComplaints() {
        assertThat(complaints).isEmpty();
    }

    /** With {@code -Dsteady.photographs=true}, keeps what the screen shows as {@code target/screenshots/<name>.png}. */
    public void photographs(String name) {
        if (!PHOTOGRAPHS) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
    }

    private static String describe(Rule rule) {
        return "%s: %s %s"
                .formatted(
                        rule.getId(),
                        rule.getHelp(),
                        rule.getNodes().stream().map(node -> node.getHtml()).toList());
    }

    @Override
    public void close() {
        page.context().close();
    }
}
