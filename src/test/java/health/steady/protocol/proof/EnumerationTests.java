package health.steady.protocol.proof;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.Proof;
import health.steady.protocol.Rulebook;
import health.steady.protocol.RulebookFixtures;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Law L1 by enumeration (a): all pairs of choices, days 0 to 400, no extra fact or one around its boundary. */
@Tag("proof")
class EnumerationTests {

    private static final int[] DAYS = IntStream.rangeClosed(0, 400).toArray();

    private final Rulebook rulebook = RulebookFixtures.microdiscectomy();
    private final Oracle oracle = new Oracle(RawProtocol.read());

    @Test
    void nothingIsEverOfferedThatTheOracleForbids() {
        Violations violations = new Violations();
        Checker checker = new Checker(violations);
        Stopwatch watch = Stopwatch.start();

        Combination.allPairs().parallelStream()
                .flatMap(combination ->
                        Proof.share(Cases.withAtMostOneFact(rulebook, combination), combination).stream())
                .forEach(one -> one.hold(Planner.ENGINE, rulebook, oracle, DAYS, checker));

        watch.print("enumeration (a)", violations.points());
        assertThat(violations.found()).isEmpty();
        assertThat(violations.points()).isGreaterThan(Proof.count(5_000_000));
    }

    @Test
    void everyPairOfChoicesIsAmongThem() {
        Set<String> all = new HashSet<>();
        Combination.all().forEach(combination -> all.addAll(combination.pairs()));
        Set<String> covered = new HashSet<>();
        List<Combination> chosen = Combination.allPairs();
        chosen.forEach(combination -> covered.addAll(combination.pairs()));

        assertThat(covered).isEqualTo(all);
        assertThat(chosen).hasSizeLessThan(Combination.all().size() / 4);
    }

    @Test
    void everyRungOfTheProtocolIsInTheTableAndTheOtherWayRound() {
        Set<String> inProtocol = new HashSet<>();
        rulebook.protocol()
                .timings()
                .forEach((exercise, rungs) -> rungs.keySet().forEach(rung -> inProtocol.add(exercise + "/" + rung)));
        Set<String> inTable = new HashSet<>();
        ClinicalTable.BY_RUNG.keySet().forEach(use -> inTable.add(use.exercise() + "/" + use.rung()));

        assertThat(inTable).containsAll(inProtocol);
        inTable.removeAll(inProtocol);
        assertThat(inTable).as("in the catalogue, not in this protocol").containsExactly("knee-chest/both-knees");
    }
}
