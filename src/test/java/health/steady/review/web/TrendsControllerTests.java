package health.steady.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.people.Ids;
import health.steady.plan.Decision;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.progress.Measured;
import health.steady.progress.RecordCheckIn;
import health.steady.progress.RecordVisit;
import health.steady.progress.Visits;
import health.steady.protocol.Observation.Measurement.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@ReviewTest
class TrendsControllerTests {

    private static final LocalDate TODAY = ReviewTest.Saturday.DATE;

    @Autowired
    BeanFactory beans;

    @Autowired
    Visits visits;

    Desk desk;
    PlanId plan;

    @BeforeEach
    void operate() {
        desk = new Desk(beans);
        plan = desk.clinic.operated();
    }

    @Test
    void drawsEachMeasureWithSentencesAndATable() {
        measure(10, number("odi", "40"), leg(Side.LEFT, "4"), leg(Side.RIGHT, "5"));
        measure(2, number("odi", "30"), leg(Side.LEFT, "9"), leg(Side.RIGHT, null));
        Document page = page("");

        assertThat(page.select("[data-measure=odi] p").eachText())
                .contains(
                        "30 on 19 Nov: 10 less than on 11 Nov (40).",
                        "A change of 18 or more is one that people usually notice"
                                + " (Parai 2020, smallest detectable and minimal important change in degenerative lumbar surgery (abstract)).");
        assertThat(page.select("[data-measure=single-leg-stand] p").eachText())
                .contains(
                        "left: 9 s on 19 Nov: 5 s more than on 11 Nov (4 s).",
                        "right: could not on 19 Nov: 5 s on 11 Nov.");
        assertThat(page.select("[data-measure=single-leg-stand] tbody tr")).hasSize(4);
        assertThat(page.select("[data-measure=odi] svg polyline")).hasSize(1);
        assertThat(page.text()).doesNotContainIgnoringCase("improved").doesNotContainIgnoringCase("failed");
    }

    @Test
    void keepsPainAtAVisitApartFromPainOfTheDay() {
        report(3, 2);
        measure(2, number("back-pain", "7"));
        Document page = page("");

        assertThat(page.select("[aria-labelledby=reports-h] p").text()).contains("Back from 2 to 2");
        assertThat(page.select("[data-measure=back-pain] p").first().text()).isEqualTo("7 on 19 Nov.");
    }

    @Test
    void marksTheDaysOnWhichThePlanChanged() {
        report(3, 2);
        desk.clinic.sign(desk.clinic.therapist, plan, new Decision.Remove("brace"), 15);
        Document page = page("");

        assertThat(page.select("[aria-labelledby=reports-h] svg .mark")).isNotEmpty();
        assertThat(page.select("[aria-labelledby=changes-h] li").text()).contains("Belly brace");
    }

    @Test
    void saysWhatToDoWhenThereIsNothing() {
        Document page = page("");

        assertThat(page.select(".st-empty").text()).contains("Nothing was measured yet", "Record a visit");
        assertThat(page.select("svg[role=img]")).isEmpty();
        assertThat(desk.open(desk.clinic.therapist, here("?until=x"))).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private void report(int daysAgo, int back) {
        LocalDate on = TODAY.minusDays(daysAgo);
        desk.progress.checkIn(
                desk.clinic.therapist,
                plan,
                new RecordCheckIn(Ids.next(), on, back, 1, Set.of()),
                on,
                PlanFixtures.at(on));
    }

    private void measure(int daysAgo, Measured... measured) {
        LocalDate on = TODAY.minusDays(daysAgo);
        visits.record(
                desk.clinic.therapist,
                plan,
                RecordVisit.of(Ids.next(), on, List.of(measured), ""),
                on,
                PlanFixtures.at(on));
    }

    private static Measured number(String measure, String value) {
        return new Measured(measure, null, "", new BigDecimal(value));
    }

    private static Measured leg(Side side, @Nullable String value) {
        return new Measured("single-leg-stand", side, "", value == null ? null : new BigDecimal(value));
    }

    private Document page(String query) {
        return Desk.html(desk.open(desk.clinic.therapist, here(query)));
    }

    private String here(String query) {
        return "/plans/" + plan + "/progress" + query;
    }
}
