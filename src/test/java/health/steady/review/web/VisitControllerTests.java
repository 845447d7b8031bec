package health.steady.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.people.CurrentUser;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.progress.PlannedVisits;
import health.steady.progress.Visits;
import health.steady.protocol.Observation.Measurement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ReviewTest
class VisitControllerTests {

    private static final LocalDate TODAY = ReviewTest.Saturday.DATE;

    @Autowired
    BeanFactory beans;

    @Autowired
    Visits visits;

    @Autowired
    PlannedVisits planned;

    Desk desk;
    PlanId plan;

    @BeforeEach
    void operate() {
        desk = new Desk(beans);
        plan = desk.clinic.operated();
    }

    @Test
    void savesAVisitOnceAndShowsIt() {
        Map<String, List<String>> visit = form();
        set(visit, "measured[single-leg-stand_left]", "12.5");
        set(visit, "couldNot[single-leg-stand_right]", "true");
        set(visit, "newGoals[SHORT]", "Put on my socks");
        set(visit, "kind", "DESK");
        set(visit, "stepDays[1]", TODAY.plusWeeks(2).toString());
        set(visit, "steps[1]", "Two hours, at home");
        set(visit, "next.day", "1");
        set(visit, "next.month", "12");
        set(visit, "next.year", "2026");
        set(visit, "at", "9:30");
        set(visit, "note", "Walks well.\nSleeps badly.");

        MvcTestResult sent = save(visit);
        save(visit);

        assertThat(sent).hasStatus(HttpStatus.FOUND);
        Document page = Desk.html(open("/visits/" + visit.get("submission").get(0)));
        assertThat(page.select("tbody tr").eachText())
                .containsExactlyInAnyOrder("Standing on one leg, left 12.5 s", "Standing on one leg, right could not");
        assertThat(page.text()).contains("Put on my socks", "5 Dec: Two hours, at home", "Sleeps badly.");
        assertThat(desk.plan(plan).course().history().observations())
                .hasSize(2)
                .hasOnlyElementsOfType(Measurement.class);
        assertThat(planned.upcoming(desk.clinic.therapist, desk.clinic.patient.id(), TODAY))
                .hasSize(1);
        assertThat(Desk.html(open("/visits")).select("ol.st-next li")).hasSize(1);
    }

    @Test
    void saysHowMuchChangedAndNeverWhetherItIsGood() {
        measure("five-times-sit-to-stand", "15");
        measure("five-times-sit-to-stand", "13");

        String page = Desk.html(open("/visits/new")).text();

        assertThat(page)
                .contains("13 s on 21 Nov: 2 s less than on 21 Nov (15 s).")
                .contains("A change of 5 s or more is one that people usually notice")
                .doesNotContainIgnoringCase("improved")
                .doesNotContainIgnoringCase("worse");
    }

    @Test
    void warnsOfAMeasureThatGoesPastALimit() {
        Document page = Desk.html(open("/visits/new"));

        assertThat(page.select("fieldset:has(legend:contains(Lifting test)) .st-msg-limit")
                        .text())
                .contains("Measuring this goes past a limit in force", "Lifting at most 8 lb");
        assertThat(page.select("fieldset:has(legend:contains(Walking for 6 minutes)) .st-msg-limit"))
                .isEmpty();
    }

    @Test
    void asksFirstForWhatTheProtocolLooksAt() {
        Document page = Desk.html(open("/visits/new"));

        assertThat(page.select("details fieldset legend").eachText())
                .contains("Walking for 6 minutes")
                .doesNotContain("Standing on one leg", "Back pain, 0 to 10 (NPRS)");
        assertThat(page.text()).doesNotContain("Neck Disability Index");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "measured[odi] | 101 | Oswestry Disability Index, 0 to 100 (ODI): A number from 0 to 100. You wrote “101”.",
                "measured[six-minute-walk] | a lot | Walking for 6 minutes: Meters from 0 to 1500. You wrote “a lot”.",
                "measured[single-leg-stand_left] | 61 | Standing on one leg, left: Seconds from 0 to 60. You wrote “61”.",
                "measured[single-leg-stand_right] | 9 | Enter both sides, or tick that the patient could not; or leave both empty.",
                "activities[1] | Socks | ",
                "scores[2] | 3 | Name the activity that this number is about.",
                "steps[2] | Four hours | Choose from when this step is.",
                "targets[SHORT] | 2026-12-05 | Write the goal that this day is for.",
                "on | 2026-11-01x | Day of the visit: choose a day.",
                "next.day | 30 | Next visit: this day does not exist. Look at it again."
            })
    void refusesAtTheFieldAndKeepsWhatWasTyped(String field, String value, String said) {
        Map<String, List<String>> visit = form();
        set(visit, "note", "Kept");
        if (field.equals("activities[1]")) {
            set(visit, "scores[1]", "11");
        }
        set(visit, field, value);

        MvcTestResult answer = save(visit);

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Desk.html(answer);
        for (var link : page.select(".st-errors a")) {
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.text())
                    .isNotNull();
        }
        assertThat(page.select(".st-errors li")).hasSize(1);
        assertThat(page.select(".st-errors").text()).contains(said == null ? "" : said);
        assertThat(page.getElementById("note").text()).isEqualTo("Kept");
        assertThat(visits.sheet(desk.clinic.therapist, desk.plan(plan)).measured())
                .isEmpty();
    }

    @Test
    void asksForSomething() {
        assertThat(save(form()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Nothing is entered yet");
    }

    @Test
    void averagesActivitiesOnlyWithTheSameOnes() {
        activities("3", "4", "6");
        assertThat(Desk.html(open("/visits/new")).text()).contains("Average 4.3 of 3 activities");
        activities("5", "5", "6");
        assertThat(Desk.html(open("/visits/new")).text())
                .contains("Average 5.3 of 3 activities on 21 Nov: 1.0 more than on 21 Nov (4.3).");
    }

    @Test
    void correctsWithANewEntryBesideTheOld() {
        Map<String, List<String>> visit = form();
        set(visit, "measured[odi]", "40");
        set(visit, "note", "First");
        save(visit);
        String first = visit.get("submission").get(0);
        Map<String, List<String>> correction =
                new LinkedHashMap<>(Desk.fields(open("/visits/" + first + "/correction")));
        assertThat(correction).containsEntry("measured[odi]", List.of("40")).doesNotContainKey("newGoals[SHORT]");
        set(correction, "measured[odi]", "30");

        assertThat(save(correction)).hasStatus(HttpStatus.FOUND);

        assertThat(Desk.html(open("/visits/" + first)).select(".st-badge").text())
                .contains("Corrected");
        assertThat(Desk.html(open("/visits/" + first)).select("tbody").text()).contains("40");
        assertThat(visits.sheet(desk.clinic.therapist, desk.plan(plan)).measured())
                .singleElement()
                .satisfies(each -> assertThat(each.what().value()).isEqualByComparingTo("30"));
    }

    @Test
    void arrangesAndCancelsVisitsToCome() {
        Map<String, List<String>> form = new LinkedHashMap<>();
        set(form, "next.day", "1");
        set(form, "next.month", "12");
        set(form, "next.year", "2026");
        set(form, "at", "9:30");
        set(form, "with", desk.clinic.therapist.id().toString());

        assertThat(desk.send(desk.clinic.surgeon, here("/planned-visits"), form))
                .hasStatus(HttpStatus.FOUND);

        Document page = Desk.html(open("/visits"));
        assertThat(page.select("section li").text()).contains("Tuesday 1 December 2026, 09:30, with");
        String cancel = page.select("form[action*=cancellation]").attr("action");
        assertThat(desk.send(desk.clinic.therapist, cancel, Map.of())).hasStatus(HttpStatus.FOUND);
        assertThat(Desk.html(open("/visits")).text()).contains("No visit is planned.");

        set(form, "next.year", "2025");
        assertThat(desk.send(desk.clinic.surgeon, here("/planned-visits"), form))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This day has passed");
    }

    @Test
    void isNotThereForAnothersTeam() {
        Map<String, List<String>> visit = form();
        set(visit, "note", "Secret");
        save(visit);
        CurrentUser stranger = new PlanFixtures(beans).therapist;
        String address = here("/visits/" + visit.get("submission").get(0));

        assertThat(desk.open(stranger, address)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk.send(stranger, here("/visits"), visit)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk.open(desk.clinic.self, address)).hasStatus(HttpStatus.FORBIDDEN);
    }

    private void measure(String measure, String value) {
        Map<String, List<String>> visit = form();
        set(visit, "measured[" + measure + "]", value);
        assertThat(save(visit)).hasStatus(HttpStatus.FOUND);
    }

    private void activities(String... scores) {
        Map<String, List<String>> visit = form();
        List<String> names = List.of("Socks", "Stairs", "Garden");
        for (int line = 0; line < scores.length; line++) {
            set(visit, "activities[" + (line + 1) + "]", names.get(line));
            set(visit, "scores[" + (line + 1) + "]", scores[line]);
        }
        assertThat(save(visit)).hasStatus(HttpStatus.FOUND);
    }

    private Map<String, List<String>> form() {
        return new LinkedHashMap<>(Desk.fields(open("/visits/new")));
    }

    private static void set(Map<String, List<String>> fields, String name, String value) {
        fields.put(name, List.of(value));
    }

    private MvcTestResult save(Map<String, List<String>> fields) {
        return desk.send(desk.clinic.therapist, here("/visits"), fields);
    }

    private MvcTestResult open(String address) {
        return desk.open(desk.clinic.therapist, here(address));
    }

    private String here(String address) {
        return "/plans/" + plan + address;
    }
}
