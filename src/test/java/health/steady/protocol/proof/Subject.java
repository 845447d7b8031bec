package health.steady.protocol.proof;

import health.steady.Proof;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Rulebook;
import health.steady.protocol.RulebookFixtures;
import health.steady.protocol.RungRef;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A shipped protocol that is held to the laws; a new file is one more, without a line of Java. */
record Subject(Rulebook rulebook) {

    private static final String PROVED_WHOLE = "lumbar-microdiscectomy";
    private static final int PERCENT_UNLESS_WHOLE = 50;

    static Stream<Subject> all() {
        return RulebookFixtures.shipped().stream().map(Subject::new);
    }

    /** Every shipped protocol with every way in which a surgeon may assign it; pairwise unless the proof is whole. */
    static Stream<Assigned> assigned() {
        return all().flatMap(subject -> subject.ways().map(combination -> new Assigned(subject, combination)));
    }

    private Stream<Combination> ways() {
        return (Proof.isWhole() ? combinations().some() : combinations().pairs()).stream();
    }

    /** One way in which a surgeon may assign a protocol. */
    record Assigned(Subject subject, Combination combination) {

        Rulebook rulebook() {
            return subject.rulebook();
        }

        HistoryFixtures plan() {
            return combination.plan(rulebook());
        }
    }

    String slug() {
        return rulebook.protocol().slug();
    }

    /** Whether the enumerations are whole, not a share: protocols differ in content, never in rules. */
    boolean isProvedWhole() {
        return slug().equals(PROVED_WHOLE);
    }

    /** Of sequences of facts, which take longest: all in the whole proof, half of its share in {@code verify}. */
    int percentOfSequences(int ofOthers) {
        int most = Proof.isWhole() ? 100 : PERCENT_UNLESS_WHOLE;
        return isProvedWhole() ? most : ofOthers;
    }

    Oracle oracle() {
        return new Oracle(slug());
    }

    ClinicalTable table() {
        return ClinicalTable.of(slug());
    }

    Combinations combinations() {
        return new Combinations(rulebook.protocol());
    }

    List<Target> targets() {
        return Targets.of(rulebook, table());
    }

    /** Every rung of the protocol. */
    List<RungRef> rungs() {
        List<RungRef> all = new ArrayList<>();
        rulebook.protocol()
                .timings()
                .forEach((exercise, rungs) ->
                        rungs.keySet().stream().sorted().forEach(rung -> all.add(new RungRef(exercise, rung))));
        return all;
    }

    @Override
    public String toString() {
        return slug();
    }
}
