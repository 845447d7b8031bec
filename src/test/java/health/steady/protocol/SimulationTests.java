package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import health.steady.protocol.DayPlan.InForce;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SimulationTests {

    private static final Rulebook RULEBOOK = RulebookFixtures.microdiscectomy();

    @Test
    void listsEveryDayFromTheDayOfSurgeryOn() {
        assertThat(simulated(400, true).days())
                .extracting(DayPlan::dayPostOp)
                .hasSize(401)
                .startsWith(0, 1)
                .endsWith(399, 400);
    }

    @Test
    void aPatientWhosePromptsAreAnsweredIsFreeInTheEnd() {
        List<DayPlan> days = simulated(400, true).days();

        assertThat(inForce(days.get(0))).contains("bending-1", "lifting-8lb", "submersion");
        assertThat(inForce(days.get(13))).contains("bending-1");
        assertThat(inForce(days.get(14))).doesNotContain("bending-1").contains("bending-2");
        assertThat(inForce(days.get(400))).isEmpty();
    }

    @Test
    void aPatientWhosePromptsAreIgnoredKeepsEveryRestriction() {
        List<DayPlan> days = simulated(400, false).days();

        assertThat(inForce(days.get(400))).isEqualTo(inForce(days.get(0))).isNotEmpty();
    }

    @Test
    void stagesAdvanceOnTheFirstDayOfTheirPhase() {
        List<DayPlan> days = simulated(182, false).days();

        for (Phase phase : Phase.values()) {
            assertThat(days.get(phase.firstDay()).stage()).isEqualTo(phase);
        }
    }

    @Test
    void walkingAndThreeToSixExercisesAreGivenOnEveryDayWhetherPromptsAreAnsweredOrNot() {
        assertThat(simulated(400, true).problems()).isEmpty();
        assertThat(simulated(400, false).problems()).isEmpty();
    }

    @Test
    void aChoiceThatSignsAheadReleasesWithoutAPrompt() {
        Map<String, String> twoWeeks = Map.of("restriction-length", "two-weeks");

        List<DayPlan> days = Engine.simulate(RULEBOOK, twoWeeks, 14, false).days();

        assertThat(inForce(days.get(13))).contains("bending-1");
        assertThat(inForce(days.get(14))).doesNotContain("bending-1");
    }

    @Test
    void theSameArgumentsGiveTheSameDays() {
        assertThat(simulated(60, true)).isEqualTo(simulated(60, true));
    }

    @Test
    void refusesDaysThatNoProtocolCovers() {
        assertThatIllegalArgumentException().isThrownBy(() -> simulated(-1, true));
        assertThatIllegalArgumentException().isThrownBy(() -> simulated(1001, true));
    }

    private static Simulation simulated(int days, boolean promptsAnswered) {
        return Engine.simulate(RULEBOOK, Map.of(), days, promptsAnswered);
    }

    private static List<String> inForce(DayPlan plan) {
        return plan.restrictions().stream().map(InForce::id).toList();
    }
}
