package health.steady.protocol.proof;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.Proof;
import health.steady.protocol.Course;
import health.steady.protocol.Fact;
import health.steady.protocol.GatedFixtures;
import health.steady.protocol.History;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.RungRef;
import health.steady.protocol.Signer;
import health.steady.protocol.proof.RandomHistories.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Laws L1 and L2 beyond the enumerations: long histories of every kind, of every shipped protocol, and of one with gates
 * that reports and measurements open; by seed.
 */
@Tag("proof")
class RandomHistoryTests {

    private static final int HISTORIES = 2_500;
    private static final int HISTORIES_OF_OTHERS = 100;
    private static final int[] DAYS = {-1, 0, 6, 7, 13, 14, 15, 20, 28, 29, 36, 42, 43, 56, 70, 84, 91, 120, 182, 300};
    private static final int[] SOME_DAYS = {15, 43, 70};

    static Stream<Arguments> shippedAndGated() {
        return of(11, 12, 13, 14);
    }

    static Stream<Arguments> shippedAndGatedAgain() {
        return of(21, 22);
    }

    private static Stream<Arguments> of(long shipped, long... gated) {
        return Subject.all()
                .flatMap(subject -> Stream.concat(
                        Stream.of(Arguments.of(subject, false, shipped)),
                        LongStream.of(subject.isProvedWhole() ? gated : new long[0])
                                .mapToObj(seed -> Arguments.of(subject, true, seed))));
    }

    @ParameterizedTest(name = "{0}, with other gates: {1}, seed {2}")
    @MethodSource("shippedAndGated")
    void noHistoryOffersWhatTheOracleForbids(Subject subject, boolean gated, long seed) {
        Violations violations = new Violations();
        Setting setting = setting(subject, gated);
        Oracle oracle = gated ? Oracle.gated() : subject.oracle();
        Stopwatch watch = Stopwatch.start();

        IntStream.range(0, histories(subject)).parallel().forEach(i -> {
            HistoryFixtures plan = history(setting, seed, i);
            Case.of(() -> "seed " + seed + ", history " + i + ": " + plan.facts() + plan.observations(), plan)
                    .hold(Planner.ENGINE, setting.rulebook(), oracle, DAYS, new Checker(violations));
        });

        watch.print("random histories of " + subject + ", seed " + seed, violations.points());
        assertThat(violations.points()).isPositive();
        assertThat(violations.found()).isEmpty();
    }

    @ParameterizedTest(name = "{0}, with other gates: {1}, seed {2}")
    @MethodSource("shippedAndGatedAgain")
    void losingALooseningFactOrGainingATighteningOneNeverGivesMore(Subject subject, boolean gated, long seed) {
        Violations violations = new Violations();
        Setting setting = setting(subject, gated);
        Stopwatch watch = Stopwatch.start();

        IntStream.range(0, histories(subject)).parallel().forEach(i -> {
            HistoryFixtures plan = history(setting, seed, i);
            List<Fact> facts = plan.facts();
            Random random = new Random(seed + i);
            for (int time = 0; time < 4; time++) {
                int lost = 1 + random.nextInt(facts.size() - 1);
                loseOne(setting, plan, facts, lost, "seed " + seed + ", " + i, violations);
            }
        });

        watch.print("random histories of " + subject + " with one fact less, seed " + seed, violations.points());
        assertThat(violations.points()).isPositive();
        assertThat(violations.found()).isEmpty();
    }

    private static void loseOne(
            Setting setting, HistoryFixtures plan, List<Fact> facts, int lost, String where, Violations violations) {
        Fact fact = facts.get(lost);
        for (int day : SOME_DAYS) {
            Permission whole = permission(setting, facts, plan, day);
            Permission without = permission(setting, Altered.without(facts, lost), plan, day);
            violations.looked();
            boolean loosens = fact.effect() == Fact.Effect.LOOSENING;
            if (loosens ? !without.isWithin(whole) : !whole.isWithin(without)) {
                violations.report(
                        fact + " loosens: " + loosens + " " + fact.getClass(),
                        () -> where + " day " + day + "\n" + whole + "\n" + without + "\n" + facts
                                + plan.observations());
            }
            Permission corrupt = permission(
                    setting, Altered.signedBy(facts, lost, HistoryFixtures.author(Signer.SOFTWARE)), plan, day);
            if (loosens && !corrupt.isWithin(whole)) {
                violations.report(fact + " gives more when software signed it", () -> where + " day " + day);
            }
        }
    }

    /** What is permitted of the targets, and of two exercises that stages give. */
    private static Permission permission(Setting setting, List<Fact> facts, HistoryFixtures plan, int day) {
        List<RungRef> rungs = new ArrayList<>();
        setting.targets().forEach(target -> rungs.add(target.rung()));
        setting.rungs().stream()
                .filter(use ->
                        use.exercise().equals("clamshell") || use.exercise().equals("sls"))
                .forEach(rungs::add);
        Course course = new Course(setting.rulebook(), History.of(facts, plan.observations()));
        return Permission.of(course, plan.day(day), rungs);
    }

    private static Setting setting(Subject subject, boolean gated) {
        return Setting.of(subject, gated ? GatedFixtures.gated() : subject.rulebook());
    }

    private static int histories(Subject subject) {
        return Proof.count(subject.isProvedWhole() ? HISTORIES : HISTORIES_OF_OTHERS);
    }

    private static HistoryFixtures history(Setting setting, long seed, int i) {
        return RandomHistories.of(setting, new Random(seed * HISTORIES + i));
    }
}
