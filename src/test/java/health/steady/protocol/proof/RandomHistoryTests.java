package health.steady.protocol.proof;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.Proof;
import health.steady.protocol.Course;
import health.steady.protocol.Fact;
import health.steady.protocol.GatedFixtures;
import health.steady.protocol.History;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Rulebook;
import health.steady.protocol.RulebookFixtures;
import health.steady.protocol.RungRef;
import health.steady.protocol.Signer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws L1 and L2 beyond the enumerations: long histories of every kind, with gates and without; by seed. */
@Tag("proof")
class RandomHistoryTests {

    private static final int HISTORIES = 2_500;
    private static final int[] DAYS = {-1, 0, 6, 7, 13, 14, 15, 20, 28, 29, 36, 42, 43, 56, 70, 84, 91, 120, 182, 300};
    private static final int[] SOME_DAYS = {15, 43, 70};

    private final Rulebook shipped = RulebookFixtures.microdiscectomy();
    private final Rulebook gated = GatedFixtures.gated();
    private final Oracle oracle = new Oracle(RawProtocol.read());
    private final Oracle oracleOfGates = Oracle.gated();

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void noHistoryOffersWhatTheOracleForbids(long seed) {
        Violations violations = new Violations();
        Stopwatch watch = Stopwatch.start();

        IntStream.range(0, Proof.count(HISTORIES)).parallel().forEach(i -> {
            boolean gates = i % 4 > 0;
            HistoryFixtures plan = history(seed, i);
            Case.of(() -> "seed " + seed + ", history " + i + ": " + plan.facts() + plan.observations(), plan)
                    .hold(
                            Planner.ENGINE,
                            gates ? gated : shipped,
                            gates ? oracleOfGates : oracle,
                            DAYS,
                            new Checker(violations));
        });

        watch.print("random histories, seed " + seed, violations.points());
        assertThat(violations.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void losingALooseningFactOrGainingATighteningOneNeverGivesMore(long seed) {
        Violations violations = new Violations();
        Stopwatch watch = Stopwatch.start();

        IntStream.range(0, Proof.count(HISTORIES)).parallel().forEach(i -> {
            HistoryFixtures plan = history(seed, i);
            List<Fact> facts = plan.facts();
            Random random = new Random(seed + i);
            for (int time = 0; time < 4; time++) {
                loseOne(plan, facts, 1 + random.nextInt(facts.size() - 1), "seed " + seed + ", " + i, violations);
            }
        });

        watch.print("random histories with one fact less, seed " + seed, violations.points());
        assertThat(violations.found()).isEmpty();
    }

    private void loseOne(HistoryFixtures plan, List<Fact> facts, int lost, String where, Violations violations) {
        List<RungRef> rungs = new ArrayList<>();
        Target.ALL.forEach(target -> rungs.add(HistoryFixtures.use(target.use())));
        rungs.add(new RungRef("clamshell", "basic"));
        rungs.add(new RungRef("sls", "basic"));
        Fact fact = facts.get(lost);
        for (int day : SOME_DAYS) {
            Permission whole = permission(facts, plan, day, rungs);
            Permission without = permission(Altered.without(facts, lost), plan, day, rungs);
            violations.looked();
            boolean loosens = fact.effect() == Fact.Effect.LOOSENING;
            if (loosens ? !without.isWithin(whole) : !whole.isWithin(without)) {
                violations.report(
                        fact + " loosens: " + loosens + " " + fact.getClass(),
                        () -> where + " day " + day + "\n" + facts + plan.observations());
            }
            Permission corrupt = permission(
                    Altered.signedBy(facts, lost, HistoryFixtures.author(Signer.SOFTWARE)), plan, day, rungs);
            if (loosens && !corrupt.isWithin(whole)) {
                violations.report(fact + " gives more when software signed it", () -> where + " day " + day);
            }
        }
    }

    private Permission permission(List<Fact> facts, HistoryFixtures plan, int day, List<RungRef> rungs) {
        return Permission.of(new Course(gated, History.of(facts, plan.observations())), plan.day(day), rungs);
    }

    private HistoryFixtures history(long seed, int i) {
        return RandomHistories.of(i % 4 > 0 ? gated : shipped, new Random(seed * HISTORIES + i));
    }
}
