package health.steady.protocol;

import java.util.List;
import java.util.function.Consumer;

/** The stages are those of the recovery phases, in order: one that is missing or there twice leaves weeks without a plan. */
final class PhaseRule implements LintRule {

    @Override
    public void check(Rulebook rulebook, Consumer<Problem> report) {
        List<Stage> stages = rulebook.protocol().stages();
        for (int i = 0; i < stages.size(); i++) {
            Phase expected = Phase.values()[i];
            Phase found = stages.get(i).phase();
            if (found != expected) {
                report.accept(new Problem(
                        "phase-order", "stages." + found, found + " stands where " + expected + " is expected"));
            }
        }
    }
}
