package health.steady.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import health.steady.BrowserTest;
import health.steady.Visitor;
import health.steady.people.Today;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/**
 * A surgeon assigns, the administrator completes the care team, the therapist changes a dose and is refused an exercise,
 * and the patient reads the day with both on a phone.
 */
@BrowserTest
@ActiveProfiles("demo")
class MainJobTests {

    private static final String PASSWORD = "steady-demo-only";

    @LocalServerPort
    int port;

    @Autowired
    Today today;

    private final String patient =
            "Edith Moreau " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aPlanReachesThePatientWithWhatBothCliniciansSigned(Browser browser) {
        String setUp = theSurgeonAssigns(browser);
        theAdministratorAddsTheTherapist(browser);
        theTherapistAdjusts(browser);
        thePatientReadsTheDay(browser, setUp);
    }

    private String theSurgeonAssigns(Browser browser) {
        LocalDate surgery = today.on(ZoneId.of("America/Chicago")).minusDays(20);
        try (Visitor surgeon = Visitor.atDesk(browser, port)) {
            Page page = surgeon.page();
            signIn(page, "surgeon");
            looksRight(surgeon, "journey-patients");
            link(page, "Assign").first().click();
            page.locator("#rulebook").selectOption(new SelectOption().setLabel("Lumbar microdiscectomy (unreviewed)"));
            button(page, "Show its questions").click();
            button(page, "Sign and assign").click();
            assertThat(page.locator(".st-errors")).containsText("tick what applies");
            looksRight(surgeon, "journey-assign-refused");

            page.getByLabel("Name of a new patient").fill(patient);
            fillDate(page, "Date of birth", LocalDate.of(1955, 3, 9));
            fillDate(page, "Day of surgery", surgery);
            page.getByLabel("Until I release them").check();
            page.getByLabel("From week 2, step by step").check();
            page.getByLabel("Say nothing about it").check();
            page.getByLabel("None of these").check();
            button(page, "Day 20").click();
            assertThat(page.locator("aside [data-restriction=bending-1]")).hasCount(1);
            assertThat(page.getByLabel("Name of a new patient")).hasValue(patient);
            looksRight(surgeon, "journey-assign-preview");

            button(page, "Sign and assign").click();
            String address = page.getByLabel("Set-up address").inputValue();
            looksRight(surgeon, "journey-plan-unconfirmed");
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("took place|[Cc]onfirm")))
                    .first()
                    .click();
            button(page, "It took place on this day").click();
            assertThat(page.locator("[data-restriction=bending-1]")).hasCount(1);
            looksRight(surgeon, "journey-plan-surgeon");
            releases(page, surgeon);
            surgeon.expectsNoComplaints();
            return address;
        }
    }

    private void releases(Page page, Visitor surgeon) {
        page.locator("[data-restriction=lifting-8lb] a", new Page.LocatorOptions().setHasText("Release"))
                .click();
        looksRight(surgeon, "journey-release");
        page.getByLabel(Pattern.compile("^Reason")).fill("You lift well, with a straight back.");
        button(page, "Sign the release").click();
        assertThat(page.locator("[data-restriction=lifting-8lb]")).hasCount(0);
        assertThat(page.locator("[data-restriction=lifting-20lb]")).hasCount(1);
    }

    private void theAdministratorAddsTheTherapist(Browser browser) {
        try (Visitor administrator = Visitor.atDesk(browser, port)) {
            Page page = administrator.page();
            signIn(page, "admin");
            link(page, "Care teams").click();
            page.getByRole(AriaRole.SEARCHBOX).fill(patient);
            button(page, "Find").click();
            link(page, "Change the care team of " + patient).click();
            page.locator("select")
                    .selectOption(new com.microsoft.playwright.options.SelectOption()
                            .setLabel(
                                    page.locator("select option", new Page.LocatorOptions().setHasText("Jonas Okafor"))
                                            .textContent()
                                            .trim()));
            button(page, "Add to the care team").click();
            assertThat(page.locator("main table")).containsText("Jonas Okafor");
            administrator.expectsNoComplaints();
        }
    }

    private static void finds(Page page, String finding) {
        page.locator("a[href$='finding=" + finding + "']").click();
        page.getByLabel("Met", new Page.GetByLabelOptions().setExact(true)).check();
        button(page, "Sign the finding").click();
    }

    private void theTherapistAdjusts(Browser browser) {
        try (Visitor therapist = Visitor.atDesk(browser, port)) {
            Page page = therapist.page();
            signIn(page, "therapist");
            page.getByRole(AriaRole.SEARCHBOX).fill(patient);
            button(page, "Find").click();
            link(page, patient).first().click();
            looksRight(therapist, "journey-plan-therapist");

            finds(page, "wound-dry");
            finds(page, "walks-often");
            finds(page, "pain-settles");
            link(page, "Advance to").click();
            page.getByLabel(Pattern.compile("^Reason")).fill("Walks well, wound is dry.");
            button(page, "Sign and advance").click();
            assertThat(page.locator("[data-exercise=lying-march]")).hasCount(1);

            page.locator("[data-exercise=lying-march] a").first().click();
            page.getByLabel("Repetitions").fill("8");
            page.getByLabel(Pattern.compile("^Reason")).fill("8 instead of 10, until your hip is easier.");
            looksRight(therapist, "journey-dose");
            button(page, "Sign the change").click();
            assertThat(page.locator("[data-exercise=lying-march]")).containsText("8");

            link(page, "Add an exercise").click();
            looksRight(therapist, "journey-exercises");
            page.locator("[data-withheld=child-pose] a").first().click();
            page.getByLabel(Pattern.compile("^Reason")).fill("Stiff in the morning.");
            button(page, "Sign and add").click();
            Locator refusal = page.locator(".st-refusal[data-withheld=child-pose]");
            assertThat(refusal.locator("li")).hasCount(4);
            assertThat(refusal).containsText("bending 3, limit 1");
            assertThat(page.getByLabel(Pattern.compile("^Reason"))).hasValue("Stiff in the morning.");
            looksRight(therapist, "journey-refusal");
        }
    }

    private void thePatientReadsTheDay(Browser browser, String setUp) {
        try (Visitor phone = Visitor.onPhone(browser, port)) {
            Page page = phone.page();
            page.navigate(setUp.substring(setUp.indexOf("/set-up/")));
            String name = page.locator("[autocomplete=username]").inputValue();
            page.getByLabel("Password", new GetByLabelOptions().setExact(true)).fill(PASSWORD);
            page.getByLabel("Password, once more").fill(PASSWORD);
            button(page, "Set password").click();
            page.navigate("/login");
            signIn(page, name);

            assertThat(page.locator("h1")).containsText("20");
            assertThat(page.locator("[data-restriction=bending-1]")).isInViewport();
            assertThat(page.locator("[data-restriction=lifting-8lb]")).hasCount(0);
            assertThat(page.locator("[data-exercise=lying-march]")).containsText("8 times each side");
            assertThat(page.locator("[data-exercise=child-pose]")).hasCount(0);
            page.locator("[data-exercise=lying-march] summary").first().click();
            assertThat(page.locator("[data-exercise=lying-march]"))
                    .containsText("8 instead of 10, until your hip is easier.");
            looksRight(phone, "journey-today");
            link(page, "When to call").first().click();
            looksRight(phone, "journey-when-to-call");
            phone.expectsNoComplaints();
        }
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

    private static void fillDate(Page page, String legend, LocalDate date) {
        Locator group = page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName(legend));
        group.getByLabel("Day").fill(String.valueOf(date.getDayOfMonth()));
        group.getByLabel("Month").fill(String.valueOf(date.getMonthValue()));
        group.getByLabel("Year").fill(String.valueOf(date.getYear()));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
    }
}
