package health.steady.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.people.Ids;
import health.steady.plan.Decision;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.progress.LogSession;
import health.steady.progress.LogSession.Effort;
import health.steady.progress.LogSession.Outcome;
import health.steady.protocol.Dose;
import health.steady.protocol.RungRef;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The week at a glance on the plan, and the search for what to add. Today is a Saturday. */
@ReviewTest
class WeekTests {

    private static final LocalDate TODAY = ReviewTest.Saturday.DATE;

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
    void marksWhatWasDoneAndWhatWasNotForEveryReader() {
        desk.clinic.sign(
                desk.clinic.therapist,
                plan,
                new Decision.Change(new RungRef("brace", "basic"), Dose.repetitions(1, 8, 2)),
                1);
        log(TODAY.minusDays(5), "brace", Outcome.DONE, 2, 1);
        log(TODAY.minusDays(4), "brace", Outcome.DONE, 1, 3);
        log(TODAY.minusDays(3), "brace", Outcome.SKIPPED, 0, null);

        Element row = open("").selectFirst("tr[data-exercise=brace]");

        assertThat(row.select("td.is-day .visually-hidden").eachText())
                .containsExactly("done", "partly done", "not done", "not done", "not done", "planned", "planned");
        assertThat(row.select("td.is-today")).hasSize(1);
        assertThat(row.select("td").get(8).text()).isEqualTo("pain 3");
        assertThat(open("").select("th[aria-current=date] .visually-hidden").text())
                .isEqualTo("Saturday");
    }

    @Test
    void showsAnExerciseOfAnotherDayWithoutOfferingItToday() {
        desk.clinic.sign(
                desk.clinic.therapist,
                plan,
                new Decision.Change(
                        new RungRef("brace", "basic"),
                        new Dose(1, 8, 0, 0, false, null, 0, 1, Set.of(DayOfWeek.SUNDAY))),
                20);

        Document page = open("");

        assertThat(page.select("[data-exercise=brace]")).isEmpty();
        assertThat(page.select("[data-withheld=brace]").text()).contains("Belly brace");
        Element row = page.select(".st-week tbody tr").stream()
                .filter(line -> line.text().contains("Belly brace"))
                .findFirst()
                .orElseThrow();
        assertThat(row.select("td.is-day .visually-hidden").eachText()).endsWith("rest day", "planned");
    }

    @Test
    void countsExercisesAndMinutesOfToday() {
        assertThat(open("").select("[aria-labelledby=programme-h] .st-count").text())
                .containsPattern("\\d exercises, about \\d+ min a day\\. Walk \\d+ min × \\d");
    }

    @Test
    void resumesWhatIsPausedFromWhereItIsWithheld() {
        desk.clinic.sign(desk.clinic.therapist, plan, new Decision.PauseExercise("brace"), 20);

        Element held = open("").selectFirst("[data-withheld=brace]");

        assertThat(held.select("a[href$=/exercises/brace/resuming]")).hasSize(1);
        assertThat(desk.open(desk.clinic.therapist, here("/exercises/brace/resuming")))
                .hasStatusOk();
    }

    @Test
    void findsByNameAimAndEquipmentAndSaysWhenNothingFits() {
        assertThat(open("/exercises/new?search=SLIDE").select("main").text()).contains("Heel slide");
        assertThat(open("/exercises/new?intent=hamstrings&equipment=strap")
                        .select("[role=status]")
                        .text())
                .contains("found");
        assertThat(open("/exercises/new?region=NECK&search=heel").select("main").text())
                .contains("No exercise fits");
        assertThat(open("/exercises/new?search=heel&position=nowhere&page=99")
                        .select("main")
                        .text())
                .contains("No exercise fits", "Show all");
    }

    @Test
    void turnsPagesAndKeepsWhatIsLookedFor() {
        Document first = open("/exercises/new");
        String next = first.select("a[rel=next]").attr("href");

        assertThat(first.select("[aria-labelledby=allowed-h] li, [aria-labelledby=forbidden-h] li"))
                .hasSizeLessThanOrEqualTo(25);
        assertThat(next).endsWith("/exercises/new?page=2");
        assertThat(Desk.html(desk.open(desk.clinic.therapist, next)).select("a[rel=prev]"))
                .hasSize(1);
        Element held = first.select("[data-withheld] a.st-link").first();
        assertThat(held == null || !held.attr("href").isEmpty()).isTrue();
    }

    private void log(LocalDate on, String exercise, Outcome outcome, int times, Integer pain) {
        LogSession entry = new LogSession(Ids.next(), null, on, exercise, outcome, times, 0, pain, Effort.NOT_SAID, "");
        desk.progress.log(desk.clinic.self, plan, entry, TODAY, PlanFixtures.at(TODAY));
    }

    private Document open(String page) {
        return Desk.html(desk.open(desk.clinic.therapist, here(page)));
    }

    private String here(String page) {
        return "/plans/" + plan + page;
    }
}
