package health.steady.protocol.proof;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.Proof;
import health.steady.protocol.Course;
import health.steady.protocol.Fact;
import health.steady.protocol.History;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Rulebook;
import health.steady.protocol.RulebookFixtures;
import health.steady.protocol.RungRef;
import health.steady.protocol.Signer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Law L2 over the sequences of enumeration (b): only a named person with authority loosens. */
@Tag("proof")
class LooseningTests {

    private static final int[] ACROSS = {-1, 0, 1};

    private final Rulebook rulebook = RulebookFixtures.microdiscectomy();

    @Test
    void takingALooseningFactAwayOrATighteningOneInNeverGivesMore() {
        Violations violations = new Violations();
        Stopwatch watch = Stopwatch.start();

        Proof.share(Step.sequences(3), this.getClass()).parallelStream().forEach(sequence -> {
            for (Target target : Target.ALL) {
                hold(sequence, target, List.of(HistoryFixtures.use(target.use())), violations);
            }
        });

        watch.print("one fact less", violations.points());
        assertThat(violations.found()).isEmpty();
        assertThat(violations.points()).isGreaterThan(Proof.count(400_000));
    }

    @Test
    void noExerciseOfTheProtocolIsGivenByLosingAFact() {
        Violations violations = new Violations();
        List<RungRef> all = new ArrayList<>();
        rulebook.protocol()
                .timings()
                .forEach((exercise, rungs) -> rungs.keySet().forEach(rung -> all.add(new RungRef(exercise, rung))));

        Proof.share(Step.sequences(2), this.getClass()).parallelStream()
                .forEach(sequence ->
                        Target.ALL.stream().limit(2).forEach(target -> hold(sequence, target, all, violations)));

        assertThat(violations.found()).isEmpty();
    }

    private void hold(List<Step> sequence, Target target, Collection<RungRef> rungs, Violations violations) {
        HistoryFixtures plan = Step.walkThrough(sequence, target, Combination.LOOSEST, rulebook, ACROSS);
        List<Fact> facts = plan.facts();
        int[] days = {target.boundary() - 1, target.boundary() + 1, target.boundary() + 30};
        for (int day : days) {
            Permission whole = permission(facts, plan, day, rungs);
            for (int i = sequence.size() < 3 ? 0 : facts.size() - 3; i < facts.size(); i++) {
                String what = facts.get(i).getClass().getSimpleName() + " at " + i + " of " + sequence + " on " + day;
                Permission without = permission(Altered.without(facts, i), plan, day, rungs);
                violations.looked();
                if (facts.get(i).effect() == Fact.Effect.TIGHTENING) {
                    if (!whole.isWithin(without)) {
                        violations.report("gives more than without it", () -> what + " for " + target);
                    }
                    continue;
                }
                Permission corrupt = permission(
                        Altered.signedBy(facts, i, HistoryFixtures.author(Signer.PATIENT)), plan, day, rungs);
                if (!without.isWithin(whole)) {
                    violations.report("gives more when it is lost", () -> what + " for " + target);
                }
                if (!corrupt.isWithin(whole)) {
                    violations.report("gives more when a patient signed it", () -> what + " for " + target);
                }
            }
        }
    }

    private Permission permission(List<Fact> facts, HistoryFixtures plan, int day, Collection<RungRef> rungs) {
        Course course = new Course(rulebook, History.of(facts, plan.observations()));
        return Permission.of(course, plan.day(day), rungs);
    }
}
