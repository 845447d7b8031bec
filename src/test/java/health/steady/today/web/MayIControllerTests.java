package health.steady.today.web;

import static health.steady.people.PeopleFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.StatementCount;
import health.steady.SteadyTest;
import health.steady.people.CurrentUser;
import health.steady.people.PeopleFixtures;
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
class MayIControllerTests {

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
    void signedOutLeadsToSignIn() {
        assertThat(browser.get().uri("/today/may-i").header("Accept", "text/html"))
                .hasRedirectedUrl("/login");
    }

    @Test
    void isForPatientsOnly() {
        for (CurrentUser other :
                List.of(fixtures.clinic.surgeon, fixtures.clinic.therapist, fixtures.clinic.administrator)) {
            assertThat(open(other)).hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void answersByThePlanOfWhoAsks() {
        fixtures.operated(20);
        CurrentUser other = new PeopleFixtures(beans).self(fixtures.clinic.patient("Somebody Else"));

        assertThat(open(fixtures.self)).hasStatusOk().bodyText().contains("May I …?");
        assertThat(open(other)).hasStatusOk().bodyText().contains("No plan yet").doesNotContain("data-activity");
    }

    @Test
    void isLinkedFromToday() {
        fixtures.operated(20);

        assertThat(browser.get().uri("/today").accept("text/html").with(as(fixtures.self)))
                .bodyText()
                .contains("href=\"/today/may-i\"");
    }

    @Test
    void findsByTheWordsThatPeopleUse() {
        fixtures.operated(20);

        expectsFirst("driving", "drive");
        expectsFirst("May I drive my car?", "drive");
        expectsFirst("groceries", "carry-shopping");
        expectsFirst("JOGGING", "go-running");
        expectsFirst("grandchild", "lift-toddler");
        expectsFirst("st", "stairs");
        assertThat(found("car")).containsExactly("drive", "ride");
        assertThat(found("may i")).hasSameSizeAs(found(""));
    }

    @Test
    void everyActivityIsFoundByItsName() {
        fixtures.operated(20);
        Document all = page("");

        assertThat(all.select("[data-activity]"))
                .hasSizeGreaterThan(20)
                .allSatisfy(section ->
                        assertThat(found(section.select("h2").text())).contains(section.attr("data-activity")));
    }

    @Test
    void showsTheVerdictInWordsBesideEachName() {
        fixtures.operated(20);
        Document page = page("");

        assertThat(page.select("main nav li"))
                .hasSameSizeAs(page.select("[data-activity]"))
                .allSatisfy(line -> assertThat(line.select(".st-badge").text())
                        .isIn("Yes", "Yes, this way", "Not yet", "Ask first"));
    }

    @Test
    void saysWhatToDoWhenNothingIsFound() {
        fixtures.operated(20);
        Document page = page("<script>parachute</script>");

        assertThat(page.select("[data-activity], script")).isEmpty();
        assertThat(page.select("h2").text()).contains("No answer for “<script>parachute</script>”");
        assertThat(page.select("main").text()).contains("Try another word", "call the nurse");
        assertThat(page.select("main a[href=/today/messages]")).hasSize(1);
        assertThat(page.select("input[name=q]").attr("value")).contains("parachute");
    }

    @Test
    void leadsToTheTeamWhereTheAnswerIsNotYesYet() {
        fixtures.operated(20);

        assertThat(page("").select("[data-verdict=NOT_YET], [data-verdict=ASK]"))
                .isNotEmpty()
                .allSatisfy(section ->
                        assertThat(section.select("a[href=/today/messages]")).hasSize(1));
    }

    @Test
    void takesAnyQuestion() {
        fixtures.operated(20);

        for (String odd : List.of("x".repeat(5000), "\u0000\u202e%00", "(((", "   ", "🙂")) {
            assertThat(ask(odd)).hasStatusOk();
        }
    }

    @Test
    void asksTheDatabaseAtMostSevenTimes() {
        fixtures.operated(20);
        page("");

        assertThat(StatementCount.during(() -> ask("car"))).hasSizeLessThanOrEqualTo(7);
    }

    private void expectsFirst(String question, String activity) {
        assertThat(found(question)).as(question).contains(activity).hasSizeLessThan(8);
    }

    private List<String> found(String question) {
        return page(question).select("[data-activity]").eachAttr("data-activity");
    }

    private Document page(String question) {
        MvcTestResult answer = ask(question);
        assertThat(answer).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult ask(String question) {
        return browser.get()
                .uri("/today/may-i")
                .param("q", question)
                .accept("text/html")
                .with(as(fixtures.self))
                .exchange();
    }

    private MvcTestResult open(CurrentUser user) {
        return browser.get()
                .uri("/today/may-i")
                .accept("text/html")
                .with(as(user))
                .exchange();
    }
}
