package health.steady.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.plan.PlanId;
import health.steady.protocol.Observation;
import health.steady.protocol.Observation.CheckIn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@ReviewTest
class CheckInControllerTests {

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
    void choosesNothingForTheCaller() {
        var page = Desk.html(desk.open(desk.clinic.therapist, here("/check-ins/new")));

        assertThat(page.select("main input[type=checkbox]")).isNotEmpty().noneMatch(box -> box.hasAttr("checked"));
        assertThat(page.select("#backPain, #legPain"))
                .hasSize(2)
                .allMatch(field -> field.val().isEmpty());
        assertThat(page.text()).contains("the patient calls 911");
    }

    @Test
    void storesAReportOnceWithEverythingThatWasSaid() {
        Map<String, List<String>> report = report();
        report.remove("none");
        report.put("dangerSigns", List.of("RF04", "RF12"));
        report.put("on", List.of("2026-11-19"));

        assertThat(desk.send(desk.clinic.therapist, here("/check-ins"), report)).hasStatus(HttpStatus.FOUND);
        assertThat(desk.send(desk.clinic.therapist, here("/check-ins"), report)).hasStatus(HttpStatus.FOUND);

        assertThat(reports()).singleElement().isInstanceOfSatisfying(CheckIn.class, stored -> {
            assertThat(stored.on()).hasToString("2026-11-19");
            assertThat(stored.backPain()).isEqualTo(4);
            assertThat(stored.legPain()).isEqualTo(2);
            assertThat(stored.dangerSigns()).isEqualTo(Set.of("RF04", "RF12"));
            assertThat(stored.by().id()).isEqualTo(desk.clinic.therapist.id().value());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "backPain, 11",
        "backPain, -1",
        "backPain, a lot",
        "legPain, ''",
        "on, 2026-11-22",
        "on, 2026-11-13",
        "on, yesterday",
        "on, 2026-02-30",
        "dangerSigns, nothing",
        "dangerSigns, RF04"
    })
    void refusesWhatCannotBeAtItsFieldAndKeepsTheRest(String field, String value) {
        Map<String, List<String>> report = report();
        report.put(field, List.of(value));
        if (value.equals("nothing")) {
            report.remove("none");
        }

        var result = desk.send(desk.clinic.therapist, here("/check-ins"), report);

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.html(result).select(".st-errors a[href=#" + field + "]"))
                .hasSize(1);
        assertThat(Desk.fields(result)).containsEntry("submission", report.get("submission"));
        assertThat(reports()).isEmpty();
    }

    @Test
    void asksForEitherADangerSignOrNoneOfThem() {
        Map<String, List<String>> neither = report();
        neither.remove("none");

        var result = desk.send(desk.clinic.therapist, here("/check-ins"), neither);

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.fields(result)).containsEntry("backPain", List.of("4"));
    }

    @Test
    void takesAnyTextInEveryFieldWithoutBreaking() {
        for (String text : List.of("<b>x</b> 🙂", "y".repeat(100_000), "\u0000")) {
            Map<String, List<String>> report = new LinkedHashMap<>();
            report().forEach((name, value) -> report.put(name, List.of(text)));
            report.put("dangerSigns", List.of(text));

            assertThat(desk.send(desk.clinic.therapist, here("/check-ins"), report))
                    .hasStatus4xxClientError();
        }
        assertThat(reports()).isEmpty();
    }

    private Map<String, List<String>> report() {
        Map<String, List<String>> fields =
                new LinkedHashMap<>(Desk.fields(desk.open(desk.clinic.therapist, here("/check-ins/new"))));
        fields.put("backPain", List.of("4"));
        fields.put("legPain", List.of("2"));
        fields.put("none", List.of("true"));
        return fields;
    }

    private List<Observation> reports() {
        return desk.plan(plan).course().history().observations();
    }

    private String here(String address) {
        return "/plans/" + plan + address;
    }
}
