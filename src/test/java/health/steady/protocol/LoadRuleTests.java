package health.steady.protocol;

import static health.steady.protocol.LintFixtures.restriction;
import static health.steady.protocol.LintFixtures.rung;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LoadRuleTests {

    private final LintFixtures fixtures = LintFixtures.shipped()
            .onlyLadder(
                    "bridge",
                    rung("loaded", Map.of(Demand.LIFTING, 2000, Demand.BENDING, 3), Dose.repetitions(1, 10, 1)))
            .restrictions(
                    restriction("lifting", Demand.LIFTING, Amount.of("1", Unit.KILOGRAMS), 14, false),
                    restriction("bending", Demand.BENDING, Amount.level(1), 14, false));

    @Test
    void mindsALoadThatIsGivenBeforeItsRestrictionMayEnd() {
        assertThat(fixtures.timing("bridge", "loaded", 13, 0).said(new LoadRule()))
                .containsExactly(
                        "timings.bridge/loaded: is given from day 13, and lifting holds until day 14 at least: lifting at most 1 kg");
    }

    @Test
    void doesNotMindALoadFromTheDayOn() {
        assertThat(fixtures.timing("bridge", "loaded", 14, 0).said(new LoadRule()))
                .isEmpty();
    }

    @Test
    void doesNotMindWhatIsNeverGivenByDefaultOrIsNotInTheProtocol() {
        assertThat(fixtures.timing("bridge", "loaded", null, 0).said(new LoadRule()))
                .isEmpty();
        assertThat(fixtures.untimed().said(new LoadRule())).isEmpty();
    }
}
