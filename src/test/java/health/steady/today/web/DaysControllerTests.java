package health.steady.today.web;

import static health.steady.people.PeopleFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.StatementCount;
import health.steady.SteadyTest;
import health.steady.people.CurrentUser;
import health.steady.people.PeopleFixtures;
import health.steady.plan.Decision;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.plan.Shown;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Law L6: any past day replays exactly, and a day never opened says so. */
@SteadyTest
class DaysControllerTests {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester browser;

    @Autowired
    PlanApi plans;

    TodayFixtures fixtures;
    LocalDate past;

    @BeforeEach
    void meet() {
        fixtures = new TodayFixtures(beans);
        past = fixtures.today().minusDays(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/today/days", "/today/days/2026-11-01"})
    void isForThePatientAlone(String address) {
        assertThat(browser.get().uri(address).header("Accept", "text/html")).hasRedirectedUrl("/login");
        for (CurrentUser other :
                List.of(fixtures.clinic.surgeon, fixtures.clinic.therapist, fixtures.clinic.administrator)) {
            assertThat(open(other, address)).hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void showsNobodyElsesDays() {
        fixtures.operated(20);
        give(past);
        CurrentUser other = new PeopleFixtures(beans).self(fixtures.clinic.patient("Somebody Else"));

        assertThat(open(other, "/today/days/" + past)).bodyText().contains("No plan yet");
        assertThat(open(other, "/today/days")).bodyText().contains("No plan yet");
    }

    @Test
    void replaysTheSheetThatWasKeptAlsoAfterLaterChanges() {
        PlanId plan = fixtures.operated(20);
        give(past);
        Document before = page("/today/days/" + past);
        fixtures.sign(fixtures.clinic.surgeon, plan, new Decision.Remove("brace"), fixtures.today());
        fixtures.sign(fixtures.clinic.surgeon, plan, new Decision.Release("lifting-8lb"), fixtures.today());

        Document after = page("/today/days/" + past);

        Shown shown = plans.shownOn(fixtures.self, fixtures.plan(), past).get(0);
        assertThat(after.select("main").outerHtml())
                .isEqualTo(before.select("main").outerHtml());
        assertThat(after.select("h1").text()).startsWith("As shown on " + DAY.format(past) + " at ");
        assertThat(after.select("[data-restriction]").eachAttr("data-limit"))
                .containsExactlyElementsOf(shown.sheet().restrictions().stream()
                        .map(line -> line.limit())
                        .toList());
        assertThat(after.select("[data-shown]").eachAttr("data-shown"))
                .contains("brace")
                .containsExactlyElementsOf(shown.sheet().exercises().stream()
                        .map(task -> task.id())
                        .toList());
    }

    @Test
    void putsLimitsFirstAndGivesNothingToActOn() {
        fixtures.operated(20);
        give(past);
        Document page = page("/today/days/" + past);

        assertThat(page.select("main [data-restriction], main [data-shown]").stream()
                        .map(element -> element.hasAttr("data-restriction"))
                        .distinct())
                .containsExactly(true, false);
        assertThat(page.select("main form, main input, main button, main .st-steps, main [data-exercise]"))
                .isEmpty();
        Shown shown = plans.shownOn(fixtures.self, fixtures.plan(), past).get(0);
        shown.sheet()
                .exercises()
                .forEach(task ->
                        task.steps().forEach(step -> assertThat(page.text()).doesNotContain(step)));
    }

    @Test
    void offersEachDifferentShowingOfADay() {
        PlanId plan = fixtures.operated(20);
        give(past);
        give(past);
        fixtures.sign(fixtures.clinic.therapist, plan, new Decision.Remove("brace"), past);
        give(past);

        Document last = page("/today/days/" + past);
        Document first = page("/today/days/" + past + "?showing=1");

        assertThat(last.select("main nav a")).hasSize(2);
        assertThat(last.select("[data-shown=brace]")).isEmpty();
        assertThat(first.select("[data-shown=brace]")).hasSize(1);
        assertThat(page("/today/days/" + past + "?showing=99").select("[data-shown=brace]"))
                .isEmpty();
    }

    @Test
    void writesNothingAsShown() {
        fixtures.operated(20);
        give(past);

        List<String> sql = StatementCount.during(() -> open(fixtures.self, "/today/days/" + past));

        assertThat(sql).hasSizeLessThanOrEqualTo(7).noneMatch(each -> each.contains("insert into day_shown"));
        assertThat(StatementCount.during(() -> open(fixtures.self, "/today/days")))
                .hasSizeLessThanOrEqualTo(7)
                .noneMatch(each -> each.contains("insert into day_shown"));
        assertThat(plans.shownOn(fixtures.self, fixtures.plan(), past)).hasSize(1);
        assertThat(plans.shownOn(fixtures.self, fixtures.plan(), fixtures.today()))
                .isEmpty();
    }

    @Test
    void saysThatADayWasNeverOpened() {
        fixtures.operated(20);

        assertThat(open(fixtures.self, "/today/days/" + past))
                .hasStatusOk()
                .bodyText()
                .contains("You did not open " + DAY.format(past))
                .doesNotContain("data-restriction");
    }

    @ParameterizedTest
    @CsvSource({"0,is today", "1,still to come", "400,still to come", "-60,no plan here yet"})
    void answersClearlyForWhatIsNoPastDay(int ahead, String said) {
        fixtures.operated(20);

        assertThat(open(fixtures.self, "/today/days/" + fixtures.today().plusDays(ahead)))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "yesterday", "20261101", "2026-1-1", "+999999999-12-31T"})
    void answersClearlyForNonsense(String day) {
        fixtures.operated(20);

        assertThat(open(fixtures.self, "/today/days/" + day))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("That is not a day of the calendar.");
    }

    @Test
    void listsTheDaysOfAMonthNewestFirstAndMarksThoseNeverOpened() {
        fixtures.operated(70);
        LocalDate yesterday = fixtures.today().minusDays(1);
        give(yesterday);

        Document newest = page("/today/days");

        List<String> links = newest.select(".st-daylist a").eachAttr("href");
        assertThat(links)
                .startsWith("/today/days/" + yesterday)
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(newest.select(".st-daylist li").first().text()).doesNotContain("not opened");
        assertThat(newest.select(".st-daylist li:nth-child(n+2)"))
                .allSatisfy(line -> assertThat(line.text()).contains("not opened"));
        assertThat(page("/today/days?page=99").select(".st-daylist li")).isNotEmpty();
        assertThat(page("/today/days?page=2").select(".st-daylist a").eachAttr("href"))
                .doesNotContainAnyElementsOf(links);
        assertThat(open(fixtures.self, "/today/days?page=x")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private void give(LocalDate date) {
        plans.give(fixtures.self, date, "en", PlanFixtures.at(date)).orElseThrow();
    }

    private Document page(String address) {
        MvcTestResult answer = open(fixtures.self, address);
        assertThat(answer).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult open(CurrentUser user, String address) {
        return browser.get().uri(address).accept("text/html").with(as(user)).exchange();
    }
}
