package health.steady.protocol;

import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.Observation.SessionLog.Outcome;
import health.steady.protocol.Proposal.Kind;
import health.steady.protocol.Proposal.Move;
import health.steady.protocol.Proposal.Step;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalsTests {

    private final HistoryFixtures gated = planFor(GatedFixtures.gated()).confirmedOn(0);
    private final HistoryFixtures plan =
            planFor(GatedFixtures.ungated()).confirmedOn(0).advancedOnTime();

    @Test
    void advancesWhenThePhaseHasComeAndEverythingIsFound() {
        gated.painOn(10, 2, 2).painOn(11, 2, 2).painOn(12, 2, 2).foundOn(12, "wound-dry");

        assertThat(kind(13)).isEqualTo(Kind.HOLD);
        assertThat(kind(14)).isEqualTo(Kind.ADVANCE);
        assertThat(propose(gated, 14).next()).isEqualTo(gated.planOn(14).nextStage());
    }

    @Test
    void holdsWhileSomethingIsNotFound() {
        gated.foundOn(12, "wound-dry");

        assertThat(kind(14)).isEqualTo(Kind.HOLD);
    }

    @Test
    void holdsUntilTheSurgeryIsConfirmed() {
        HistoryFixtures unconfirmed = planFor(GatedFixtures.ungated());

        assertThat(propose(unconfirmed, 14).kind()).isEqualTo(Kind.HOLD);
        assertThat(propose(unconfirmed, -3).kind()).isEqualTo(Kind.HOLD);
    }

    @Test
    void holdsAfterTheLastStage() {
        Proposal proposal = propose(plan, 200);

        assertThat(proposal.kind()).isEqualTo(Kind.HOLD);
        assertThat(proposal.next()).isNull();
    }

    @Test
    void escalatesWhileSomethingIsOpen() {
        gated.painOn(10, 2, 2).painOn(11, 2, 2).painOn(12, 2, 2).foundOn(12, "wound-dry");
        gated.checkedInOn(14, "RF09");

        assertThat(kind(14)).isEqualTo(Kind.ESCALATE);
    }

    @Test
    void escalatesWhenAStageLastsFarTooLong() {
        assertThat(kind(23)).isEqualTo(Kind.HOLD);
        assertThat(kind(24)).isEqualTo(Kind.ESCALATE);
    }

    @Test
    void escalatesWhatCannotBeRead() {
        Course unreadable = new Course(GatedFixtures.ungated(), History.unreadable());

        assertThat(Engine.propose(unreadable, plan.day(3))).isEqualTo(Proposal.none());
        assertThat(Proposal.none().kind()).isEqualTo(Kind.ESCALATE);
    }

    @Test
    void raisesAfterTwoGoodTimesRunning() {
        bridgeInWeekEight().didOn(56, "bridge", 3).didOn(57, "bridge", 0);

        Step step = step("bridge", 57);
        assertThat(step.move()).isEqualTo(Move.RAISE);
        assertThat(step.from()).isEqualTo(new RungRef("bridge", "small"));
        assertThat(step.to()).isEqualTo(new RungRef("bridge", "full"));
        assertThat(step.used())
                .containsExactly(plan.observations().get(1), plan.observations().get(0));
    }

    @Test
    void raisesNothingAfterOneGoodTime() {
        bridgeInWeekEight().didOn(56, "bridge", 1);

        assertThat(steps("bridge", 57)).isEmpty();
    }

    @Test
    void raisesNothingThatIsNotDoneWhole() {
        bridgeInWeekEight().didOn(56, "bridge", 1).loggedOn(57, "bridge", Outcome.PARTLY, 1, 5, 1);

        assertThat(steps("bridge", 57)).isEmpty();
    }

    @Test
    void doesNotRepeatWhatHurtsLittleThoughItIsNotDoneWhole() {
        bridgeInWeekEight()
                .loggedOn(56, "bridge", Outcome.PARTLY, 1, 5, 3)
                .loggedOn(57, "bridge", Outcome.PARTLY, 1, 5, 3);

        assertThat(steps("bridge", 57)).isEmpty();
    }

    @Test
    void raisesNothingWithoutAWordOnPain() {
        bridgeInWeekEight().didOn(56, "bridge", 1).didOn(57, "bridge", null);

        assertThat(steps("bridge", 57)).isEmpty();
    }

    @Test
    void raisesNothingAtTheTop() {
        plan.didOn(20, "clamshell", 1).didOn(21, "clamshell", 1);

        assertThat(steps("clamshell", 21)).isEmpty();
    }

    @Test
    void raisesNothingThatSomethingStandsAgainst() {
        bridgeInWeekEight().imposing("extension-0").didOn(56, "bridge", 1).didOn(57, "bridge", 1);

        assertThat(steps("bridge", 57)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4", "5"})
    void repeatsAfterPainOfFourOrFive(int pain) {
        plan.didOn(20, "clamshell", 1).didOn(21, "clamshell", pain);

        Step step = step("clamshell", 21);
        assertThat(step.move()).isEqualTo(Move.REPEAT);
        assertThat(step.to()).isEqualTo(step.from());
        assertThat(step.used()).containsExactly(plan.observations().get(1));
    }

    @ParameterizedTest
    @CsvSource({"2, RAISE", "3, REPEAT"})
    void repeatsAtTwoAboveTheOwnUsual(int pain, Move move) {
        bridgeInWeekEight()
                .didOn(50, "bridge", 1)
                .didOn(51, "bridge", 1)
                .didOn(52, "bridge", 0)
                .didOn(53, "bridge", 1)
                .didOn(57, "bridge", pain);

        assertThat(step("bridge", 57).move()).isEqualTo(move);
    }

    @Test
    void hasNoUsualFromTwoReports() {
        bridgeInWeekEight().didOn(50, "bridge", 0).didOn(51, "bridge", 0).didOn(57, "bridge", 3);

        assertThat(step("bridge", 57).move()).isEqualTo(Move.RAISE);
    }

    @Test
    void theUsualIsTheMedianOfThree() {
        bridgeInWeekEight()
                .didOn(50, "bridge", 0)
                .didOn(51, "bridge", 3)
                .didOn(52, "bridge", 0)
                .didOn(57, "bridge", 2);

        assertThat(step("bridge", 57).move()).isEqualTo(Move.REPEAT);
    }

    @Test
    void easesWhatReportsHaveEased() {
        plan.didOn(20, "clamshell", 7);

        Step step = step("clamshell", 22);
        assertThat(step.move()).isEqualTo(Move.EASE);
        assertThat(step.used()).containsExactly(plan.observations().get(0));
    }

    @Test
    void showsThePainOverTwoHoursThatEased() {
        plan.overTwoHoursOn(20, "clamshell").didOn(20, "clamshell", 1).didOn(21, "clamshell", 1);

        assertThat(step("clamshell", 21).used())
                .containsExactly(plan.observations().get(0), plan.observations().get(1));
    }

    @Test
    void doesNotLookAtDaysToCome() {
        bridgeInWeekEight().didOn(56, "bridge", 1).didOn(57, "bridge", 1);

        assertThat(steps("bridge", 56)).isEmpty();
    }

    private HistoryFixtures bridgeInWeekEight() {
        return plan.easedOn(49, "bridge/small", Dose.repetitions(1, 10, 2));
    }

    private Kind kind(int day) {
        return propose(gated, day).kind();
    }

    private Step step(String exercise, int day) {
        List<Step> steps = steps(exercise, day);
        assertThat(steps).hasSize(1);
        return steps.get(0);
    }

    private List<Step> steps(String exercise, int day) {
        return propose(plan, day).steps().stream()
                .filter(step -> step.from().exercise().equals(exercise))
                .toList();
    }

    private static Proposal propose(HistoryFixtures plan, int day) {
        return Engine.propose(plan.course(), plan.day(day));
    }
}
