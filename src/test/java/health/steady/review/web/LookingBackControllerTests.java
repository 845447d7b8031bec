package health.steady.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.StatementCount;
import health.steady.plan.Decision;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What differs and why, and what the patient was told, from the kept pages. */
@ReviewTest
class LookingBackControllerTests {

    private static final LocalDate NOV_3 = LocalDate.of(2026, 11, 3);
    private static final LocalDate NOV_20 = LocalDate.of(2026, 11, 20);

    @Autowired
    BeanFactory beans;

    Desk desk;
    PlanId plan;

    @BeforeEach
    void operate() {
        desk = new Desk(beans);
        plan = desk.clinic.operated();
    }

    @Test
    void strikesTheOldMarksTheNewAndSaysWhenAndWhoCausedIt() {
        desk.clinic.sign(desk.clinic.surgeon, plan, new Decision.Release("lifting-8lb"), 15);

        Document page = page("/differences?from=2026-11-03&to=2026-11-20&demand=lifting");

        assertThat(page.select("main .st-diff li").eachText())
                .filteredOn(line -> line.startsWith("Lifting"))
                .singleElement()
                .asString()
                .contains("Lift at most 8 pounds", "16 Nov 2026: This limit has ended", "A good reason");
        assertThat(page.select("main .st-diff del").eachText()).contains("Lift at most 8 pounds");
        assertThat(page.select("main .st-diff").text()).doesNotContain("Bending");
    }

    @Test
    void saysThatNothingDiffers() {
        assertThat(page("/differences?from=2026-11-05&to=2026-11-05").text()).contains("Nothing differs");
    }

    @Test
    void putsDaysInTheirOrder() {
        Document page = page("/differences?from=2026-11-20&to=2026-11-03");

        assertThat(page.text()).contains("From 3 November 2026 to 20 November 2026", "The later day was typed first");
    }

    @ParameterizedTest
    @CsvSource({
        "/differences?from=2026-02-30&to=2026-11-20,from,not a day of the calendar",
        "/differences?from=2020-01-01&to=2026-11-20,from,31 Oct 2026",
        "/differences?from=2026-11-03&to=2199-11-20,to,The plan says nothing",
        "/told?from=2026-11-03&to=2026-12-20,to,21 Nov 2026",
        "/told?from=&to=2026-11-20,from,not a day of the calendar",
        "/told?from=2026-11-03&to=2026-11-20&demand=sneezing,demand,Choose one from the list",
        "/differences?from=2026-11-03&to=2026-11-20&demand=sneezing,demand,Choose one from the list"
    })
    void refusesAtTheFieldAndKeepsWhatWasTyped(String address, String field, String said) {
        var answer = desk.open(desk.clinic.surgeon, "/plans/" + plan + address);

        assertThat(answer).hasStatus(422);
        assertThat(Desk.html(answer).select("#" + field + "-error").text()).contains(said);
        assertThat(Desk.html(answer).select("#to").val()).isEqualTo(address.replaceAll(".*to=([0-9-]*).*", "$1"));
    }

    @Test
    void showsWhatOneSignatureChangedFromTheHistory() {
        desk.clinic.sign(desk.clinic.surgeon, plan, new Decision.Release("lifting-8lb"), 15);
        desk.clinic.sign(desk.clinic.therapist, plan, new Decision.Remove("brace"), 15);
        String link = page("/history").select("a[href*=after=4]").attr("href");

        Document page = Desk.html(desk.open(desk.clinic.therapist, link));

        assertThat(page.select("main .st-diff li")).hasSize(1);
        assertThat(page.select("main .st-diff del")).hasSize(1);
        assertThat(page.select("main .st-diff").text())
                .contains("A good reason")
                .doesNotContain("Lift");
    }

    @ParameterizedTest
    @CsvSource({"2,2", "3,2", "0,99", "x,1", "-1,1"})
    void knowsNoVersionThatThereIsNot(String before, String after) {
        assertThat(desk.open(
                        desk.clinic.surgeon,
                        "/plans/" + plan + "/differences?day=2026-11-16&before=" + before + "&after=" + after))
                .hasStatus(404);
    }

    @Test
    void tellsWhatWasShownWordForWordWithWhatChangedAndWhatWasNeverOpened() {
        for (LocalDate day = NOV_3; !day.isAfter(NOV_20); day = day.plusDays(1)) {
            if (day.getDayOfMonth() == 16) {
                desk.clinic.sign(desk.clinic.surgeon, plan, new Decision.Release("lifting-8lb"), 15);
            }
            boolean away = day.getDayOfMonth() >= 9 && day.getDayOfMonth() <= 11;
            if (!away) {
                desk.plans.give(desk.clinic.self, day, "en", PlanFixtures.at(day));
            }
        }

        Document page = page("/told?demand=lifting&from=2026-11-03&to=2026-11-20");

        assertThat(page.select("h1").text())
                .isEqualTo("What the patient was told about Lifting, 3 November 2026 to 20 November 2026");
        assertThat(page.select("[data-from=2026-11-09][data-to=2026-11-11]").text())
                .contains("9 November 2026 to 11 November 2026", "Not opened on any of these days: nothing was shown.");
        assertThat(page.select("[data-from=2026-11-03]").text())
                .contains("“Lift at most 8 pounds”", "Shown for the first time on 3 November 2026", "Who said so");
        assertThat(page.select("[data-from=2026-11-16]").text())
                .contains("This limit has ended: “Lift at most 8 pounds”", "A good reason")
                .doesNotContain("Lift at most 8 pounds” Until");
        assertThat(page.select("article")
                        .eachAttr("data-to")
                        .get(page.select("article").size() - 1))
                .isEqualTo("2026-11-20");
    }

    @Test
    void showsEachSheetOfADayThatWasShownInSeveralWays() {
        LocalDate day = LocalDate.of(2026, 11, 16);
        desk.plans.give(desk.clinic.self, day, "en", PlanFixtures.at(day));
        desk.clinic.sign(desk.clinic.surgeon, plan, new Decision.Release("lifting-8lb"), 15);
        desk.plans.give(desk.clinic.self, day, "en", PlanFixtures.at(day).plusSeconds(3600));

        Document page = page("/told?demand=lifting&from=2026-11-16&to=2026-11-16");

        assertThat(page.select("article")).hasSize(1);
        assertThat(page.select("article").text().split("Shown once")).hasSize(3);
    }

    @Test
    void readsManyDaysAtOnce() {
        int few = statements("/told?from=2026-11-20&to=2026-11-20").size();
        for (LocalDate day = NOV_3; !day.isAfter(NOV_20); day = day.plusDays(1)) {
            desk.plans.give(desk.clinic.self, day, "en", PlanFixtures.at(day));
        }

        assertThat(statements("/told?from=2026-11-03&to=2026-11-20")).hasSizeLessThanOrEqualTo(few + 1);
        assertThat(statements("/differences?from=2026-11-03&to=2027-11-20")).hasSizeLessThanOrEqualTo(few);
    }

    private List<String> statements(String address) {
        return StatementCount.during(() -> desk.open(desk.clinic.surgeon, "/plans/" + plan + address));
    }

    private Document page(String address) {
        var answer = desk.open(desk.clinic.surgeon, "/plans/" + plan + address);
        assertThat(answer).hasStatusOk();
        return Desk.html(answer);
    }
}
