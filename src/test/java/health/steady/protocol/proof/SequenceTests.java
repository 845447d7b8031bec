package health.steady.protocol.proof;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.Proof;
import health.steady.protocol.Rulebook;
import health.steady.protocol.RulebookFixtures;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Law L1 by enumeration (b): every sequence of up to three kinds of facts, aimed at one target. */
@Tag("proof")
class SequenceTests {

    /** One step a day across the boundary. */
    private static final int[] ACROSS = {-1, 0, 1};

    private static final int[] ON_ONE_DAY = {0, 0, 0};

    private final Rulebook rulebook = RulebookFixtures.microdiscectomy();
    private final Oracle oracle = new Oracle(RawProtocol.read());

    @Test
    void noSequenceOfFactsOffersWhatTheOracleForbids() {
        Violations violations = new Violations();
        Stopwatch watch = Stopwatch.start();

        Proof.share(Step.sequences(3), this.getClass()).parallelStream()
                .forEach(sequence -> hold(sequence, new Checker(violations)));

        watch.print("enumeration (b)", violations.points());
        assertThat(violations.found()).isEmpty();
        assertThat(violations.points()).isGreaterThan(Proof.count(3_000_000));
    }

    private void hold(List<Step> sequence, Checker checker) {
        for (Target target : Target.ALL) {
            for (Combination combination : List.of(Combination.DEFAULT, Combination.LOOSEST, Combination.STRICTEST)) {
                hold(sequence, target, combination, ACROSS, checker);
            }
            hold(sequence, target, Combination.LOOSEST, ON_ONE_DAY, checker);
        }
    }

    private void hold(List<Step> sequence, Target target, Combination combination, int[] days, Checker checker) {
        Case.of(
                        () -> sequence + " at " + target + " under " + combination,
                        Step.walkThrough(sequence, target, combination, rulebook, days))
                .hold(Planner.ENGINE, rulebook, oracle, target.days(), checker);
    }
}
