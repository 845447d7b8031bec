package health.steady.today.web;

import static health.steady.people.PeopleFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.StatementCount;
import health.steady.SteadyTest;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PeopleFixtures;
import health.steady.plan.Decision;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.progress.Measured;
import health.steady.progress.PlanWork;
import health.steady.progress.PlannedVisit;
import health.steady.progress.RecordCheckIn;
import health.steady.progress.RecordVisit;
import health.steady.progress.SetGoal;
import health.steady.progress.Visits;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SteadyTest
class ProgressControllerTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester browser;

    @Autowired
    PlanApi plans;

    TodayFixtures fixtures;

    @BeforeEach
    void meet() {
        fixtures = new TodayFixtures(beans);
    }

    @Test
    void isForThePatientAlone() {
        assertThat(browser.get().uri("/today/progress").header("Accept", "text/html"))
                .hasRedirectedUrl("/login");
        for (CurrentUser other :
                List.of(fixtures.clinic.surgeon, fixtures.clinic.therapist, fixtures.clinic.administrator)) {
            assertThat(open(other, "")).hasStatus(HttpStatus.FORBIDDEN);
        }
        fixtures.operated(20);
        CurrentUser other = new PeopleFixtures(beans).self(fixtures.clinic.patient("Somebody Else"));
        assertThat(open(other, "")).hasStatusOk().bodyText().contains("No plan yet");
    }

    @Test
    void drawsPainWithASentenceAndATable() {
        PlanId plan = fixtures.operated(20);
        reports(plan, 6, 5, 2);
        reports(plan, 1, 3, 1);
        Document page = page("");

        assertThat(page.select("[aria-labelledby=pain-h] p").first().text())
                .contains("back from 5 to 3", "leg from 2 to 1");
        assertThat(page.select("svg[role=img]").eachAttr("aria-label"))
                .hasSize(1)
                .allMatch(label -> label.contains("back from 5 to 3"));
        assertThat(page.select("[aria-labelledby=pain-h] details tbody tr")).hasSize(2);
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void takesTheWorseOfTwoReportsOfADay() {
        PlanId plan = fixtures.operated(20);
        reports(plan, 1, 2, 4);
        reports(plan, 1, 6, 1);

        assertThat(page("").select("[aria-labelledby=pain-h] tbody tr").text()).endsWith("6 4");
    }

    @Test
    void marksAndListsTheDaysOnWhichThePlanChanged() {
        PlanId plan = fixtures.operated(20);
        reports(plan, 1, 3, 1);
        LocalDate changed = fixtures.today().minusDays(4);
        fixtures.sign(fixtures.clinic.therapist, plan, new Decision.Remove("brace"), changed);
        Document page = page("");

        assertThat(page.select("svg .mark")).isNotEmpty();
        assertThat(page.select("[aria-labelledby=changes-h] li").first().text())
                .contains("Taken out of your plan: Belly brace.");
    }

    @Test
    void saysWhatToDoWhenThereIsNothingToDraw() {
        fixtures.operated(2);

        assertThat(page("").select(".st-empty").text())
                .contains("No check-ins in these days", "No walks told in these days", "No exercises told");
    }

    @Test
    void goesBackAsFarAsTheSurgery() {
        fixtures.operated(70);

        Document newest = page("");
        Document before = page("?until=" + fixtures.today().minusDays(28));
        Document oldest = page("?until=" + fixtures.today().minusDays(900));

        assertThat(newest.select("a[rel=next]")).isEmpty();
        assertThat(newest.select("a[rel=prev]").attr("href"))
                .isEqualTo("/today/progress?until=" + fixtures.today().minusDays(28));
        assertThat(before.select("a[rel=next]").attr("href")).isEqualTo("/today/progress?until=" + fixtures.today());
        assertThat(oldest.select("a[rel=prev]")).isEmpty();
        assertThat(page("?until=" + fixtures.today().plusDays(5)).select("a[rel=next]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "x", "20261101"})
    void refusesWhatIsNoDay(String until) {
        fixtures.operated(20);

        assertThat(open(fixtures.self, "?until=" + until)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void asksTheDatabaseAtMostTwelveTimes() {
        PlanId plan = fixtures.operated(20);
        reports(plan, 1, 3, 1);
        page("");

        assertThat(StatementCount.during(() -> open(fixtures.self, "")))
                .hasSizeLessThanOrEqualTo(12)
                .noneMatch(sql -> sql.contains("insert into day_shown"));
    }

    @Test
    void showsGoalsWorkAndWhatWasMeasuredInPlainWords() {
        PlanId plan = fixtures.operated(20);
        LocalDate today = fixtures.today();
        Visits visits = beans.getBean(Visits.class);
        PlanWork work = new PlanWork(PlanWork.Kind.DESK, List.of(new PlanWork.Step(today.plusDays(7), "Two hours")));
        PlannedVisit next = new PlannedVisit(Ids.next(), today.plusDays(3), null, fixtures.clinic.therapist.id());
        visits.record(
                fixtures.clinic.therapist,
                plan,
                new RecordVisit(
                        Ids.next(),
                        null,
                        today,
                        List.of(new Measured("six-minute-walk", null, "", new BigDecimal("310"))),
                        List.of(new SetGoal(SetGoal.Term.SHORT, "Put on my socks", null)),
                        Map.of(),
                        work,
                        next,
                        "For the team only"),
                today,
                PlanFixtures.at(today));
        Document page = page("");

        assertThat(page.select("[aria-labelledby=visits-h]").text())
                .contains("Your next visit:", "Put on my socks", "Work at a desk", "Two hours", "310 meters on")
                .contains("What you must not do comes first");
        assertThat(page.text()).doesNotContain("For the team only");

        fixtures.progress.checkIn(
                fixtures.clinic.therapist,
                plan,
                new RecordCheckIn(Ids.next(), today, 3, 1, Set.of("RF04")),
                today,
                PlanFixtures.at(today));
        assertThat(page("").text()).contains("This waits.").doesNotContain("Two hours");
    }

    private void reports(PlanId plan, int daysAgo, int back, int leg) {
        LocalDate on = fixtures.today().minusDays(daysAgo);
        fixtures.progress.checkIn(
                fixtures.clinic.therapist,
                plan,
                new RecordCheckIn(Ids.next(), on, back, leg, Set.of()),
                on,
                PlanFixtures.at(on));
    }

    private Document page(String query) {
        MvcTestResult answer = open(fixtures.self, query);
        assertThat(answer).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult open(CurrentUser user, String query) {
        return browser.get()
                .uri("/today/progress" + query)
                .accept("text/html")
                .with(as(user))
                .exchange();
    }
}
