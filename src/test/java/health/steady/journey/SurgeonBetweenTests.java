package health.steady.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import health.steady.BrowserTest;
import health.steady.people.PatientView;
import health.steady.plan.Decision.AskSurgeon;
import health.steady.plan.PlanId;
import health.steady.protocol.Fact.SurgeonAsked.Subject;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Between two operations a surgeon answers three requests, signs a batch of releases, and assigns a usual case. */
@BrowserTest
class SurgeonBetweenTests {

    private static final int MOST_INTERACTIONS = 12;

    @LocalServerPort
    int port;

    @Autowired
    BeanFactory beans;

    DeskPeople desk;

    @BeforeEach
    void whatWaits() {
        desk = new DeskPeople(beans);
        asks("Ruth Keller", "bending-1");
        asks("Daniel Ortiz", "lifting-8lb");
        asks("Lena Fischer", "twisting-1");
        for (String name : new String[] {"Ahmed Rahimi", "Rosa Almeida"}) {
            PatientView patient = desk.patient(name);
            PlanId plan = desk.operated(patient, 16);
            desk.reports(patient, plan, 4, 0);
        }
        desk.patient("Grace Kim");
    }

    private void asks(String name, String restriction) {
        PatientView patient = desk.patient(name);
        PlanId plan = desk.operated(patient, 20);
        desk.reports(patient, plan, 6, 0);
        desk.sign(desk.clinic.therapist, plan, new AskSurgeon(Subject.RESTRICTION, restriction), 1);
    }

    @Test
    void aQuarterOfAnHour(Browser browser) {
        String surgeon = desk.signInName(desk.clinic.surgeon);
        try (AtTheDesk marsh = new AtTheDesk(browser, port, surgeon)) {
            marsh.hears("Waiting for me");
            marsh.looksRight("surgeon-desk");
            answers(marsh, "Ruth Keller", "Leaves");
            answers(marsh, "Daniel Ortiz", "In part");
            answers(marsh, "Lena Fischer", "Not now");
            releasesTogether(marsh);
            assigns(marsh);
        }
    }

    private static void answers(AtTheDesk marsh, String patient, String answer) {
        marsh.row(patient).getByText("Answer").click();
        marsh.looksRight("surgeon-request");
        marsh.page.getByLabel(answer).first().check();
        marsh.write("Note", "Seen on the film of Monday.");
        marsh.press("Sign the answer");
        marsh.page.navigate("/patients");
    }

    private static void releasesTogether(AtTheDesk marsh) {
        for (String patient : new String[] {"Ahmed Rahimi", "Rosa Almeida"}) {
            Locator tick =
                    marsh.row(patient).getByLabel(Pattern.compile("Lifting")).first();
            tick.check();
        }
        marsh.press("Look at the ticked ones and sign");
        marsh.looksRight("surgeon-batch");
        marsh.write("Reason for all of them", "Two weeks, and the wound is quiet.");
        marsh.press("Sign 2");
        marsh.hears("2 answers are signed");
        marsh.page.navigate("/patients");
    }

    private void assigns(AtTheDesk marsh) {
        Page page = marsh.page;
        Hand hand = new Hand();
        LocalDate surgery = desk.today.minusDays(1);
        hand.does(() -> page.locator("main a", new Page.LocatorOptions().setHasText("Assign"))
                .first()
                .click());
        hand.does(() -> page.locator("#patient")
                .selectOption(new SelectOption()
                        .setLabel(page.locator("#patient option", new Page.LocatorOptions().setHasText("Grace Kim"))
                                .textContent()
                                .strip())));
        hand.does(() -> page.locator("#rulebook")
                .selectOption(new SelectOption().setLabel("Lumbar microdiscectomy (unreviewed)")));
        hand.does(() -> marsh.press("Show its questions"));
        Locator day = page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName("Day of surgery"));
        hand.does(() -> day.getByLabel("Day").fill(String.valueOf(surgery.getDayOfMonth())));
        hand.does(() -> day.getByLabel("Month").fill(String.valueOf(surgery.getMonthValue())));
        hand.does(() -> day.getByLabel("Year").fill(String.valueOf(surgery.getYear())));
        hand.does(() -> page.getByLabel("None of these").check());
        hand.does(() -> marsh.press("Day 20"));
        marsh.looksRight("surgeon-assign");
        hand.does(() -> marsh.press("Sign and assign"));
        marsh.hears("Grace Kim");
        assertThat(page.locator("[data-restriction=bending-1]")).hasCount(1);
        assertThat(hand.interactions).isLessThanOrEqualTo(MOST_INTERACTIONS);
        marsh.looksRight("surgeon-assigned");
    }

    /** Counts what a hand does: a click, a choice, a field that is typed into. */
    private static final class Hand {

        private int interactions;

        void does(Runnable interaction) {
            interaction.run();
            interactions++;
        }
    }
}
