package health.steady.protocol;

import java.util.function.Consumer;

/**
 * What a patient's own report opens is gentle: part of the protocol, offered by default within its stage, and within
 * every restriction that no surgeon has released.
 */
final class GentleRule implements LintRule {

    private static final String ID = "gentle-refused";

    @Override
    public void check(Rulebook rulebook, Consumer<Problem> report) {
        for (Stage stage : rulebook.protocol().stages()) {
            for (RungRef use : stage.gentle()) {
                String where = "stages." + stage.phase() + ".gentle." + use.exercise() + "/" + use.rung();
                timed(rulebook.protocol(), stage, use, where, report);
                rulebook.catalogue()
                        .exercise(use.exercise())
                        .flatMap(exercise -> exercise.rung(use.rung()))
                        .ifPresent(rung -> allowed(rulebook.protocol(), rung, where, report));
            }
        }
    }

    private static void timed(Protocol protocol, Stage stage, RungRef use, String where, Consumer<Problem> report) {
        Timing timing = protocol.timingOf(use.exercise(), use.rung());
        if (timing == null) {
            report.accept(new Problem(ID, where, "has no timing: it is not part of this protocol"));
            return;
        }
        Integer first = timing.defaultDay();
        if (first == null || first > stage.phase().lastDay()) {
            report.accept(new Problem(
                    ID,
                    where,
                    "is offered by default " + (first == null ? "never" : "from day " + first)
                            + "; its stage ends on day " + stage.phase().lastDay()));
        }
    }

    private static void allowed(Protocol protocol, Rung rung, String where, Consumer<Problem> report) {
        for (Restriction restriction : StandingRestrictions.of(protocol)) {
            if (StandingRestrictions.forbids(restriction, rung, rung.dose())) {
                report.accept(new Problem(ID, where, restriction.id() + " forbids it: " + restriction.limit()));
            }
        }
    }
}
