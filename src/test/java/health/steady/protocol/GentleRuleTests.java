package health.steady.protocol;

import static health.steady.protocol.LintFixtures.restriction;
import static health.steady.protocol.LintFixtures.rung;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of weeks 2 to 6, whose last day is 41. */
class GentleRuleTests {

    private static final String WHERE = "stages.WEEKS_2_6.gentle.bridge/small: ";

    @Test
    void mindsWhatIsGivenAfterItsStageOrNever() {
        assertThat(gentle(41, 0).said(new GentleRule())).isEmpty();
        assertThat(gentle(42, 0).said(new GentleRule()))
                .containsExactly(WHERE + "is offered by default from day 42; its stage ends on day 41");
        assertThat(gentle(null, 0).said(new GentleRule()))
                .containsExactly(WHERE + "is offered by default never; its stage ends on day 41");
        assertThat(gentle(null, 0).untimed().said(new GentleRule()))
                .containsExactly(WHERE + "has no timing: it is not part of this protocol");
    }

    @Test
    void mindsWhatARestrictionForbids() {
        assertThat(gentle(14, 1).said(new GentleRule())).isEmpty();
        assertThat(gentle(14, 2).said(new GentleRule()))
                .containsExactly(WHERE + "bending-1 forbids it: bending at most 1 level");
    }

    @Test
    void isOpenedByAFindingThatAPatientMayRecord() {
        assertThat(gentle(14, 0).said(new GentleWordRule())).isEmpty();
        assertThat(gentle(14, 0)
                        .gate(Phase.WEEKS_0_2, new Need("home-programme", 7), new Need("unknown", 7))
                        .said(new GentleWordRule()))
                .containsExactly(
                        "stages.WEEKS_2_6.gentle: no finding that WEEKS_0_2 asks for may be recorded by a PATIENT");
        assertThat(gentle(14, 0).withoutGate(Phase.WEEKS_0_2).said(new GentleWordRule()))
                .containsExactly(
                        "stages.WEEKS_2_6.gentle: nothing is asked before this stage, so nothing opens it early");
    }

    @Test
    void isOpenedByNothingInTheFirstStage() {
        assertThat(gentle(14, 0)
                        .gentle(Phase.WEEKS_0_2, new RungRef("bridge", "small"))
                        .said(new GentleWordRule()))
                .containsExactly(
                        "stages.WEEKS_0_2.gentle: nothing is asked before this stage, so nothing opens it early");
    }

    private static LintFixtures gentle(@Nullable Integer defaultDay, int bending) {
        return LintFixtures.shipped()
                .onlyLadder("bridge", rung("small", Map.of(Demand.BENDING, bending), Dose.repetitions(1, 10, 2)))
                .timing("bridge", "small", defaultDay, 0)
                .restrictions(restriction("bending-1", Demand.BENDING, Amount.level(1), 14, false))
                .gentle(Phase.WEEKS_2_6, new RungRef("bridge", "small"));
    }
}
