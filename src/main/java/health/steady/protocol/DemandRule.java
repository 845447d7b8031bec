package health.steady.protocol;

import java.util.Set;
import java.util.function.Consumer;

/** Every rung declares every demand. What is not declared counts as the highest, and would withhold it for good. */
final class DemandRule implements LintRule {

    @Override
    public void check(Rulebook rulebook, Consumer<Problem> report) {
        for (Exercise exercise : rulebook.catalogue().exercises().values()) {
            for (Rung rung : exercise.ladder()) {
                Set<Demand> missing = rung.demands().undeclared();
                if (!missing.isEmpty()) {
                    report.accept(new Problem(
                            "undeclared-demand",
                            "catalogue.exercises." + exercise.id() + "/" + rung.id(),
                            "does not declare "
                                    + String.join(
                                            ", ",
                                            missing.stream().map(Demand::id).toList())));
                }
            }
        }
    }
}
