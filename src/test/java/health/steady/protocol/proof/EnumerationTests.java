package health.steady.protocol.proof;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.Proof;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Law L1 by enumeration (a): all pairs of choices, days 0 to 400, no extra fact or one around its boundary. Whole for one
 * protocol, a share of the cases for each of the others.
 */
@Tag("proof")
class EnumerationTests {

    private static final String SHIPPED = "health.steady.protocol.proof.Subject#all";
    private static final int PERCENT_OF_OTHERS = 8;

    @ParameterizedTest
    @MethodSource(SHIPPED)
    void nothingIsEverOfferedThatTheOracleForbids(Subject subject) {
        Violations violations = new Violations();
        Checker checker = new Checker(violations);
        Oracle oracle = subject.oracle();
        Days days = new Days(subject);
        int percent = subject.isProvedWhole() ? 100 : PERCENT_OF_OTHERS;
        Stopwatch watch = Stopwatch.start();

        subject.combinations().pairs().parallelStream().forEach(combination -> {
            List<Case> all = Cases.withAtMostOneFact(subject, combination);
            List<Case> cases = Proof.share(percent, all, subject + " " + combination);
            IntStream.range(0, cases.size()).parallel().forEach(place -> {
                Case one = cases.get(place);
                one.hold(Planner.ENGINE, subject.rulebook(), oracle, days.of(one, place), checker);
            });
        });

        watch.print("enumeration (a) of " + subject, violations.points());
        assertThat(violations.found()).isEmpty();
        assertThat(violations.points()).isGreaterThan(Proof.count(2_000 * percent));
    }

    @ParameterizedTest
    @MethodSource(SHIPPED)
    void everyPairOfChoicesIsAmongThem(Subject subject) {
        Combinations combinations = subject.combinations();
        Set<Combinations.Pair> covered = new HashSet<>();
        combinations.pairwise().forEach(row -> covered.addAll(Combinations.pairsOf(row)));

        assertThat(covered).isEqualTo(combinations.everyPair());
    }

    @ParameterizedTest
    @MethodSource(SHIPPED)
    void everyRungOfTheProtocolIsInItsTableAndTheOtherWayRound(Subject subject) {
        assertThat(subject.table().rows.keySet()).containsExactlyInAnyOrderElementsOf(subject.rungs());
    }

    @ParameterizedTest
    @MethodSource(SHIPPED)
    void everyDemandThatARestrictionLimitsIsInTheTable(Subject subject) {
        assertThat(Asks.known())
                .as("what demands.table says nothing about, no restriction is held to")
                .containsAll(subject.rulebook().protocol().restrictions().stream()
                        .map(restriction -> restriction.limit().demand())
                        .toList());
    }
}
