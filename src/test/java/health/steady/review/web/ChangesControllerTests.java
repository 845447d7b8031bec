package health.steady.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.StatementCount;
import health.steady.people.CurrentUser;
import health.steady.people.domain.CareTeamService;
import health.steady.plan.Decision;
import health.steady.plan.Drafts;
import health.steady.plan.PlanId;
import health.steady.plan.PlanView;
import health.steady.protocol.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Collecting changes, reviewing them together, and signing all or none. */
@ReviewTest
class ChangesControllerTests {

    @Autowired
    BeanFactory beans;

    Desk desk;
    PlanId plan;
    CurrentUser therapist;

    @BeforeEach
    void operate() {
        desk = new Desk(beans);
        plan = desk.clinic.operated();
        therapist = desk.clinic.therapist;
    }

    @Test
    void collectsFromEveryFormWithoutAReasonAndSignsNothing() {
        collect("/exercises/new?exercise=heel-slide", "/exercises", Map.of());
        collect("/exercises/brace", "/exercises/brace", Map.of("reps", "8"));
        collect("/exercises/breathe/pausing", "/exercises/breathe/pausing", Map.of());
        collect("/exercises/ankle-pump/removal", "/exercises/ankle-pump/removal", Map.of());

        assertThat(desk.plan(plan).seen()).isEqualTo(2);
        Document page = open("");
        assertThat(page.select("[aria-labelledby=draft-h]").text())
                .contains("Not signed yet", "4 changes", "Heel slide", "Belly brace", "paused", "Next 28 days")
                .contains("Within every limit on every day", "Review and sign");
        assertThat(open(desk.clinic.surgeon, "")
                        .select("[aria-labelledby=draft-h]")
                        .text())
                .as("nobody else sees it")
                .contains("no changes")
                .doesNotContain("Heel slide");
    }

    @Test
    void signsAllUnderOneReason() {
        collect("/exercises/new?exercise=heel-slide", "/exercises", Map.of());
        collect("/exercises/brace/removal", "/exercises/brace/removal", Map.of());
        Document review = open("/changes");
        assertThat(review.select("main").text()).contains("Sign 2 changes", "Limits it touches", "See days");
        assertThat(review.select("del").text()).contains("10");

        var result = sign(review, "Knee work was too easy");

        assertThat(result).hasStatus(HttpStatus.FOUND).redirectedUrl().isEqualTo(here(""));
        assertThat(facts().subList(2, 4))
                .hasExactlyElementsOfTypes(Fact.ExerciseAdded.class, Fact.ExerciseRemoved.class)
                .allSatisfy(fact -> assertThat(fact.signature().reason()).isEqualTo("Knee work was too easy"));
        assertThat(open("/changes").select("main").text()).contains("Nothing waits to be signed");
    }

    @Test
    void answersTheSecondWindowThatItIsSignedAlready() {
        collect("/exercises/brace/removal", "/exercises/brace/removal", Map.of());
        Document review = open("/changes");
        sign(review, "First");

        var again = sign(review, "Second");

        assertThat(again).hasStatus(HttpStatus.FOUND).redirectedUrl().isEqualTo(here(""));
        assertThat(again.getMvcResult().getFlashMap().get("signedAt")).isNotNull();
        assertThat(facts()).hasSize(3);
    }

    @Test
    void refusesAReasonOfOneSpaceAtItsFieldAndKeepsTheLines() {
        collect("/exercises/brace/removal", "/exercises/brace/removal", Map.of());

        var result = sign(open("/changes"), " ");

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.html(result).select(".st-errors a[href=#reason]")).hasSize(1);
        assertThat(Desk.html(result).select("[data-line]")).hasSize(1);
        assertThat(facts()).hasSize(2);
    }

    @Test
    void showsARefusedLineWithItsReasonsInPlaceAndDropsIt() {
        put(new Decision.Remove("brace"));
        put(new Decision.Unlock("juggling"));
        collect("/exercises/new?exercise=heel-slide", "/exercises", Map.of());
        desk.clinic.sign(desk.clinic.surgeon, plan, new Decision.Reserve("heel-slide"), 20);
        keep(Map.of("heel-slide", "keep"));
        Document review = open("/changes");

        assertThat(review.select("[data-line] .st-refusal").text()).contains("Reserved for the surgeon");
        assertThat(review.select("[data-line]")).hasSize(3);
        assertThat(sign(review, "A reason")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(facts()).hasSize(3);

        desk.send(therapist, here("/changes/refused/removal"), Map.of());
        assertThat(sign(open("/changes"), "A reason")).hasStatus(HttpStatus.FOUND);
        assertThat(facts().get(3)).isInstanceOf(Fact.ExerciseRemoved.class);
    }

    @Test
    void refusesOnTheFormWhatCouldNotBeSigned() {
        Map<String, List<String>> fields =
                Desk.fields(desk.open(therapist, here("/exercises/new?exercise=knee-chest&rung=one-knee")));

        var result = desk.send(therapist, here("/exercises"), Desk.with(fields, "collect", "true"));

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.html(result).select("[data-withheld=knee-chest]").text())
                .contains("3 reasons");
        assertThat(open("/changes").select("main").text()).contains("Nothing waits to be signed");
    }

    @Test
    void asksLineByLineWhenSomebodyElseChangedTheSame() {
        collect("/exercises/brace", "/exercises/brace", Map.of("reps", "8"));
        collect("/exercises/ankle-pump/removal", "/exercises/ankle-pump/removal", Map.of());
        desk.clinic.sign(desk.clinic.surgeon, plan, new Decision.Remove("brace"), 20);

        Document conflict = open("/changes");
        assertThat(conflict.select("#changed-h").text())
                .contains("Dr. Helen Marsh changed this at", "while you were editing. Choose line by line.");
        assertThat(conflict.select("[data-line]"))
                .hasSize(1)
                .first()
                .satisfies(pair -> assertThat(pair.text()).contains("took out Belly brace", "A good reason"));
        assertThat(conflict.select("input[type=radio][checked]")).isEmpty();
        assertThat(conflict.select("[aria-labelledby=others-h]").text()).contains("Not in conflict", "Ankle pumps");

        assertThat(desk.send(therapist, here("/changes/kept"), form(conflict)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        keep(Map.of("brace", "drop"));
        Document review = open("/changes");
        assertThat(review.select("[data-line]")).hasSize(1);
        assertThat(sign(review, "Less")).hasStatus(HttpStatus.FOUND);
        assertThat(facts()).hasSize(4);
    }

    @Test
    void showsTheConflictWhenItHappensOnTheReviewPage() {
        collect("/exercises/brace/removal", "/exercises/brace/removal", Map.of());
        Document review = open("/changes");
        desk.clinic.sign(desk.clinic.surgeon, plan, new Decision.Remove("ankle-pump"), 20);

        var result = sign(review, "Kept as it was typed");

        assertThat(result).hasStatus(HttpStatus.CONFLICT);
        assertThat(Desk.html(result).select("#changed-h").text()).contains("None of your changes is about the same");
        assertThat(Desk.html(result).select("input[name=reason]").val()).isEqualTo("Kept as it was typed");
        assertThat(facts()).hasSize(3);
    }

    @Test
    void signsNothingOfAPatientWhoMovedAway() {
        collect("/exercises/brace/removal", "/exercises/brace/removal", Map.of());
        Document review = open("/changes");
        beans.getBean(CareTeamService.class)
                .remove(desk.clinic.administrator, desk.clinic.patient.id(), therapist.id());

        assertThat(sign(review, "A reason")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(facts()).hasSize(2);
    }

    @Test
    void swapsTogetherOrNotAtAll() {
        Document page = open("/exercises/brace/swap");
        assertThat(page.select("main").text()).contains("Swap Belly brace");
        assertThat(desk.send(therapist, here("/exercises/brace/swap"), Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        Map<String, List<String>> fields = new LinkedHashMap<>(Map.of("seen", List.of("2")));
        fields.put("use", List.of("knee-chest:one-knee"));
        var refused = desk.send(therapist, here("/exercises/brace/swap"), fields);
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.html(refused).select(".st-refusal").text()).contains("Not swapped");

        fields.put("use", List.of("heel-slide:basic"));
        assertThat(desk.send(therapist, here("/exercises/brace/swap"), fields)).hasStatus(HttpStatus.FOUND);
        assertThat(sign(open("/changes"), "Swapped")).hasStatus(HttpStatus.FOUND);
        assertThat(facts().subList(2, 4))
                .hasExactlyElementsOfTypes(Fact.ExerciseRemoved.class, Fact.ExerciseAdded.class);
    }

    @Test
    void takesBackWithADecisionOfItsOwn() {
        desk.clinic.sign(therapist, plan, new Decision.Remove("brace"), 20);
        Document history = open("/history");
        assertThat(history.select("form[action$=/history/3/undo]")).hasSize(1);
        assertThat(history.select("form[action$=/undo]")).hasSize(1);

        desk.send(therapist, here("/history/3/undo"), Map.of());
        assertThat(sign(open("/changes"), "Taken back")).hasStatus(HttpStatus.FOUND);

        Fact.ExerciseAdded again = (Fact.ExerciseAdded) facts().get(3);
        assertThat(again.use().exercise()).isEqualTo("brace");
        assertThat(open("/history").select("form[action$=/history/3/undo]")).isEmpty();
        assertThat(open("/history").select("form[action$=/history/4/undo]")).hasSize(1);
        assertThat(open(desk.clinic.surgeon, "/history").select("form[action$=/undo]"))
                .as("it is another's")
                .isEmpty();
    }

    @Test
    void readsAPlanAndItsReviewWithFewStatements() {
        int without =
                StatementCount.during(() -> desk.open(therapist, here(""))).size();
        for (String exercise : List.of("brace", "ankle-pump", "breathe")) {
            put(new Decision.Remove(exercise));
        }

        assertThat(StatementCount.during(() -> desk.open(therapist, here(""))))
                .hasSize(without)
                .hasSizeLessThanOrEqualTo(14);
        assertThat(StatementCount.during(() -> desk.open(therapist, here("/changes"))))
                .hasSizeLessThanOrEqualTo(10);
    }

    private void collect(String form, String action, Map<String, String> typed) {
        Map<String, List<String>> fields = new LinkedHashMap<>(Desk.fields(desk.open(therapist, here(form))));
        typed.forEach((name, value) -> fields.put(name, List.of(value)));
        fields.put("collect", List.of("true"));
        var result = desk.send(therapist, here(action), fields);
        assertThat(result).hasStatus(HttpStatus.FOUND).redirectedUrl().isEqualTo(here(""));
    }

    private void put(Decision decision) {
        PlanView view = desk.plan(plan);
        beans.getBean(Drafts.class).put(therapist, plan, view.seen(), List.of(List.of(decision)), Instant.EPOCH);
    }

    private MvcTestResult sign(Document review, String reason) {
        Map<String, List<String>> fields = form(review);
        fields.put("reason", List.of(reason));
        return desk.send(therapist, here("/changes"), fields);
    }

    /** Answers for each line that is asked about, by the exercise it is about. */
    private void keep(Map<String, String> answers) {
        Document conflict = open("/changes");
        Map<String, List<String>> fields = form(conflict);
        conflict.select("[data-line]")
                .forEach(pair -> fields.put(
                        "answers[" + pair.attr("data-line") + "]",
                        List.of(answers.values().iterator().next())));
        assertThat(desk.send(therapist, here("/changes/kept"), fields)).hasStatus(HttpStatus.FOUND);
    }

    private static Map<String, List<String>> form(Document page) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        var form = page.selectFirst("form[action$=/changes], form[action$=/changes/kept]");
        form.select("input[type=hidden][name], textarea[name]").forEach(field -> {
            if (!field.attr("name").equals("_csrf")) {
                fields.computeIfAbsent(field.attr("name"), name -> new ArrayList<>())
                        .add(field.is("textarea") ? field.text() : field.val());
            }
        });
        return fields;
    }

    private List<Fact> facts() {
        return desk.plan(plan).course().history().facts();
    }

    private Document open(String page) {
        return open(therapist, page);
    }

    private Document open(CurrentUser user, String page) {
        return Desk.html(desk.open(user, here(page)));
    }

    private String here(String page) {
        return "/plans/" + plan + page;
    }
}
