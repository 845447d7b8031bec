package health.steady.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import health.steady.BrowserTest;
import health.steady.Visitor;
import health.steady.alert.domain.EscalationService;
import health.steady.people.Acting;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PeopleFixtures;
import health.steady.people.Role;
import health.steady.people.Today;
import health.steady.people.domain.CareTeamService;
import health.steady.plan.AssignPlan;
import health.steady.plan.Decision;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.plan.Submission;
import health.steady.progress.ProgressApi;
import health.steady.progress.RecordCheckIn;
import health.steady.protocol.Observation.CheckIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Five days in a patient's life, on a telephone. */
@BrowserTest
class PatientDaysTests {

    private static final int DAY = 20;

    @LocalServerPort
    int port;

    @Autowired
    BeanFactory beans;

    @Autowired
    PlanApi plans;

    @Autowired
    ProgressApi progress;

    @Autowired
    Today today;

    @Autowired
    Clock clock;

    PlanFixtures clinic;
    PeopleFixtures people;
    CurrentUser nurse;
    PlanId plan;
    LocalDate date;

    @BeforeEach
    void operate() {
        clinic = new PlanFixtures(beans);
        people = new PeopleFixtures(beans);
        nurse = people.colleague(clinic.administrator, Role.DELEGATE, "Priya Nair");
        beans.getBean(CareTeamService.class)
                .add(clinic.administrator, clinic.patient.id(), nurse.id(), PeopleFixtures.NOW);
        date = today.of(clinic.self);
        LocalDate surgery = date.minusDays(DAY);
        AssignPlan first = clinic.assignment(clinic.patient.id());
        AssignPlan dated = new AssignPlan(
                first.plan(),
                first.patient(),
                first.rulebookDigest(),
                surgery,
                first.choices(),
                first.imposed(),
                first.contraindications());
        plan = plans.assign(clinic.surgeon, dated, surgery.minusDays(1), PlanFixtures.at(surgery.minusDays(1)));
        sign(clinic.surgeon, new Decision.ConfirmSurgery(surgery), surgery);
        LocalDate yesterday = date.minusDays(1);
        RecordCheckIn report = new RecordCheckIn(Ids.next(), yesterday, 2, 1, Set.of());
        progress.checkIn(clinic.self, plan, report, yesterday, PlanFixtures.at(yesterday));
    }

    @Test
    void anOrdinaryDayWithAGuidedSession(Browser browser) {
        try (Visitor patient = patient(browser)) {
            Page page = patient.page();
            assertThat(page.locator(".st-limits > li").first()).isVisible();
            looksRight(patient, "day-ordinary-today");
            button(page, Pattern.compile("^I walked")).click();
            assertThat(page.locator(".st-pips .is-done")).hasCount(1);
            page.locator("[data-exercise] .st-tick button").first().click();
            assertThat(page.getByText("Noted.")).isVisible();

            link(page, "Guide me through").click();
            Locator player = page.locator("[data-guide]");
            assertThat(player).isVisible();
            looksRight(patient, "day-ordinary-guide");
            String name = player.locator("[data-guide-name]").textContent();
            page.clock().install();
            button(page, "Start").click();
            assertThat(player.locator("[data-guide-phase]")).hasText("Get ready");
            page.clock().runFor(2_000);
            button(page, "Pause").click();
            assertThat(player.locator("[data-guide-phase]")).hasText("Paused");
            button(page, "Continue").click();
            Locator did = player.locator("[data-guide-did]");
            for (int second = 0; second < 20 && !did.isVisible(); second++) {
                page.clock().runFor(1_000);
            }
            did.click();
            assertThat(player.locator("[data-guide-name]")).not().hasText(name);
            assertThat(page.locator("li[data-done=true]").first()).isAttached();

            page.navigate("/today/check-in");
            looksRight(patient, "day-ordinary-check-in");
            page.getByLabel("None of these").check();
            score(page, "backPain", 2);
            score(page, "legPain", 1);
            page.getByLabel("No", new GetByLabelOptions().setExact(true)).check();
            button(page, "Send check-in").click();
            assertThat(page.getByText("Sore but better within a day: that is normal")
                            .first())
                    .isVisible();
            looksRight(patient, "day-ordinary-told");
            link(page, "Back to today").click();
            assertThat(page.getByText(Pattern.compile("You checked in at"))).isVisible();
            patient.expectsNoComplaints();
        }
    }

    @Test
    void anOrdinaryDayWithoutAScript(Browser browser) {
        try (Visitor patient = Visitor.withoutScript(browser, port)) {
            Page page = patient.page();
            signIn(page, people.readyToSignIn(clinic.administrator, clinic.self));
            page.locator(".st-tick button").first().click();
            assertThat(page.getByText("Noted.")).isVisible();
            link(page, "Guide me through").click();
            assertThat(page.locator("[data-guide]")).isHidden();
            page.locator("li[data-sets] form button").first().click();
            assertThat(page.getByText("Noted.")).isVisible();
            page.navigate("/today/check-in");
            page.getByLabel("None of these").check();
            score(page, "backPain", 0);
            score(page, "legPain", 0);
            page.getByLabel("No", new GetByLabelOptions().setExact(true)).check();
            button(page, "Send check-in").click();
            assertThat(page.getByText("Nothing of this changes your plan").first())
                    .isVisible();
        }
    }

    @Test
    void tooMuchTooSoon(Browser browser) {
        try (Visitor patient = patient(browser)) {
            Page page = patient.page();
            String before = page.locator("[data-walking]").getAttribute("data-walking");
            page.navigate("/today/check-in");
            page.getByLabel("None of these").check();
            score(page, "backPain", 5);
            score(page, "legPain", 3);
            page.getByLabel("Yes", new GetByLabelOptions().setExact(true)).check();
            page.locator("[name=raisedAfter][value=walk]").check();
            button(page, "Send check-in").click();

            assertThat(page.getByText("That was too much, too soon").first()).isVisible();
            looksRight(patient, "day-too-much-told");
            link(page, "Back to today").click();
            assertThat(page.locator("[data-walking]")).not().hasAttribute("data-walking", before);
            assertThat(page.getByText("Shorter walks")).isVisible();
            looksRight(patient, "day-too-much-today");
            patient.expectsNoComplaints();
        }
        try (Visitor therapist = clinician(browser, clinic.therapist)) {
            therapist.page().navigate("/alerts");
            assertThat(therapist.page().locator("main")).containsText("Maria Lindqvist");
        }
    }

    @Test
    void aDangerSignThroughToItsEnd(Browser browser) {
        try (Visitor patient = patient(browser);
                Visitor clinician = clinician(browser, nurse)) {
            Page page = patient.page();
            reportsEmergency(page);
            assertThat(page.locator("h1")).hasText("Call 911 now");
            assertThat(page.getByText("Nobody has seen it yet.")).isVisible();
            looksRight(patient, "day-danger-now");

            Page desk = clinician.page();
            desk.navigate("/alerts");
            looksRight(clinician, "day-danger-inbox");
            link(desk, Pattern.compile("Maria Lindqvist")).first().click();
            looksRight(clinician, "day-danger-alert");
            button(desk, Pattern.compile("^Acknowledge")).first().click();
            page.reload();
            assertThat(page.getByText(Pattern.compile("Seen by Priya Nair at"))).isVisible();

            button(page, "I tapped this by mistake").click();
            assertThat(page.getByText("A clinician still calls you.").first()).isVisible();
            page.navigate("/today");
            assertThat(page.getByText("Stop all exercises and walks").first()).isVisible();
            assertThat(page.locator("[data-exercise]")).hasCount(0);
            looksRight(patient, "day-danger-today");

            desk.locator("form[action$='/contact'] button[type=submit]").click();
            page.navigate("/today/alerts");
            assertThat(page.getByText(Pattern.compile("somebody talked with you")))
                    .isVisible();
        }
        endsTheStop();
        try (Visitor patient = patient(browser)) {
            assertThat(patient.page().locator("[data-exercise]").first()).isVisible();
            looksRight(patient, "day-danger-over");
        }
    }

    @Test
    void nobodyAnswers(Browser browser) {
        try (Visitor patient = patient(browser)) {
            Page page = patient.page();
            reportsEmergency(page);
            Instant now = clock.instant();
            for (int minute = 1; minute <= 60; minute++) {
                escalate(now.plus(Duration.ofMinutes(minute)));
            }
            page.reload();

            assertThat(page.getByText("We have asked everybody, and nobody has answered."))
                    .isVisible();
            looksRight(patient, "day-nobody");
            patient.expectsNoComplaints();
        }
    }

    @Test
    void theDayAfterARelease(Browser browser) {
        sign(clinic.surgeon, new Decision.Release("lifting-8lb"), date);
        try (Visitor patient = patient(browser)) {
            Page page = patient.page();
            assertThat(page.getByText("Changed since yesterday")).isVisible();
            assertThat(page.getByText(Pattern.compile("This limit has ended: “Lift at most 8 pounds”")))
                    .isVisible();
            assertThat(page.locator(".st-msg-changed")).containsText("Dr. Helen Marsh, your surgeon");
            assertThat(page.locator("[data-restriction=lifting-8lb]")).hasCount(0);
            assertThat(page.locator("[data-restriction=lifting-20lb]")).hasCount(1);
            looksRight(patient, "day-released");
            patient.expectsNoComplaints();
        }
    }

    private void escalate(Instant tick) {
        EscalationService escalation = beans.getBean(EscalationService.class);
        boolean more = true;
        while (more) {
            more = escalation.escalateSome(tick);
        }
    }

    private void reportsEmergency(Page page) {
        page.navigate("/today/check-in");
        page.locator("[name=dangerSigns][value=RF01]").check();
        score(page, "backPain", 4);
        score(page, "legPain", 4);
        page.getByLabel("No", new GetByLabelOptions().setExact(true)).check();
        button(page, "Send check-in").click();
        page.waitForURL("**/today/alerts/*");
    }

    private void endsTheStop() {
        var report = plans.plan(clinic.surgeon, plan).orElseThrow().course().history().observations().stream()
                .filter(said -> said instanceof CheckIn checkIn
                        && !checkIn.dangerSigns().isEmpty())
                .findFirst()
                .orElseThrow();
        sign(clinic.surgeon, new Decision.EndSuspension(report.id()), date);
    }

    private void sign(CurrentUser by, Decision decision, LocalDate on) {
        int seen = plans.plan(by, plan).orElseThrow().seen();
        Instant at = on.equals(date) ? clock.instant() : PlanFixtures.at(on);
        Acting.as(by, () -> plans.sign(by, plan, new Submission(Ids.next(), seen), decision, "It heals well.", on, at));
    }

    private Visitor patient(Browser browser) {
        Visitor visitor = Visitor.onPhone(browser, port);
        signIn(visitor.page(), people.readyToSignIn(clinic.administrator, clinic.self));
        visitor.page().waitForURL("**/today");
        return visitor;
    }

    private Visitor clinician(Browser browser, CurrentUser who) {
        Visitor visitor = Visitor.atDesk(browser, port);
        signIn(visitor.page(), people.readyToSignIn(clinic.administrator, who));
        visitor.page().waitForURL("**/patients");
        return visitor;
    }

    private static void signIn(Page page, String name) {
        page.navigate("/login");
        page.getByLabel("Sign-in name").fill(name);
        page.getByLabel("Password").fill(PeopleFixtures.PASSWORD);
        page.locator("main button[type=submit]").click();
    }

    private static void score(Page page, String name, int score) {
        page.locator("[name=%s][value='%d']".formatted(name, score)).check();
    }

    private static void looksRight(Visitor visitor, String name) {
        visitor.expectsAnAccessiblePage();
        visitor.expectsNoSidewaysScrolling();
        visitor.photographs(name);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, Pattern name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
    }
}
