package health.steady.protocol.proof;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.Proof;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Law L1 by enumeration (b): every sequence of up to three kinds of facts, aimed at one target. Whole for one protocol,
 * since others differ in content and not in rules; a share of it for each of them.
 */
@Tag("proof")
class SequenceTests {

    /** One step a day across the boundary. */
    private static final int[] ACROSS = {-1, 0, 1};

    private static final int[] ON_ONE_DAY = {0, 0, 0};

    private static final int PERCENT_OF_OTHERS = 4;

    @ParameterizedTest
    @MethodSource("health.steady.protocol.proof.Subject#all")
    void noSequenceOfFactsOffersWhatTheOracleForbids(Subject subject) {
        Violations violations = new Violations();
        Proved proved = new Proved(subject, subject.oracle(), new Checker(violations));
        int percent = subject.isProvedWhole() ? 100 : PERCENT_OF_OTHERS;
        Stopwatch watch = Stopwatch.start();

        for (Target target : subject.targets()) {
            Proof.share(percent, Step.sequences(3), subject + " " + target).parallelStream()
                    .forEach(sequence -> proved.hold(sequence, target));
        }

        watch.print("enumeration (b) of " + subject, violations.points());
        assertThat(violations.found()).isEmpty();
        assertThat(violations.points()).isGreaterThan(Proof.count(30_000 * percent));
    }

    private record Proved(Subject subject, Oracle oracle, Checker checker) {

        void hold(List<Step> sequence, Target target) {
            Combinations combinations = subject.combinations();
            int[] days = days(sequence, target);
            hold(sequence, target, combinations.defaults(), ACROSS, days);
            hold(sequence, target, combinations.loosest(), ACROSS, days);
            hold(sequence, target, combinations.strictest(), ACROSS, days);
            hold(sequence, target, combinations.loosest(), ON_ONE_DAY, days);
        }

        /** Of three steps, none has its day before the first; sequences of two have said how such days are. */
        private static int[] days(List<Step> sequence, Target target) {
            return sequence.size() > 2
                    ? target.days()
                    : IntStream.concat(IntStream.of(target.daysBefore()), IntStream.of(target.days()))
                            .toArray();
        }

        private void hold(List<Step> sequence, Target target, Combination combination, int[] steps, int[] days) {
            Case.of(
                            () -> sequence + " at " + target + " under " + combination,
                            Step.walkThrough(sequence, target, combination, subject.rulebook(), steps))
                    .hold(Planner.ENGINE, subject.rulebook(), oracle, days, checker);
        }
    }
}
