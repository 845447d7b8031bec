package health.steady.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.plan.PlanId;
import health.steady.protocol.Amount;
import health.steady.protocol.Dose;
import health.steady.protocol.Fact.ExerciseAdded;
import health.steady.protocol.RungRef;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Adding an exercise and changing its dose: what is allowed, what is refused, and what would end each reason. */
@ReviewTest
class ExercisePagesTests {

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
    void listsWhatIsAllowedTodayApartFromWhatIsNotWithItsFirstReason() {
        var page = Desk.html(desk.open(desk.clinic.therapist, here("/exercises/new")));

        assertThat(page.select("section[aria-labelledby=allowed-h] a").eachText())
                .contains("Heel slide");
        Element forbidden = Desk.html(desk.open(desk.clinic.therapist, here("/exercises/new?search=knee")))
                .selectFirst("[data-withheld=knee-chest]");
        assertThat(forbidden.text())
                .contains("Knee to chest", "Too early by default: week 6, 13 Dec", "2 reasons more");
    }

    @Test
    void refusesAForbiddenExerciseWithEveryReasonAndKeepsWhatWasTyped() {
        Map<String, List<String>> fields = dose("/exercises/new?exercise=knee-chest&rung=one-knee");
        fields.put("reps", List.of("7"));
        fields.put("days", List.of("MONDAY", "FRIDAY"));

        var result = desk.send(desk.clinic.therapist, here("/exercises"), fields);

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Element refusal = refusal(result);
        assertThat(refusal.attr("data-withheld")).isEqualTo("knee-chest");
        assertThat(refusal.text())
                .contains(
                        "Not added: Knee to chest, one knee. 3 reasons",
                        "It bends the back: bending 2, limit 1",
                        "Dr. Helen Marsh",
                        "Ends with a surgeon’s release",
                        "Too early by default: week 6, 13 Dec",
                        "It may be unlocked from the day of surgery",
                        "Its stage is not reached: 6–12 weeks");
        assertThat(refusal.select("li"))
                .hasSize(3)
                .allSatisfy(
                        reason -> assertThat(reason.select(".st-small").text()).isNotEmpty());
        assertThat(Desk.fields(result))
                .containsEntry("reps", List.of("7"))
                .containsEntry("days", List.of("MONDAY", "FRIDAY"))
                .containsEntry("reason", List.of("Because it is so"));
        assertThat(desk.plan(plan).course().history().facts()).noneMatch(ExerciseAdded.class::isInstance);
    }

    @Test
    void offersEachReaderOnlyWhatTheyMaySign() {
        String address = here("/exercises/new?exercise=knee-chest&rung=one-knee");

        assertThat(refusal(desk.open(desk.clinic.therapist, address))
                        .select("a")
                        .eachText())
                .contains("Unlock")
                .doesNotContain("Release");
        assertThat(refusal(desk.open(desk.clinic.surgeon, address)).select("a").eachText())
                .contains("Unlock", "Release");
    }

    @Test
    void addsWhatIsAllowedInTheTypedDose() {
        Map<String, List<String>> fields = dose("/exercises/new?exercise=heel-slide");
        fields.put("sets", List.of("2"));
        fields.put("reps", List.of("9"));
        fields.put("holdSeconds", List.of("3"));
        fields.put("restSeconds", List.of("30"));
        fields.put("timesADay", List.of("3"));
        fields.put("days", List.of("SATURDAY", "MONDAY"));
        fields.remove("perSide");

        assertThat(desk.send(desk.clinic.therapist, here("/exercises"), fields)).hasStatus(HttpStatus.FOUND);

        ExerciseAdded added = (ExerciseAdded) desk.plan(plan).course().history().facts().stream()
                .filter(ExerciseAdded.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(added.use()).isEqualTo(new RungRef("heel-slide", "basic"));
        assertThat(added.dose())
                .isEqualTo(new Dose(2, 9, 3, 30, false, null, 0, 3, Set.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY)));
        assertThat(Desk.html(desk.open(desk.clinic.therapist, here("")))
                        .selectFirst("[data-exercise=heel-slide]")
                        .text())
                .contains("2 × 3 s × 9", "rest 30 s", "3 a day", "Mon Sat");
    }

    @ParameterizedTest
    @CsvSource({
        "reps, -1",
        "reps, 101",
        "reps, a lot",
        "reps, 1.5",
        "reps, ''",
        "sets, 11",
        "holdSeconds, 301",
        "restSeconds, 601",
        "minutes, 121",
        "timesADay, 0",
        "timesADay, 13",
        "timesADay, ''",
        "load, -5",
        "load, 1000",
        "load, 5 lb",
        "unit, stone",
        "days, SOMEDAY",
        "rung, <b>"
    })
    void refusesADoseThatCannotBeAtItsField(String field, String value) {
        Map<String, List<String>> fields = dose("/exercises/new?exercise=heel-slide");
        fields.put(field, List.of(value));

        var result = desk.send(desk.clinic.therapist, here("/exercises"), fields);

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = Desk.html(result);
        assertThat(page.select(".st-errors a[href=#" + field + "]")).hasSize(1);
        assertThat(page.getElementById(field)).isNotNull();
        assertThat(page.select(".has-error")).isNotEmpty();
    }

    @Test
    void keepsALoadInTheUnitThatWasTyped() {
        DoseForm form = new DoseForm(
                "", "", "band-row", "light", "2", "10", "", "", "", "2.5", "kg", "", "1", List.of(), "Because");

        assertThat(form.toDose().load()).isEqualTo(Amount.of("2.5", health.steady.protocol.Unit.KILOGRAMS));
        assertThat(DoseForm.of(form.use(), form.toDose()).load()).isEqualTo("2.5");
        assertThat(DoseForm.of(form.use(), form.toDose()).unit()).isEqualTo("kg");
    }

    @Test
    void bringsEveryFieldOfADoseThereAndBack() {
        Dose dose =
                new Dose(2, 10, 5, 30, true, Amount.pounds("7.5"), 15, 3, Set.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY));

        assertThat(DoseForm.of(new RungRef("bridge", "small"), dose).toDose()).isEqualTo(dose);
        assertThat(DoseForm.of(new RungRef("bridge", "small"), dose).use()).isEqualTo(new RungRef("bridge", "small"));
    }

    @Test
    void fillsInARungWithItsUsualDose() {
        desk.clinic.advance(desk.clinic.therapist, plan, health.steady.protocol.Phase.WEEKS_2_6, 20);

        var page = Desk.html(desk.open(desk.clinic.therapist, here("/exercises/wall-sit?rung=45-degrees")));

        assertThat(page.select("#rung option[selected]").attr("value")).isEqualTo("45-degrees");
        assertThat(page.text()).contains("Now: Wall sit, knees bent a little (30 degrees)");
    }

    @Test
    void refusesAHarderRungWithEveryReason() {
        desk.clinic.advance(desk.clinic.therapist, plan, health.steady.protocol.Phase.WEEKS_2_6, 20);
        Map<String, List<String>> fields = dose("/exercises/wall-sit?rung=45-degrees");

        var result = desk.send(desk.clinic.therapist, here("/exercises/wall-sit"), fields);

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refusal(result).text())
                .contains("Not changed: Wall sit, knees bent halfway", "Too early by default");
    }

    private Map<String, List<String>> dose(String page) {
        Map<String, List<String>> fields =
                new LinkedHashMap<>(Desk.fields(desk.open(desk.clinic.therapist, here(page))));
        fields.put("reason", List.of("Because it is so"));
        return fields;
    }

    private static Element refusal(MvcTestResult result) {
        return Desk.html(result).selectFirst(".st-refusal");
    }

    private String here(String address) {
        return "/plans/" + plan + address;
    }
}
