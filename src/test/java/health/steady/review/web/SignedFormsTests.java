package health.steady.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.people.CurrentUser;
import health.steady.plan.Decision;
import health.steady.plan.PlanId;
import health.steady.protocol.Dose;
import health.steady.protocol.Fact;
import health.steady.protocol.Phase;
import health.steady.protocol.RungRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** What every signed form does alike: signs once, keeps what was typed, and asks again when somebody was faster. */
@ReviewTest
class SignedFormsTests {

    @Autowired
    BeanFactory beans;

    Desk desk;
    PlanId plan;

    @BeforeEach
    void operate() {
        desk = new Desk(beans);
        plan = desk.clinic.operated();
        desk.clinic.find(desk.clinic.therapist, plan, Phase.WEEKS_2_6, 20);
    }

    /** Each form: where it is opened, what is filled in, where it is sent, and what it becomes. */
    static Stream<Arguments> forms() {
        return Stream.of(
                form(
                        "/releases/new?restriction=bending-1",
                        Map.of("answer", "release"),
                        "/releases",
                        Fact.RestrictionReleased.class),
                form(
                        "/releases/new?restriction=bending-1",
                        Map.of("answer", "not-yet"),
                        "/releases",
                        Fact.RestrictionKept.class),
                form(
                        "/releases/new?restriction=bending-1",
                        Map.of("answer", "extend", "until.day", "20", "until.month", "12", "until.year", "2026"),
                        "/releases",
                        Fact.RestrictionKept.class),
                form(
                        "/releases/new?restriction=bending-2",
                        Map.of("answer", "advance"),
                        "/releases",
                        Fact.RestrictionReleased.class),
                form(
                        "/tightenings/new",
                        Map.of("demand", "sitting", "atMost", "20", "unit", "min"),
                        "/tightenings",
                        Fact.LimitTightened.class),
                form("/findings/new?finding=wound-healed", Map.of("answer", "met"), "/findings", Fact.FindingMet.class),
                form(
                        "/findings/new?finding=wound-healed",
                        Map.of("answer", "not-met"),
                        "/findings",
                        Fact.FindingNotMet.class),
                form("/stages/WEEKS_2_6", Map.of(), "/stages/WEEKS_2_6", Fact.StageAdvanced.class),
                form("/exercises/new?exercise=heel-slide", Map.of(), "/exercises", Fact.ExerciseAdded.class),
                form("/exercises/brace", Map.of("reps", "12"), "/exercises/brace", Fact.DoseRaised.class),
                form("/exercises/brace", Map.of("reps", "8"), "/exercises/brace", Fact.DoseEased.class),
                form("/exercises/brace/removal", Map.of(), "/exercises/brace/removal", Fact.ExerciseRemoved.class),
                form("/exercises/bridge/unlock", Map.of(), "/exercises/bridge/unlock", Fact.ExerciseUnlocked.class),
                form(
                        "/exercises/brace/reservation",
                        Map.of(),
                        "/exercises/brace/reservation",
                        Fact.ExerciseReserved.class),
                form("/standing/pause", Map.of(), "/standing/pause", Fact.PlanPaused.class),
                form("/standing/closing", Map.of(), "/standing/closing", Fact.PlanClosed.class),
                form("/surgery-date", Map.of("surgery.day", "2"), "/surgery-date", Fact.SurgeryDatedLater.class),
                form(
                        "/conditions/fall-risk/present",
                        Map.of(),
                        "/conditions/fall-risk/present",
                        Fact.ConditionFound.class),
                form("/exercises/brace/range", Map.of(), "/exercises/brace/range", Fact.RangeSigned.class),
                form("/exercises/swim/clearance", Map.of(), "/exercises/swim/clearance", Fact.ExerciseCleared.class));
    }

    private static Arguments form(String page, Map<String, String> typed, String action, Class<?> fact) {
        return Arguments.of(page, typed, action, fact);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void signWhatIsOnThePage(String page, Map<String, String> typed, String action, Class<?> fact) {
        var result = desk.send(desk.clinic.surgeon, here(action), filledIn(desk.clinic.surgeon, page, typed));

        assertThat(result).hasStatus(HttpStatus.FOUND).redirectedUrl().isEqualTo(here(""));
        assertThat(last()).isInstanceOf(fact);
        assertThat(last().signature().reason()).isEqualTo("Because it is so");
        assertThat(last().signature().effectiveOn()).isEqualTo(ReviewTest.Saturday.DATE);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void signOnceWhenSentTwice(String page, Map<String, String> typed, String action) {
        Map<String, List<String>> fields = filledIn(desk.clinic.surgeon, page, typed);
        desk.send(desk.clinic.surgeon, here(action), fields);
        int signed = desk.plan(plan).seen();

        var again = desk.send(desk.clinic.surgeon, here(action), fields);

        assertThat(again).hasStatus(HttpStatus.FOUND).redirectedUrl().isEqualTo(here(""));
        assertThat(desk.plan(plan).seen()).isEqualTo(signed);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void comeBackWithWhatWasTypedWhenTheReasonIsTooLong(String page, Map<String, String> typed, String action) {
        Map<String, List<String>> fields =
                Desk.with(filledIn(desk.clinic.surgeon, page, typed), "reason", "too long ".repeat(100));

        var result = desk.send(desk.clinic.surgeon, here(action), fields);

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.html(result).select(".st-errors a[href=#reason]")).hasSize(1);
        fields.remove("answer");
        fields.put("reason", List.of("too long ".repeat(100).strip()));
        assertThat(Desk.fields(result)).containsAllEntriesOf(fields);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void askAgainWhenSomebodyElseSignedMeanwhile(String page, Map<String, String> typed, String action, Class<?> fact) {
        Map<String, List<String>> fields = filledIn(desk.clinic.surgeon, page, typed);
        desk.clinic.sign(desk.clinic.therapist, plan, new Decision.Remove("ankle-pump"), 20);
        int seen = desk.plan(plan).seen();

        var conflict = desk.send(desk.clinic.surgeon, here(action), fields);

        assertThat(conflict).hasStatus(HttpStatus.CONFLICT);
        assertThat(desk.plan(plan).seen()).as("nothing is signed").isEqualTo(seen);
        var theirs = Desk.html(conflict).selectFirst("[aria-labelledby=changed-h]");
        assertThat(theirs.text()).contains("Jonas Okafor changed this", "took out Ankle pumps", "A good reason");

        Map<String, List<String>> again = Desk.fields(conflict);
        assertThat(again).containsEntry("reason", List.of("Because it is so"));
        if (typed.containsKey("answer")) {
            again.put("answer", List.of(typed.get("answer")));
        }
        assertThat(desk.send(desk.clinic.surgeon, here(action), again)).hasStatus(HttpStatus.FOUND);
        assertThat(last()).isInstanceOf(fact);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void takeAnyTextInEveryFieldWithoutBreaking(String page, Map<String, String> typed, String action) {
        int before = desk.plan(plan).seen();
        for (String text : List.of("<b onclick=\"x\">x</b> 🙂", "y".repeat(100_000), "\u0000", "${7*7} {0}")) {
            Map<String, List<String>> fields = new LinkedHashMap<>();
            filledIn(desk.clinic.surgeon, page, typed).forEach((name, value) -> fields.put(name, List.of(text)));

            assertThat(desk.send(desk.clinic.surgeon, here(action), fields)).hasStatus4xxClientError();
        }
        assertThat(desk.plan(plan).seen()).isEqualTo(before);
    }

    @Test
    void showAReasonWithMarkupAsItWasWritten() {
        Map<String, List<String>> fields = filledIn(desk.clinic.therapist, "/exercises/brace/removal", Map.of());

        desk.send(
                desk.clinic.therapist,
                here("/exercises/brace/removal"),
                Desk.with(fields, "reason", "<script>alert(1)</script> 🙂"));

        var page = Desk.html(desk.open(desk.clinic.surgeon, here("")));
        assertThat(page.select("script")).isEmpty();
        assertThat(page.text()).contains("“<script>alert(1)</script> 🙂”");
    }

    @Test
    void sendAWrongNumberOfTheLastFactToTheOneWhoAlsoSignedLater() {
        Map<String, List<String>> fields = filledIn(desk.clinic.therapist, "/exercises/brace/removal", Map.of());

        for (String seen : List.of("", "0", "-1", "x", "999999999999")) {
            assertThat(desk.send(
                            desk.clinic.therapist, here("/exercises/brace/removal"), Desk.with(fields, "seen", seen)))
                    .hasStatus(HttpStatus.CONFLICT);
        }
    }

    @Test
    void signNothingUnderWhatATherapistMayNot() {
        desk.clinic.sign(
                desk.clinic.therapist,
                plan,
                new Decision.Add(new RungRef("heel-slide", "basic"), Dose.repetitions(1, 10, 2)),
                20);

        assertThat(desk.send(
                        desk.clinic.therapist,
                        here("/releases"),
                        Desk.signature(desk.plan(plan).seen())))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(desk.send(
                        desk.clinic.therapist,
                        here("/confirmation"),
                        Desk.signature(desk.plan(plan).seen())))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private Map<String, List<String>> filledIn(CurrentUser user, String page, Map<String, String> typed) {
        Map<String, List<String>> fields = Desk.fields(desk.open(user, here(page)));
        typed.forEach((name, value) -> fields.put(name, List.of(value)));
        fields.put("reason", List.of("Because it is so"));
        return fields;
    }

    private Fact last() {
        List<Fact> facts = desk.plan(plan).course().history().facts();
        return facts.get(facts.size() - 1);
    }

    private String here(String address) {
        return "/plans/" + plan + address;
    }
}
