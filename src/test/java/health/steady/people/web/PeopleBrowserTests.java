package health.steady.people.web;

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
import health.steady.people.domain.AccountService;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class PeopleBrowserTests {

    @LocalServerPort
    int port;

    @Autowired
    BeanFactory beans;

    @Autowired
    AccountService accounts;

    @Autowired
    Clock clock;

    PeopleFixtures fixtures;
    CurrentUser administrator;
    CurrentUser surgeon;
    PatientView ruth;

    @BeforeEach
    void openClinic() {
        fixtures = new PeopleFixtures(beans);
        administrator = fixtures.administrator();
        surgeon = fixtures.surgeon(administrator);
        ruth = fixtures.patientOf(surgeon, "Ruth Keller");
    }

    @Test
    void anAdministratorWorksAtADesk(Browser browser) {
        String name = fixtures.readyToSignIn(administrator, administrator);
        try (Visitor visitor = Visitor.atDesk(browser, port)) {
            Page page = visitor.page();
            page.navigate("/");
            looksRight(visitor, "people-sign-in");
            signIn(page, name, "not this one, I am afraid");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Name or password is not right");
            looksRight(visitor, "people-sign-in-refused");
            signIn(page, name, PASSWORD);

            assertThat(page).hasURL("http://localhost:" + port + "/people");
            looksRight(visitor, "people-list");
            click(page, "Add a person");
            page.getByLabel("Sign-in name").fill("Zoë");
            page.getByRole(
                            AriaRole.BUTTON,
                            new GetByRoleOptions().setName("Add").setExact(true))
                    .click();
            looksRight(visitor, "people-invite-refused");
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Zoë Brandt");
            page.getByLabel("Role").selectOption("THERAPIST");
            page.getByLabel("Sign-in name").fill(name + "z");
            page.getByRole(
                            AriaRole.BUTTON,
                            new GetByRoleOptions().setName("Add").setExact(true))
                    .click();
            assertThat(page.getByText("It is shown only once")).isVisible();
            looksRight(visitor, "people-person");

            page.navigate("/people/clinic");
            looksRight(visitor, "people-clinic");
            page.navigate("/people/care-teams");
            looksRight(visitor, "people-care-teams");
            click(page, "Change the care team of Ruth Keller");
            looksRight(visitor, "people-care-team");
            page.navigate("/people/" + ruth.id());
            visitor.photographs("site-not-found");
            visitor.expectsAnAccessiblePage();
        }
    }

    @Test
    void aPatientBeginsOnAPhone(Browser browser) {
        String token = accounts.renewLink(administrator, fixtures.self(ruth).id(), clock.instant())
                .orElseThrow();
        try (Visitor visitor = Visitor.onPhone(browser, port)) {
            Page page = visitor.page();
            page.navigate("/set-up/" + token);
            looksRight(visitor, "people-set-up-phone");
            page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                    .fill(PASSWORD);
            page.getByLabel("Password, once more").fill(PASSWORD);
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Set password"))
                    .click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Your password is set");
            looksRight(visitor, "people-sign-in-phone");
        }
    }

    private static void looksRight(Visitor visitor, String name) {
        visitor.photographs(name);
        visitor.expectsAnAccessiblePage();
        visitor.expectsNoSidewaysScrolling();
    }

    private static void signIn(Page page, String name, String password) {
        page.getByLabel("Sign-in name").fill(name);
        page.getByLabel("Password").fill(password);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in"))
                .click();
    }

    private static void click(Page page, String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link)).click();
    }
}
