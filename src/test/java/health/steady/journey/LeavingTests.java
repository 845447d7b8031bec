package health.steady.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static health.steady.people.PeopleFixtures.PASSWORD;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import health.steady.BrowserTest;
import health.steady.Visitor;
import health.steady.people.CurrentUser;
import health.steady.people.PatientView;
import health.steady.people.PeopleFixtures;
import health.steady.people.Role;
import health.steady.people.domain.CareTeamService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A therapist leaves: the patients have an heir at once, and the leaver's open browser is out at the next click. */
@BrowserTest
class LeavingTests {

    @LocalServerPort
    int port;

    @Autowired
    BeanFactory beans;

    @Autowired
    CareTeamService careTeams;

    String administratorsName;
    String leaversName;
    String heirsName;

    @BeforeEach
    void openClinic() {
        var fixtures = new PeopleFixtures(beans);
        CurrentUser administrator = fixtures.administrator();
        CurrentUser leaver = fixtures.therapist(administrator);
        CurrentUser heir = fixtures.colleague(administrator, Role.THERAPIST, "Mei Tanaka");
        PatientView ruth = fixtures.patientOf(fixtures.surgeon(administrator), "Ruth Keller");
        administratorsName = fixtures.readyToSignIn(administrator, administrator);
        leaversName = fixtures.readyToSignIn(administrator, leaver);
        heirsName = fixtures.readyToSignIn(administrator, heir);
        careTeams.add(administrator, ruth.id(), leaver.id(), PeopleFixtures.NOW);
    }

    @Test
    void aTherapistLeaves(Browser browser) {
        try (Visitor leaver = Visitor.atDesk(browser, port);
                Visitor administrator = Visitor.atDesk(browser, port);
                Visitor heir = Visitor.atDesk(browser, port)) {
            signIn(leaver, leaversName);
            assertThat(leaver.page().locator("main")).containsText("Ruth Keller");

            theAdministratorNamesAnHeir(administrator);

            link(leaver.page(), "Account");
            assertThat(leaver.page()).hasURL("http://localhost:" + port + "/login");
            looksRight(leaver, "leaving-out");
            signIn(leaver, leaversName);
            assertThat(leaver.page().getByRole(AriaRole.ALERT)).containsText("Name or password is not right");

            signIn(heir, heirsName);
            assertThat(heir.page().locator("main")).containsText("Ruth Keller");
            looksRight(heir, "leaving-heir");
            link(heir.page(), "Account");
            assertThat(heir.page().locator("main")).containsText("Where you are signed in");
            looksRight(heir, "account");
        }
    }

    private void theAdministratorNamesAnHeir(Visitor administrator) {
        Page page = administrator.page();
        signIn(administrator, administratorsName);
        page.getByLabel("Role").selectOption("THERAPIST");
        button(page, "Find");
        looksRight(administrator, "leaving-list");
        link(page, "Jonas Okafor");
        looksRight(administrator, "leaving-person");
        link(page, "Deactivate…");
        assertThat(page.locator("main")).containsText("They look after 1 patient.");
        button(page, "Deactivate");
        assertThat(page.locator("#heir-error")).containsText("Choose who takes over these patients");
        looksRight(administrator, "leaving-refused");
        page.getByLabel("Who takes over these patients?").selectOption("Mei Tanaka");
        button(page, "Deactivate");
        assertThat(page.locator("main")).containsText("Left");
        link(page, "Care teams");
        assertThat(page.locator("main table")).containsText("Mei Tanaka");
        link(page, "Register a patient");
        button(page, "Register");
        assertThat(page.locator(".st-errors")).containsText("Choose who looks after the patient");
        looksRight(administrator, "people-patient-refused");
    }

    private void signIn(Visitor visitor, String name) {
        Page page = visitor.page();
        page.navigate("/login");
        page.getByLabel("Sign-in name").fill(name);
        page.getByLabel("Password").fill(PASSWORD);
        button(page, "Sign in");
    }

    private static void looksRight(Visitor visitor, String name) {
        visitor.photographs(name);
        visitor.expectsAnAccessiblePage();
        visitor.expectsNoSidewaysScrolling();
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }
}
