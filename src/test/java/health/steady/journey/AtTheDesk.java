package health.steady.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static health.steady.people.PeopleFixtures.PASSWORD;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import health.steady.Visitor;

/** A clinician in front of a screen, signed in. */
final class AtTheDesk implements AutoCloseable {

    private final Visitor visitor;
    final Page page;

    AtTheDesk(Browser browser, int port, String signInName) {
        visitor = Visitor.atDesk(browser, port);
        page = visitor.page();
        page.navigate("/login");
        page.getByLabel("Sign-in name").fill(signInName);
        page.getByLabel("Password").fill(PASSWORD);
        press("Sign in");
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    void write(String label, String words) {
        page.getByLabel(label).first().fill(words);
    }

    /** The row of a list that is about this patient. */
    Locator row(String patient) {
        return page.locator("tr", new Page.LocatorOptions().setHasText(patient)).first();
    }

    /** On a desk and on a tablet, in the light and in the dark: accessible, and no wider than the screen. */
    void looksRight(String name) {
        photographs(name, "desk");
        visitor.expectsAnAccessiblePage();
        visitor.expectsNoSidewaysScrolling();
        page.setViewportSize(834, 1112);
        photographs(name, "tablet");
        visitor.expectsNoSidewaysScrolling();
        page.setViewportSize(1280, 900);
    }

    private void photographs(String name, String screen) {
        visitor.photographs(name + "-" + screen);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        visitor.photographs(name + "-" + screen + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    void hears(String words) {
        assertThat(page.locator("main")).containsText(words);
    }

    @Override
    public void close() {
        visitor.expectsNoComplaints();
        visitor.close();
    }
}
