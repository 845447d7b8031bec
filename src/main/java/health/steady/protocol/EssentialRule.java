package health.steady.protocol;

import java.util.function.Consumer;

/**
 * No restriction that holds from the start forbids essential movement: getting up, breathing and ankle pumps are what a
 * suspension leaves, and lying still has risks of its own (law L13).
 */
final class EssentialRule implements LintRule {

    @Override
    public void check(Rulebook rulebook, Consumer<Problem> report) {
        Protocol protocol = rulebook.protocol();
        for (RungRef use : protocol.essential()) {
            Rung rung = rulebook.catalogue()
                    .exercise(use.exercise())
                    .flatMap(exercise -> exercise.rung(use.rung()))
                    .orElse(null);
            for (Restriction restriction : StandingRestrictions.of(protocol)) {
                if (rung != null && StandingRestrictions.forbids(restriction, rung, rung.dose())) {
                    report.accept(new Problem(
                            "essential-forbidden",
                            "essential." + use.exercise() + "/" + use.rung(),
                            restriction.id() + " forbids it: " + restriction.limit()));
                }
            }
        }
    }
}
