package health.steady.protocol.proof;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.Course;
import health.steady.protocol.Dose;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.ConditionFound;
import health.steady.protocol.Fact.FindingNotMet;
import health.steady.protocol.Fact.PlanClosed;
import health.steady.protocol.Fact.PlanPaused;
import health.steady.protocol.Fact.StageAdvanced;
import health.steady.protocol.Fact.SurgeryDatedLater;
import health.steady.protocol.GatedFixtures;
import health.steady.protocol.History;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Observation;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Observation.SessionLog;
import health.steady.protocol.Phase;
import health.steady.protocol.Rulebook;
import health.steady.protocol.Signature;
import health.steady.protocol.Signer;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The proof finds an engine that forgets one of the rules of gates, reports and closing. */
class PlantedRuleTests {

    private static final int[] DAYS = IntStream.rangeClosed(0, 100).toArray();

    private final Rulebook gated = GatedFixtures.gated();
    private final Oracle oracle = Oracle.gated();
    private final HistoryFixtures plan = HistoryFixtures.planFor(gated).confirmedOn(0);

    @Test
    void nothingIsReportedWithoutAFault() {
        open().advancedOnFindings(14, Phase.WEEKS_2_6)
                .didOn(20, "clamshell", 8)
                .stateOn(25, "drowsy")
                .pausedOn(30)
                .resumedOn(33);

        assertThat(found(Planner.ENGINE)).isEmpty();
    }

    @Test
    void aGateThatIsNotHeldIsReported() {
        plan.advancedOnFindings(14, Phase.WEEKS_2_6);

        assertThat(found((course, date) ->
                        Planner.ENGINE.plan(new Course(GatedFixtures.ungated(), course.history()), date)))
                .anySatisfy(found -> assertThat(found).contains("clamshell", "stage not reached"));
    }

    @Test
    void anOverrideThatDoesNotEndIsReported() {
        plan.advancedUntil(20, 14, Phase.WEEKS_2_6);

        assertThat(found(facts(fact -> fact instanceof StageAdvanced advance
                        ? new StageAdvanced(advance.signature(), advance.stage(), plan.day(400))
                        : fact)))
                .isNotEmpty()
                .first()
                .asString()
                .contains("stage not reached", "day 20");
    }

    @Test
    void aGateThatContraryEvidenceDoesNotCloseIsReported() {
        open().advancedOnFindings(14, Phase.WEEKS_2_6).notFoundOn(20, "wound-dry");

        assertThat(found(without(FindingNotMet.class)))
                .anySatisfy(found -> assertThat(found).contains("stage not reached"));
    }

    @Test
    void aReportThatOpensAGateAfterwardsIsReported() {
        plan.foundOn(12, "wound-dry").painOn(10, 2, 2).painOn(11, 2, 2);
        plan.recordedLateBy(5).painOn(12, 2, 2).advancedOnFindings(14, Phase.WEEKS_2_6);

        assertThat(found(reports(report -> report instanceof CheckIn checkIn
                        ? new CheckIn(
                                checkIn.id(),
                                checkIn.on(),
                                Instant.EPOCH,
                                checkIn.by(),
                                checkIn.backPain(),
                                checkIn.legPain(),
                                Set.of())
                        : report)))
                .anySatisfy(found -> assertThat(found).contains("stage not reached"));
    }

    @Test
    void aPatientsWordThatOpensMoreThanTheGentleSetIsReported() {
        plan.painOn(10, 2, 2).painOn(11, 2, 2).painOn(12, 2, 2);
        plan.by(Signer.PATIENT).foundOn(12, "wound-dry").advancedOnFindings(14, Phase.WEEKS_2_6);

        assertThat(found(facts(fact -> fact instanceof Fact.FindingMet met
                        ? new Fact.FindingMet(
                                new Signature(
                                        met.signature().seq(),
                                        HistoryFixtures.author(Signer.THERAPIST),
                                        met.signature().recordedAt(),
                                        met.signature().effectiveOn(),
                                        ""),
                                met.finding())
                        : fact)))
                .anySatisfy(found -> assertThat(found).contains("stage not reached"));
    }

    @Test
    void aStateThatIsForgottenIsReported() {
        open().advancedOnFindings(14, Phase.WEEKS_2_6).stateOn(20, "drowsy");

        assertThat(found(reports(PlantedRuleTests::withoutStates)))
                .anySatisfy(found -> assertThat(found).contains("wall-sit", "state drowsy"));
    }

    @Test
    void aPauseThatIsForgottenIsReported() {
        plan.pausedOn(10);

        assertThat(found(without(PlanPaused.class)))
                .anySatisfy(found -> assertThat(found).contains("against paused"));
    }

    @Test
    void aConditionThatIsForgottenIsReported() {
        open().advancedOnFindings(14, Phase.WEEKS_2_6).conditionFoundOn(20, "knee-problem");

        assertThat(found(without(ConditionFound.class)))
                .anySatisfy(found -> assertThat(found).contains("wall-sit", "against knee-problem"));
    }

    @Test
    void aLaterDateThatIsForgottenIsReported() {
        plan.datedLaterOn(8, 5);

        assertThat(found(without(SurgeryDatedLater.class)))
                .anySatisfy(found -> assertThat(found).contains("ham-seated-ankle", "too early"));
    }

    @Test
    void aClosedPlanThatGoesOnIsReported() {
        plan.closedOn(40);

        assertThat(found(without(PlanClosed.class)))
                .anySatisfy(found -> assertThat(found).contains("instead of CLOSED"));
    }

    @Test
    void painThatEasesNothingIsReported() {
        plan.didOn(5, "ankle-pump", 8).didOn(6, "walk", 9);

        assertThat(found(reports(report -> report instanceof SessionLog log
                        ? new SessionLog(
                                log.id(), log.on(), log.recordedAt(), log.by(), log.exercise(), log.outcome(), 1, 5, 5)
                        : report)))
                .anySatisfy(found -> assertThat(found).contains("ankle-pump", "although reports ease it"));
    }

    @Test
    void moreThanWasSignedIsReported() {
        plan.easedOn(3, "breathe", Dose.repetitions(1, 2, 1));

        assertThat(found(without(Fact.DoseEased.class)))
                .anySatisfy(found -> assertThat(found).contains("breathe", "above the signed dose"));
    }

    @Test
    void lessThanTheSignedRangeIsReported() {
        HistoryFixtures free = open().advancedOnFindings(14, Phase.WEEKS_2_6)
                .unlockedOn(15, "bridge")
                .addedOn(15, "bridge/full", Dose.repetitions(1, 5, 1))
                .rangeSignedOn(16, "bridge", "full", "full")
                .didOn(22, "bridge", 9);

        assertThat(found(free, without(Fact.RangeSigned.class)))
                .anySatisfy(found -> assertThat(found).contains("bridge/small", "below the signed range"));
    }

    private HistoryFixtures open() {
        return plan.painOn(10, 2, 2).painOn(11, 2, 2).painOn(12, 2, 2).foundOn(12, "wound-dry");
    }

    private static Observation withoutStates(Observation report) {
        return report instanceof CheckIn checkIn
                ? new CheckIn(
                        checkIn.id(),
                        checkIn.on(),
                        checkIn.recordedAt(),
                        checkIn.by(),
                        checkIn.backPain(),
                        checkIn.legPain(),
                        checkIn.dangerSigns())
                : report;
    }

    private static Planner facts(UnaryOperator<Fact> altered) {
        return (course, date) -> Planner.ENGINE.plan(
                new Course(
                        course.rulebook(),
                        History.of(
                                course.history().facts().stream().map(altered).toList(),
                                course.history().observations())),
                date);
    }

    private static Planner reports(UnaryOperator<Observation> altered) {
        return (course, date) -> Planner.ENGINE.plan(
                new Course(
                        course.rulebook(),
                        History.of(
                                course.history().facts(),
                                course.history().observations().stream()
                                        .map(altered)
                                        .toList())),
                date);
    }

    private static Planner without(Class<? extends Fact> kind) {
        return (course, date) -> {
            List<Fact> facts = course.history().facts();
            for (int i = facts.size() - 1; i >= 0; i--) {
                facts = kind.isInstance(facts.get(i)) ? Altered.without(facts, i) : facts;
            }
            return Planner.ENGINE.plan(
                    new Course(
                            course.rulebook(),
                            History.of(facts, course.history().observations())),
                    date);
        };
    }

    private List<String> found(Planner planner) {
        return found(plan, planner);
    }

    private List<String> found(HistoryFixtures history, Planner planner) {
        Violations violations = new Violations();
        Case.of(() -> "planted", history).hold(planner, gated, oracle, DAYS, new Checker(violations));
        return violations.found();
    }
}
