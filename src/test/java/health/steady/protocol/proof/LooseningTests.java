package health.steady.protocol.proof;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.Proof;
import health.steady.protocol.Course;
import health.steady.protocol.Fact;
import health.steady.protocol.History;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Rulebook;
import health.steady.protocol.RungRef;
import health.steady.protocol.Signer;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law L2 over the sequences of enumeration (b): only a named person with authority loosens. */
@Tag("proof")
class LooseningTests {

    private static final int[] ACROSS = {-1, 0, 1};
    private static final int[] ALL_DAYS = {-1, 1, 30};

    /** Before a third step nothing differs from sequences of one and two. */
    private static final int[] LATER_DAYS = {1, 30};

    private static final String SHIPPED = "health.steady.protocol.proof.Subject#all";
    private static final int PERCENT_OF_OTHERS = 1;

    @ParameterizedTest
    @MethodSource(SHIPPED)
    void takingALooseningFactAwayOrATighteningOneInNeverGivesMore(Subject subject) {
        Violations violations = new Violations();
        Combination loosest = subject.combinations().loosest();
        int percent = subject.percentOfSequences(PERCENT_OF_OTHERS);
        Stopwatch watch = Stopwatch.start();

        List<List<Step>> sequences = Step.sequences(3);
        for (Target target : subject.targets()) {
            Proof.share(percent, sequences, subject + " " + target).parallelStream()
                    .forEach(sequence -> hold(subject, loosest, sequence, target, List.of(target.rung()), violations));
        }

        watch.print("one fact less, " + subject, violations.points());
        assertThat(violations.found()).isEmpty();
        assertThat(violations.points())
                .isGreaterThan(Proof.count(350 * percent * subject.targets().size()));
    }

    @ParameterizedTest
    @MethodSource(SHIPPED)
    void noExerciseOfTheProtocolIsGivenByLosingAFact(Subject subject) {
        Violations violations = new Violations();
        Combination loosest = subject.combinations().loosest();
        int percent = subject.isProvedWhole() ? 100 : 10 * PERCENT_OF_OTHERS;

        for (Target target : subject.targets().subList(0, 2)) {
            Proof.share(percent, Step.sequences(2), subject + " " + target).parallelStream()
                    .forEach(sequence -> hold(subject, loosest, sequence, target, subject.rungs(), violations));
        }

        assertThat(violations.points()).isPositive();
        assertThat(violations.found()).isEmpty();
    }

    private static void hold(
            Subject subject,
            Combination loosest,
            List<Step> sequence,
            Target target,
            Collection<RungRef> rungs,
            Violations violations) {
        Rulebook rulebook = subject.rulebook();
        HistoryFixtures plan = Step.walkThrough(sequence, target, loosest, rulebook, ACROSS);
        List<Fact> facts = plan.facts();
        for (int after : sequence.size() < 3 ? ALL_DAYS : LATER_DAYS) {
            int day = target.boundary() + after;
            Permission whole = permission(rulebook, facts, plan, day, rungs);
            for (int i = sequence.size() < 3 ? 0 : facts.size() - 3; i < facts.size(); i++) {
                String what = facts.get(i).getClass().getSimpleName() + " at " + i + " of " + sequence + " on " + day;
                Permission without = permission(rulebook, Altered.without(facts, i), plan, day, rungs);
                violations.looked();
                if (facts.get(i).effect() == Fact.Effect.TIGHTENING) {
                    if (!whole.isWithin(without)) {
                        violations.report("gives more than without it", () -> what + " for " + target);
                    }
                    continue;
                }
                Permission corrupt = permission(
                        rulebook, Altered.signedBy(facts, i, HistoryFixtures.author(Signer.PATIENT)), plan, day, rungs);
                if (!without.isWithin(whole)) {
                    violations.report("gives more when it is lost", () -> what + " for " + target);
                }
                if (!corrupt.isWithin(whole)) {
                    violations.report("gives more when a patient signed it", () -> what + " for " + target);
                }
            }
        }
    }

    private static Permission permission(
            Rulebook rulebook, List<Fact> facts, HistoryFixtures plan, int day, Collection<RungRef> rungs) {
        Course course = new Course(rulebook, History.of(facts, plan.observations()));
        return Permission.of(course, plan.day(day), rungs);
    }
}
