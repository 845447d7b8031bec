package health.steady.protocol;

import static health.steady.protocol.LintFixtures.rung;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JumpRuleTests {

    @Test
    void mindsMoreThanTwoAndAHalfTimesTheRepetitions() {
        assertThat(said(Dose.repetitions(2, 4, 1), Dose.repetitions(2, 10, 1))).isEmpty();
        assertThat(said(Dose.repetitions(2, 4, 1), Dose.repetitions(3, 7, 1)))
                .containsExactly(
                        "catalogue.exercises.bridge/full: repetitions and hold: from 8 to 21, more than 2.5 times");
    }

    @Test
    void countsSecondsOfHold() {
        assertThat(said(hold(2), hold(5))).isEmpty();
        assertThat(said(hold(2), hold(6)))
                .containsExactly(
                        "catalogue.exercises.bridge/full: repetitions and hold: from 20 to 60, more than 2.5 times");
    }

    @Test
    void mindsAJumpInMinutes() {
        assertThat(said(Dose.minutes(10, 1), Dose.minutes(25, 1))).isEmpty();
        assertThat(said(Dose.minutes(10, 1), Dose.minutes(26, 1)))
                .containsExactly("catalogue.exercises.bridge/full: minutes: from 10 to 26, more than 2.5 times");
    }

    @Test
    void mindsAJumpInLoadButNotTheFirstLoad() {
        assertThat(said(load("2"), load("5"))).isEmpty();
        assertThat(said(load("2"), load("6")))
                .containsExactly("catalogue.exercises.bridge/full: load: from 2000 to 6000, more than 2.5 times");
        assertThat(said(Dose.repetitions(1, 10, 1), load("6"))).isEmpty();
    }

    @Test
    void doesNotMindAJumpFromEssentialMovement() {
        LintFixtures fixtures = ladder(Dose.repetitions(1, 2, 1), Dose.repetitions(1, 10, 1));
        assertThat(fixtures.said(new JumpRule())).hasSize(1);

        fixtures.essential(new RungRef("bridge", "small"));
        assertThat(fixtures.said(new JumpRule())).isEmpty();
    }

    private static List<String> said(Dose lower, Dose higher) {
        return ladder(lower, higher).said(new JumpRule());
    }

    private static LintFixtures ladder(Dose lower, Dose higher) {
        return LintFixtures.shipped()
                .onlyLadder("bridge", rung("small", Map.of(), lower), rung("full", Map.of(), higher));
    }

    private static Dose hold(int seconds) {
        return new Dose(1, 10, seconds, 0, false, null, 0, 1, Set.of());
    }

    private static Dose load(String kilograms) {
        return new Dose(1, 10, 0, 0, false, Amount.of(kilograms, Unit.KILOGRAMS), 0, 1, Set.of());
    }
}
