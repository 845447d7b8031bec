package health.steady.protocol;

import static health.steady.protocol.LintFixtures.rung;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LadderRuleTests {

    private static final Dose TEN = Dose.repetitions(1, 10, 2);
    private static final Dose SIX = Dose.repetitions(1, 6, 2);
    private static final String FULL = "catalogue.exercises.bridge/full: ";

    @Test
    void mindsAHarderRungThatAsksLess() {
        assertThat(ladder(rung("small", Map.of(Demand.BALANCE, 2), TEN), rung("full", Map.of(Demand.BALANCE, 1), TEN))
                        .said(new LadderRule()))
                .containsExactly(FULL + "asks less balance than small");
    }

    @Test
    void doesNotMindAHarderRungThatIsTheSame() {
        assertThat(ladder(rung("small", Map.of(Demand.BALANCE, 1), TEN), rung("full", Map.of(Demand.BALANCE, 1), TEN))
                        .said(new LadderRule()))
                .isEmpty();
    }

    @Test
    void mindsAHarderRungThatIsLessOfTheSame() {
        assertThat(ladder(rung("small", Map.of(), TEN), rung("full", Map.of(), SIX))
                        .said(new LadderRule()))
                .containsExactly(FULL + "is less of the same than small");
    }

    @Test
    void doesNotMindLessOfWhatAsksMore() {
        assertThat(ladder(rung("small", Map.of(), TEN), rung("full", Map.of(Demand.BALANCE, 1), SIX))
                        .said(new LadderRule()))
                .isEmpty();
    }

    @Test
    void saysOnceThatItAsksLess() {
        assertThat(ladder(rung("small", Map.of(Demand.BALANCE, 1), TEN), rung("full", Map.of(), SIX))
                        .said(new LadderRule()))
                .containsExactly(FULL + "asks less balance than small");
    }

    @Test
    void doesNotMindADoseThatIsMoreInOnePartAndLessInAnother() {
        assertThat(ladder(rung("small", Map.of(), TEN), rung("full", Map.of(), Dose.repetitions(2, 6, 2)))
                        .said(new LadderRule()))
                .isEmpty();
    }

    @Test
    void mindsAHarderRungThatIsUnlockedSooner() {
        LintFixtures same = ladder(rung("small", Map.of(), SIX), rung("full", Map.of(), TEN))
                .timing("bridge", "small", 14, 7)
                .timing("bridge", "full", 42, 7);
        assertThat(same.said(new LadderRule())).isEmpty();

        same.timing("bridge", "full", 42, 6);
        assertThat(same.said(new LadderRule()))
                .containsExactly("timings.bridge/full: may be unlocked from day 6, and small not before day 7");
    }

    @Test
    void comparesOnlyRungsOfTheProtocol() {
        LintFixtures fixtures = ladder(rung("small", Map.of(), TEN), rung("full", Map.of(), SIX))
                .untimed()
                .timing("bridge", "full", 42, 7);

        assertThat(fixtures.said(new LadderRule())).isEmpty();
    }

    private static LintFixtures ladder(Rung... ladder) {
        return LintFixtures.shipped().onlyLadder("bridge", ladder);
    }
}
