package health.steady.protocol.proof;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.Proof;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Rulebook;
import health.steady.protocol.RulebookFixtures;
import health.steady.protocol.Signer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law L1 beyond the enumerations: long histories, any order of days, any signer, several targets; by seed. */
@Tag("proof")
class RandomHistoryTests {

    private static final int HISTORIES = 4_000;
    private static final int[] DAYS = {-1, 0, 6, 7, 13, 14, 15, 20, 28, 29, 36, 42, 43, 56, 70, 84, 91, 120, 182, 300};

    private final Rulebook rulebook = RulebookFixtures.microdiscectomy();
    private final Oracle oracle = new Oracle(RawProtocol.read());

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void noHistoryOffersWhatTheOracleForbids(long seed) {
        Violations violations = new Violations();
        Stopwatch watch = Stopwatch.start();

        IntStream.range(0, Proof.count(HISTORIES)).parallel().forEach(i -> {
            HistoryFixtures plan = history(new Random(seed * HISTORIES + i));
            Case.of(() -> "seed " + seed + ", history " + i + ": " + plan.facts() + plan.observations(), plan)
                    .hold(Planner.ENGINE, rulebook, oracle, DAYS, new Checker(violations));
        });

        watch.print("random histories, seed " + seed, violations.points());
        assertThat(violations.found()).isEmpty();
    }

    private HistoryFixtures history(Random random) {
        List<Combination> combinations = Combination.all();
        HistoryFixtures plan =
                combinations.get(random.nextInt(combinations.size())).plan(rulebook);
        if (random.nextInt(4) > 0) {
            plan.confirmedOn(random.nextInt(3));
        }
        if (random.nextBoolean()) {
            plan.advancedLate(random.nextInt(10));
        }
        int steps = 5 + random.nextInt(20);
        for (int i = 0; i < steps; i++) {
            Target target = Target.ALL.get(random.nextInt(Target.ALL.size()));
            Step step = Step.values()[random.nextInt(Step.values().length)];
            boolean signed = step != Step.REPORT_SIGN && step != Step.CHECK_IN;
            if (signed && random.nextInt(5) == 0) {
                plan.by(Signer.values()[random.nextInt(Signer.values().length)]);
            }
            step.take(plan, target, random.nextInt(100));
        }
        return plan;
    }
}
