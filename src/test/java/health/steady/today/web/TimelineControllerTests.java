package health.steady.today.web;

import static health.steady.people.PeopleFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.StatementCount;
import health.steady.SteadyTest;
import health.steady.people.CurrentUser;
import health.steady.people.PeopleFixtures;
import health.steady.plan.Decision;
import health.steady.plan.PlanId;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SteadyTest
class TimelineControllerTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester browser;

    TodayFixtures fixtures;

    @BeforeEach
    void meet() {
        fixtures = new TodayFixtures(beans);
    }

    @Test
    void isForThePatientAlone() {
        assertThat(browser.get().uri("/today/timeline").header("Accept", "text/html"))
                .hasRedirectedUrl("/login");
        for (CurrentUser other :
                List.of(fixtures.clinic.surgeon, fixtures.clinic.therapist, fixtures.clinic.administrator)) {
            assertThat(open(other)).hasStatus(HttpStatus.FORBIDDEN);
        }
        fixtures.operated(20);
        CurrentUser other = new PeopleFixtures(beans).self(fixtures.clinic.patient("Somebody Else"));
        assertThat(open(other)).hasStatusOk().bodyText().contains("No plan yet");
    }

    @Test
    void beginsWithWhatIsMissingAndWhoSuppliesIt() {
        fixtures.operated(20);
        Document page = page();

        assertThat(page.select("main h2").eachText())
                .containsExactly(
                        "Missing before the 2–6-week programme",
                        "Where you are",
                        "What comes next",
                        "What was signed so far");
        assertThat(page.select("[aria-labelledby=missing-h] li"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.text()).contains("("));
        assertThat(page.select(".st-track")).hasSize(1);
    }

    @Test
    void tellsWhatWasSignedNewestFirst() {
        PlanId plan = fixtures.operated(20);
        fixtures.sign(fixtures.clinic.therapist, plan, new Decision.Remove("brace"), fixtures.today());

        assertThat(page().select("[aria-labelledby=was-h] li").first().text())
                .contains("Taken out of your plan: Belly brace.")
                .contains("A <b>good</b> reason");
    }

    @Test
    void saysNothingOfMissingThingsWhenAllIsFound() {
        PlanId plan = fixtures.operated(20);
        fixtures.advance(plan, fixtures.today());

        assertThat(page().select("main h2").eachText())
                .doesNotContain("Missing before the 2–6-week programme")
                .contains("Where you are");
    }

    @Test
    void asksTheDatabaseAtMostSevenTimes() {
        fixtures.operated(20);
        page();

        assertThat(StatementCount.during(() -> open(fixtures.self))).hasSizeLessThanOrEqualTo(7);
    }

    private Document page() {
        MvcTestResult answer = open(fixtures.self);
        assertThat(answer).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult open(CurrentUser user) {
        return browser.get()
                .uri("/today/timeline")
                .accept("text/html")
                .with(as(user))
                .exchange();
    }
}
