package health.steady.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.StatementCount;
import health.steady.library.OwnExerciseFixtures;
import health.steady.library.OwnExercises;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PeopleFixtures;
import health.steady.plan.Decision;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.plan.PlanView;
import health.steady.protocol.Demand;
import health.steady.protocol.Dose;
import health.steady.protocol.Reason;
import health.steady.protocol.RungRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One clinician writes an exercise, another signs what it demands, and only then it can be added to plans. */
@ReviewTest
class OwnExerciseControllerTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    OwnExercises exercises;

    Desk desk;
    CurrentUser surgeon;
    CurrentUser therapist;

    @BeforeEach
    void open() {
        desk = new Desk(beans);
        surgeon = desk.clinic.surgeon;
        therapist = desk.clinic.therapist;
    }

    @Test
    void asksForEveryAnswerAndKeepsWhatWasTyped() {
        Map<String, List<String>> fields = Desk.with(blank(), "name", "Towel wall slide");
        fields = Desk.with(fields, "rung-1-demand-bending", "0");

        MvcTestResult answer = desk.send(therapist, "/exercises/own", fields);

        assertThat(answer).hasStatus(422);
        Document page = Desk.html(answer);
        assertThat(page.select("#name").val()).isEqualTo("Towel wall slide");
        assertThat(page.select(".st-error[id^=rung-1-demand-]")).hasSize(Demand.values().length - 1);
        assertThat(page.select("#rung-1-demand-bending-error")).isEmpty();
        assertThat(page.select(".st-error").eachAttr("id"))
                .contains(
                        "intent-error",
                        "position-error",
                        "posture-error",
                        "equipment-error",
                        "conditions-error",
                        "calf-error",
                        "steps-error",
                        "stop-error",
                        "rung-1-name-error",
                        "rung-1-times-error");
        assertThat(page.select(".st-errors a").eachAttr("href"))
                .allSatisfy(link -> assertThat(page.select("[id='" + link.substring(1) + "']"))
                        .as(link)
                        .hasSize(1));
    }

    @Test
    void addsAStepOfTheLadderWithoutScript() {
        Map<String, List<String>> fields = Desk.with(Desk.with(blank(), "name", "Slide"), "more", "true");

        MvcTestResult answer = desk.send(therapist, "/exercises/own", fields);

        assertThat(answer).hasStatusOk();
        assertThat(Desk.html(answer).select("#rung-2-name")).hasSize(1);
        assertThat(Desk.html(answer).select("#name").val()).isEqualTo("Slide");
    }

    @Test
    void isWrittenSignedByAnotherAndAddedToAPlan() {
        PlanId plan = desk.clinic.operated();
        String path = desk.send(therapist, "/exercises/own", whole(Map.of()))
                .getResponse()
                .getRedirectedUrl();
        String exercise = "own-" + path.substring(path.lastIndexOf('/') + 1);

        assertThat(desk.open(therapist, path)).bodyText().contains("Waits for a second signature");
        assertThat(Desk.html(desk.open(therapist, path)).select("form[action$=signature]"))
                .isEmpty();
        assertThat(desk.send(therapist, path + "/signature", Map.of("declared", List.of("true"))))
                .hasStatus(422)
                .bodyText()
                .contains("You wrote this exercise");
        assertThat(desk.open(therapist, "/plans/" + plan + "/exercises/new?search=towel"))
                .bodyText()
                .doesNotContain(exercise);

        assertThat(desk.send(surgeon, path + "/signature", Map.of())).hasStatus(422);
        assertThat(desk.send(surgeon, path + "/signature", Map.of("declared", List.of("true"))))
                .hasRedirectedUrl(path);

        assertThat(desk.open(therapist, "/plans/" + plan + "/exercises/new?search=towel"))
                .bodyText()
                .contains(exercise);
        add(plan, exercise);
        assertThat(desk.plans
                        .give(
                                desk.clinic.self,
                                ReviewTest.Saturday.DATE,
                                "en",
                                PlanFixtures.at(ReviewTest.Saturday.DATE))
                        .orElseThrow()
                        .sheet()
                        .exercises())
                .filteredOn(task -> task.id().equals(exercise))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.name()).isEqualTo("Towel wall slide");
                    assertThat(task.cause())
                            .anySatisfy(cause -> assertThat(cause.text()).contains("Own practice of"));
                });
    }

    @Test
    void isWithheldByALimitLikeAnyOther() {
        PlanId plan = desk.clinic.operated();
        String exercise = "own-" + signed(Map.of(Demand.BENDING, 3));

        assertThat(reasonsAgainst(plan, exercise))
                .extracting(Reason::kind)
                .isNotEmpty()
                .containsOnly(Reason.Kind.LIMIT);
    }

    @Test
    void isWithheldByAConditionLikeAnyOther() {
        PlanId plan = desk.clinic.operated();
        desk.clinic.sign(therapist, plan, new Decision.FindCondition("fall-risk"), 5);
        UUID id = OwnExerciseFixtures.signed(
                beans,
                therapist,
                surgeon,
                OwnExerciseFixtures.wallSlide(Ids.next(), null, Map.of(), Set.of("fall-risk")));

        assertThat(reasonsAgainst(plan, "own-" + id))
                .extracting(Reason::kind)
                .containsExactly(Reason.Kind.CONTRAINDICATION);
    }

    @Test
    void staysInPlansThatHaveItWhenItIsWithdrawn() {
        PlanId plan = desk.clinic.operated();
        PlanId other = desk.clinic.operated(desk.clinic.patient("Omar Haddad").id());
        UUID id = signed(Map.of());
        String exercise = "own-" + id;
        add(plan, exercise);
        String path = "/exercises/own/" + id;

        assertThat(desk.send(surgeon, path + "/withdrawal", Map.of())).hasStatus(422);
        assertThat(desk.send(surgeon, path + "/withdrawal", Map.of("reason", List.of("Too hard."))))
                .hasRedirectedUrl(path);
        assertThat(desk.send(surgeon, path + "/withdrawal", Map.of("reason", List.of("Again."))))
                .hasStatus(422);

        assertThat(desk.plan(plan).day(ReviewTest.Saturday.DATE).exercises())
                .anyMatch(offer -> offer.exercise().id().equals(exercise));
        assertThat(desk.plan(other).course().rulebook().catalogue().exercise(exercise))
                .isEmpty();
        assertThat(desk.open(therapist, path)).bodyText().contains("Withdrawn from new plans", "Too hard.");
    }

    @Test
    void isReplacedByANewVersionWhenThatIsSigned() {
        UUID old = signed(Map.of());
        UUID next = OwnExerciseFixtures.written(
                beans, therapist, OwnExerciseFixtures.wallSlide(Ids.next(), old, Map.of(), Set.of()));

        assertThat(desk.open(surgeon, "/exercises/own/" + old)).bodyText().contains("Signed, can be added");
        exercises.sign(surgeon, next, "I have seen it.", PeopleFixtures.NOW);

        assertThat(desk.open(surgeon, "/exercises/own/" + old)).bodyText().contains("Replaced by a new version.");
        assertThat(desk.open(surgeon, "/exercises/own/" + next)).bodyText().contains("Signed, can be added");
    }

    @Test
    void isThereForItsOwnClinicOnly() {
        UUID id = signed(Map.of());
        Desk elsewhere = new Desk(beans);
        PlanId plan = elsewhere.clinic.operated();

        assertThat(elsewhere.open(elsewhere.clinic.surgeon, "/exercises/own/" + id))
                .hasStatus(404);
        assertThat(elsewhere.open(elsewhere.clinic.surgeon, "/exercises/own"))
                .bodyText()
                .contains("Your clinic has written no exercises");
        assertThat(elsewhere.plan(plan).course().rulebook().catalogue().exercise("own-" + id))
                .isEmpty();
    }

    @Test
    void showsWhatWaitsFirst() {
        signed(Map.of());
        OwnExerciseFixtures.written(beans, therapist);

        assertThat(Desk.html(desk.open(surgeon, "/exercises/own"))
                        .select("tbody td:nth-child(2)")
                        .eachText())
                .containsExactly("Waits for a second signature", "Signed, can be added to plans");
    }

    @Test
    void isReadOnceAndNotWithEveryPlan() {
        PlanId plan = desk.clinic.operated();
        desk.plan(plan);
        int before = StatementCount.during(() -> desk.plan(plan)).size();
        signed(Map.of());
        desk.plan(plan);

        assertThat(StatementCount.during(() -> desk.plan(plan))).hasSize(before);
    }

    private List<Reason> reasonsAgainst(PlanId plan, String exercise) {
        PlanView view = desk.plan(plan);
        return desk.plans.reasonsAgainst(view, new RungRef(exercise, "step-1"), dose(), ReviewTest.Saturday.DATE);
    }

    private UUID signed(Map<Demand, Integer> asked) {
        return OwnExerciseFixtures.signed(beans, therapist, surgeon, OwnExerciseFixtures.wallSlide(asked));
    }

    private void add(PlanId plan, String exercise) {
        desk.clinic.sign(therapist, plan, new Decision.Add(new RungRef(exercise, "step-1"), dose()), 19);
    }

    private static Dose dose() {
        return Dose.repetitions(1, 8, 2);
    }

    private Map<String, List<String>> blank() {
        return Desk.fields(desk.open(therapist, "/exercises/own/new"));
    }

    private Map<String, List<String>> whole(Map<Demand, String> asked) {
        Map<String, List<String>> fields = new LinkedHashMap<>(blank());
        Map.of(
                        "name", "Towel wall slide",
                        "intent", "legs",
                        "position", "STANDING",
                        "posture", "Stand with your back at a wall.",
                        "calf", "no",
                        "steps", "Slide down a little.\nCome up again.",
                        "stop", "Pain runs into your leg.",
                        "rung-1-name", "Small range",
                        "rung-1-reps", "8",
                        "rung-1-times", "2")
                .forEach((name, value) -> fields.put(name, List.of(value)));
        fields.put("no-equipment", List.of("true"));
        fields.put("no-condition", List.of("true"));
        for (Demand demand : Demand.values()) {
            fields.put("rung-1-demand-" + demand.id(), new ArrayList<>(List.of(asked.getOrDefault(demand, "0"))));
        }
        return fields;
    }
}
