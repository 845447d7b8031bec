package health.steady.protocol.proof;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.Proof;
import health.steady.protocol.Rulebook;
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

    private static final int MOST = 3;
    private static final int PERCENT_OF_OTHERS = 1;

    @ParameterizedTest
    @MethodSource("health.steady.protocol.proof.Subject#all")
    void noSequenceOfFactsOffersWhatTheOracleForbids(Subject subject) {
        Violations violations = new Violations();
        Proved proved = new Proved(
                subject.rulebook(), subject.oracle(), Proved.ways(subject.combinations()), new Checker(violations));
        int percent = subject.percentOfSequences(PERCENT_OF_OTHERS);
        Stopwatch watch = Stopwatch.start();

        List<List<Step>> sequences = Step.sequences(MOST);
        for (Target target : subject.targets()) {
            Proof.share(percent, sequences, subject + " " + target).parallelStream()
                    .forEach(sequence -> proved.hold(sequence, target));
        }

        watch.print("enumeration (b) of " + subject, violations.points());
        assertThat(violations.found()).isEmpty();
        assertThat(violations.points())
                .isGreaterThan(Proof.count(2_500 * percent * subject.targets().size()));
    }

    private record Proved(Rulebook rulebook, Oracle oracle, List<Combination> ways, Checker checker) {

        static List<Combination> ways(Combinations combinations) {
            return List.of(combinations.defaults(), combinations.loosest(), combinations.strictest());
        }

        void hold(List<Step> sequence, Target target) {
            int[] days = days(sequence, target);
            for (Combination combination : ways) {
                hold(sequence, target, combination, ACROSS, days);
            }
            hold(sequence, target, ways.get(1), ON_ONE_DAY, target.daysOfSteps());
        }

        /** What a third step leaves as it was, sequences of two have said. */
        private static int[] days(List<Step> sequence, Target target) {
            if (sequence.size() < MOST) {
                return IntStream.concat(IntStream.of(target.daysBefore()), IntStream.of(target.days()))
                        .toArray();
            }
            boolean brings = sequence.get(MOST - 1).isBroughtOtherwise();
            return IntStream.of(target.days())
                    .filter(day -> brings || day >= target.boundary() + ACROSS[MOST - 1])
                    .toArray();
        }

        private void hold(List<Step> sequence, Target target, Combination combination, int[] steps, int[] days) {
            Case.of(
                            () -> sequence + " at " + target + " under " + combination,
                            Step.walkThrough(sequence, target, combination, rulebook, steps))
                    .hold(Planner.ENGINE, rulebook, oracle, days, checker);
        }
    }
}
