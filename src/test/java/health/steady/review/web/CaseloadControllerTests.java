package health.steady.review.web;

import static health.steady.people.PeopleFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import health.steady.StatementCount;
import health.steady.message.MessageApi;
import health.steady.message.SendMessage;
import health.steady.people.Acting;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PatientView;
import health.steady.people.PeopleFixtures;
import health.steady.people.Role;
import health.steady.people.domain.CareTeamService;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.progress.RecordCheckIn;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReviewTest
class CaseloadControllerTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester browser;

    Desk desk;

    @BeforeEach
    void openClinic() {
        desk = new Desk(beans);
    }

    @Test
    void asksASurgeonFirstForWhatIsMostUrgentAndThenShowsThePatients() {
        PlanId danger = reportsASign("Zoe Zander");
        desk.clinic.assigned(desk.clinic.patient("Yan Yu").id());
        PlanId due = desk.clinic.operated(desk.clinic.patient("Xavier Xu").id());

        Document page = Desk.html(desk.open(desk.clinic.surgeon, "/patients"));

        assertThat(waiting(page, ".c-need strong"))
                .containsExactly(
                        "Danger sign: Calf, ankle or foot: swelling, redness, soreness or pain",
                        "Release due",
                        "Release due",
                        "Did the surgery take place?");
        assertThat(waiting(page, "tbody th a")).containsExactly("Zoe Zander", "Zoe Zander", "Xavier Xu", "Yan Yu");
        assertThat(page.select(".st-waiting .c-go a").eachAttr("href"))
                .satisfiesExactly(
                        look -> assertThat(look).startsWith("/alerts/"),
                        decide -> assertThat(decide).startsWith("/plans/" + danger + "/releases/new?restriction="),
                        decide -> assertThat(decide).startsWith("/plans/" + due + "/releases/new?restriction="),
                        confirm -> assertThat(confirm).endsWith("/confirmation"));
        assertThat(page.select("[aria-labelledby=patients-h] tbody th > :first-child")
                        .eachText())
                .containsExactlyInAnyOrder("Zoe Zander", "Yan Yu", "Xavier Xu", "Maria Lindqvist");
        assertThat(page.select("[aria-labelledby=patients-h] .c-go a").eachAttr("href"))
                .anyMatch(href -> href.startsWith("/plans/new?patient="));
    }

    @Test
    void letsASurgeonTickWhatIsSignedTogether() {
        PlanId due = desk.clinic.operated();

        Document page = Desk.html(desk.open(desk.clinic.surgeon, "/patients"));

        assertThat(page.select("form[method=get][action=/releases] [type=checkbox][name=pick]")
                        .eachAttr("value"))
                .isNotEmpty()
                .allMatch(value -> value.startsWith(due + ":"));
        assertThat(page.select("form[action=/releases] [checked]")).isEmpty();
        assertThat(page.select("form[action=/releases] button").text()).isEqualTo("Look at the ticked ones and sign");
    }

    @Test
    void showsADelegateTheSameDeskWithoutSigning() {
        CurrentUser delegate =
                new PeopleFixtures(beans).colleague(desk.clinic.administrator, Role.DELEGATE, "Priya Nair");
        beans.getBean(CareTeamService.class)
                .add(desk.clinic.administrator, desk.clinic.patient.id(), delegate.id(), PeopleFixtures.NOW);
        PlanId due = desk.clinic.operated();

        Document page = Desk.html(desk.open(delegate, "/patients"));

        assertThat(waiting(page, ".c-need strong")).containsExactly("Silent for 20 days", "Release due");
        assertThat(page.select("[name=pick], form[action=/releases] button")).isEmpty();
        assertThat(page.select(".st-waiting .c-go a").eachAttr("href"))
                .containsExactly("/plans/" + due + "/check-ins/new", "/plans/" + due);
    }

    @Test
    void tellsATherapistWhyNowAndWhatElse() {
        PlanId silent = desk.clinic.operated();
        PlanId danger = reportsASign("Zoe Zander");
        desk.clinic.patient("Ruth Keller");

        Document page = Desk.html(desk.open(desk.clinic.therapist, "/patients"));

        assertThat(page.select("tbody th > :first-child").eachText())
                .containsExactly("Zoe Zander", "Maria Lindqvist", "Ruth Keller");
        assertThat(page.select(".c-need strong").eachText())
                .containsExactly(
                        "Danger sign: Calf, ankle or foot: swelling, redness, soreness or pain",
                        "Next stage waits: 2–6 weeks",
                        "No protocol yet");
        assertThat(page.select(".st-also").eachText()).last().asString().contains("Silent for 20 days");
        assertThat(page.select("tbody .c-go a").eachAttr("href"))
                .satisfiesExactly(
                        look -> assertThat(look).startsWith("/alerts/"),
                        decide -> assertThat(decide).isEqualTo("/plans/" + silent + "/proposal"));
        assertThat(page.select("main a").eachAttr("href"))
                .noneMatch(link -> link.contains("/releases/") || link.contains("/plans/new"));
        assertThat(page.text()).contains("Day 20", "2–6 weeks", "Still on 0–2 weeks");
        assertThat(page.select(".st-spark [role=img]").attr("aria-label"))
                .isEqualTo("Pain in 14 days: 1 report, first 3, now 3, at most 3");
        assertThat(page.select(".st-days[role=img]").first().attr("aria-label")).isEqualTo("0 of 7 days done");
        assertThat(danger).isNotNull();
    }

    @Test
    void filtersByWhereThePatientsAreAndCountsEach() {
        desk.clinic.operated();
        desk.clinic.patient("Ruth Keller");

        Document page = Desk.html(desk.open(desk.clinic.therapist, "/patients"));
        assertThat(page.select(".st-chip").eachText())
                .containsExactly(
                        "Needs me 1",
                        "Visits today 0",
                        "0–2 weeks 0",
                        "2–6 weeks 1",
                        "6–12 weeks 0",
                        "3 months and after 0",
                        "All 2");
        assertThat(page.select(".st-chip[aria-current]").text()).isEqualTo("All 2");

        assertThat(namesFor(desk.clinic.therapist, "/patients?filter=NEEDS")).containsExactly("Maria Lindqvist");
        assertThat(namesFor(desk.clinic.therapist, "/patients?filter=ALL"))
                .containsExactly("Maria Lindqvist", "Ruth Keller");
        assertThat(namesFor(desk.clinic.therapist, "/patients?filter=WEEKS_2_6"))
                .containsExactly("Maria Lindqvist");
        assertThat(Desk.html(desk.open(desk.clinic.therapist, "/patients?filter=WEEKS_0_2"))
                        .text())
                .contains("Nobody here");
        assertThat(namesFor(desk.clinic.therapist, "/patients?filter=anything"))
                .containsExactly("Maria Lindqvist", "Ruth Keller");
    }

    @Test
    void beginsWithThoseWhoNeedTheTherapistWhenNotAllFitOnAPage() {
        desk.clinic.operated();
        for (int i = 0; i < 20; i++) {
            desk.clinic.patient("Patient " + i);
        }

        Document page = Desk.html(desk.open(desk.clinic.therapist, "/patients"));

        assertThat(page.select(".st-chip[aria-current]").text()).isEqualTo("Needs me 1");
        assertThat(page.select("tbody th a").eachText()).containsExactly("Maria Lindqvist");
    }

    @Test
    void showsAllWhereNobodyNeedsATherapist() {
        desk.clinic.patient("Ruth Keller");

        Document page = Desk.html(desk.open(desk.clinic.therapist, "/patients"));

        assertThat(page.select(".st-chip[aria-current]").text()).isEqualTo("All 2");
        assertThat(page.text()).contains("Nobody needs you now", "A surgeon assigns it");
    }

    @Test
    void tellsOfAMessageUntilItIsRead() {
        PlanId plan = desk.clinic.operated();
        MessageApi messages = beans.getBean(MessageApi.class);
        Acting.as(
                desk.clinic.self,
                () -> messages.send(
                        desk.clinic.self,
                        desk.clinic.patient.id(),
                        new SendMessage(Ids.next(), "The strap stretch makes my foot tingle."),
                        PlanFixtures.at(ReviewTest.Saturday.DATE)));

        assertThat(Desk.html(desk.open(desk.clinic.therapist, "/patients")).text())
                .contains("Message, today 9:00");
        desk.open(desk.clinic.therapist, "/plans/" + plan + "/messages");
        Acting.as(
                desk.clinic.therapist,
                () -> messages.markRead(
                        desk.clinic.therapist,
                        desk.clinic.patient.id(),
                        PlanFixtures.at(ReviewTest.Saturday.DATE).plusSeconds(60)));
        assertThat(Desk.html(desk.open(desk.clinic.therapist, "/patients")).text())
                .doesNotContain("Message, today");
    }

    @Test
    void readsAListInFewStatementsHoweverManyPatients() {
        for (int i = 0; i < 12; i++) {
            desk.clinic.operated(desk.clinic.patient("Patient " + i).id());
        }
        for (CurrentUser clinician : List.of(desk.clinic.therapist, desk.clinic.surgeon)) {
            desk.open(clinician, "/patients");

            assertThat(StatementCount.during(() -> desk.open(clinician, "/patients")))
                    .hasSizeLessThanOrEqualTo(8);
        }
    }

    @Test
    void findsPatientsByAPartOfTheirName() {
        desk.clinic.patient("Ruth Keller");

        assertThat(names("/patients?search=kell")).containsExactly("Ruth Keller");
        assertThat(Desk.html(desk.open(desk.clinic.surgeon, "/patients?search=nobody"))
                        .text())
                .contains("Nobody by this name");
    }

    @Test
    void keepsTheNameThatIsLookedForOutOfTheAddress() {
        desk.clinic.patient("Ruth Keller");

        var search = browser.post()
                .uri("/search")
                .param("list", "patients")
                .param("search", "kell")
                .with(as(desk.clinic.surgeon))
                .with(csrf())
                .exchange();
        assertThat(search).hasRedirectedUrl("/patients?found");
        var found = browser.get()
                .uri("/patients?found")
                .cookie(search.getResponse().getCookies())
                .with(as(desk.clinic.surgeon))
                .exchange();

        assertThat(Desk.html(found).select("tbody th > :first-child").eachText())
                .containsExactly("Ruth Keller");
    }

    @Test
    void pagesThroughManyAndStaysOnAPageThatThereIs() {
        for (int i = 0; i < 30; i++) {
            desk.clinic.patient("Patient " + i);
        }

        assertThat(names("/patients")).hasSize(20);
        assertThat(names("/patients?page=2")).hasSize(11);
        assertThat(names("/patients?page=3")).hasSize(11);
        assertThat(names("/patients?page=999999999999")).hasSize(20);
        assertThat(names("/patients?page=-1&search=%25")).isEmpty();
    }

    @Test
    void saysWhatToDoWhenThereIsNobody() {
        var people = new PeopleFixtures(beans);
        var administrator = people.administrator();

        assertThat(Desk.html(desk.open(people.surgeon(administrator), "/patients"))
                        .text())
                .contains("No patients yet", "Assign a protocol, and your first patient appears here.");
        assertThat(Desk.html(desk.open(people.therapist(administrator), "/patients"))
                        .text())
                .contains("No patients yet", "care teams");
    }

    @Test
    void showsNobodyElsesPatients() {
        new Desk(beans).clinic.patient("Nadia Karim");

        assertThat(names("/patients")).containsExactly("Maria Lindqvist");
    }

    @Test
    void showsMarkupInNamesAsItWasWritten() {
        PatientView patient = desk.clinic.patient("<b>Ann</b> & “Bo” 🙂");

        assertThat(names("/patients?search=<b>")).containsExactly(patient.name());
    }

    private PlanId reportsASign(String name) {
        PlanId plan = desk.clinic.operated(desk.clinic.patient(name).id());
        desk.progress.checkIn(
                desk.clinic.therapist,
                plan,
                new RecordCheckIn(Ids.next(), ReviewTest.Saturday.DATE, 3, 2, Set.of("RF04")),
                ReviewTest.Saturday.DATE,
                PlanFixtures.at(ReviewTest.Saturday.DATE));
        return plan;
    }

    private static List<String> waiting(Document page, String what) {
        return page.select(".st-waiting " + what).eachText();
    }

    private List<String> names(String address) {
        return namesFor(desk.clinic.surgeon, address);
    }

    private List<String> namesFor(CurrentUser clinician, String address) {
        return Desk.html(desk.open(clinician, address))
                .select("table:not(.st-waiting) tbody th > :first-child")
                .eachText();
    }
}
