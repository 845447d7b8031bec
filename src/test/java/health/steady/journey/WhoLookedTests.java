package health.steady.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import health.steady.BrowserTest;
import health.steady.Visitor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/**
 * Two journeys through several people's screens: a patient reads who looked at the record; a therapist opens another's
 * record in an emergency, the team is told, and the patient and the administrator see it.
 */
@BrowserTest
@ActiveProfiles("demo")
class WhoLookedTests {

    private static final String PASSWORD = "steady-demo-only";
    private static final String REASON = "She fell at the bus stop and is with us in the gym.";

    @LocalServerPort
    int port;

    @Test
    void aPatientReadsWhoLookedAtTheRecord(Browser browser) {
        try (Visitor therapist = Visitor.atDesk(browser, port)) {
            Page page = therapist.page();
            signIn(page, "therapist");
            link(page, "Maria Alvarez").first().click();
            assertThat(page.locator("h1")).containsText("Maria Alvarez");
        }
        try (Visitor phone = Visitor.onPhone(browser, port)) {
            Page page = phone.page();
            signIn(page, "patient-day3");
            link(page, "Who looked at your record").click();

            assertThat(page.locator("h1")).hasText("Who looked at your record");
            assertThat(page.locator("main li").filter(has("Jonas Okafor, physical therapist looked at your plan")))
                    .hasCount(1);
            looksRight(phone, "who-looked-phone");
            page.setViewportSize(320, 700);
            phone.expectsNoSidewaysScrolling();
            page.setViewportSize(195, 422);
            phone.photographs("who-looked-phone-200");
            phone.expectsNoComplaints();
        }
        try (Visitor administrator = Visitor.atDesk(browser, port)) {
            Page page = administrator.page();
            signIn(page, "admin");
            link(page, "Audit").click();
            looksRight(administrator, "audit");
            page.getByLabel("Patient whose record").fill("Maria Alvarez");
            page.getByLabel("What was done").selectOption("READ");
            button(page, "Search").click();
            assertThat(page.locator("tbody tr").filter(has("Jonas Okafor")).first())
                    .containsText("plan");
            Locator search = page.getByLabel("Person who acted");
            search.fill("Nobody At All");
            button(page, "Search").click();
            assertThat(page.locator("#person-error")).containsText("Nobody of this clinic");
            looksRight(administrator, "audit-refused");

            link(page, "Verify the audit").click();
            button(page, "Verify now").click();
            assertThat(page.locator("main h2")).hasText("Nothing was changed");
            looksRight(administrator, "audit-verification");
            administrator.expectsNoComplaints();
        }
    }

    @Test
    void aTherapistBreaksTheGlass(Browser browser) {
        try (Visitor stranger = Visitor.atDesk(browser, port)) {
            Page page = stranger.page();
            signIn(page, "therapist2");
            link(page, "Open the record of a patient who is not yours").click();
            looksRight(stranger, "break-glass");
            fill(page, "Ruth Keller", "11", "short");
            button(page, "Open for 60 minutes").click();
            assertThat(page.locator("#reason-error")).containsText("at least 10 characters");
            looksRight(stranger, "break-glass-refused");
            fill(page, "Ruth Keller", "11", REASON);
            button(page, "Open for 60 minutes").click();
            assertThat(page.locator("#name-error")).containsText("no single patient");

            fill(page, "Ruth Keller", "12", REASON);
            button(page, "Open for 60 minutes").click();
            assertThat(page.locator("h1")).containsText("Ruth Keller");
            assertThat(page.locator("[role=status]").first()).containsText("60 minutes are left");
            looksRight(stranger, "break-glass-open");
            stranger.expectsNoComplaints();
        }
        try (Visitor surgeon = Visitor.atDesk(browser, port)) {
            Page page = surgeon.page();
            signIn(page, "surgeon");
            Locator told = page.locator("main section").filter(has("Mei Tanaka opened the record of Ruth Keller"));
            assertThat(told).containsText(REASON);
            looksRight(surgeon, "break-glass-told");
            told.getByRole(AriaRole.BUTTON).click();
            assertThat(told).hasCount(0);
        }
        try (Visitor phone = Visitor.onPhone(browser, port)) {
            Page page = phone.page();
            signIn(page, "patient-day20");
            link(page, "Who looked at your record").click();
            assertThat(page.locator(".st-msg")).containsText("Mei Tanaka, physical therapist, opened your record");
            assertThat(page.locator("[data-emergency]").first()).containsText("In an emergency");
            looksRight(phone, "who-looked-emergency");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            phone.photographs("who-looked-emergency-dark");
        }
        try (Visitor stranger = Visitor.onPhone(browser, port)) {
            Page page = stranger.page();
            signIn(page, "therapist2");
            looksRight(stranger, "break-glass-phone");
            button(page, "Close it now").click();
            assertThat(page.locator("main")).containsText("The record is closed");
            assertThat(page.locator("main")).not().containsText("Ruth Keller");
        }
    }

    private static void fill(Page page, String name, String day, String reason) {
        page.getByLabel("Full name of the patient").fill(name);
        Locator born = page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName("Date of birth"));
        born.getByLabel("Day").fill(day);
        born.getByLabel("Month").fill("4");
        born.getByLabel("Year").fill("1956");
        page.getByLabel(Pattern.compile("^Reason")).fill(reason);
    }

    private static void looksRight(Visitor visitor, String name) {
        visitor.photographs(name);
        visitor.expectsAnAccessiblePage();
        visitor.expectsNoSidewaysScrolling();
    }

    private void signIn(Page page, String name) {
        page.navigate("/login");
        page.getByLabel("Sign-in name").fill(name);
        page.getByLabel("Password").fill(PASSWORD);
        button(page, "Sign in").click();
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
    }
}
