package health.steady.protocol;

import java.util.List;
import java.util.function.Consumer;

/**
 * The step from one rung to the next is not too long: sets times repetitions times hold, minutes and load grow at most
 * {@value #MOST_TIMES} times. A drill of essential movement is no training dose, so the step from it is not measured.
 */
final class JumpRule implements LintRule {

    /** Proposed, no source: sources step by halves or doubles. */
    static final double MOST_TIMES = 2.5;

    @Override
    public void check(Rulebook rulebook, Consumer<Problem> report) {
        Protocol protocol = rulebook.protocol();
        for (Exercise exercise : rulebook.catalogue().exercises().values()) {
            List<Rung> ladder = LadderRule.timed(exercise, protocol);
            for (int i = 1; i < ladder.size(); i++) {
                Rung lower = ladder.get(i - 1);
                if (!protocol.essential().contains(new RungRef(exercise.id(), lower.id()))) {
                    step(exercise, lower, ladder.get(i), report);
                }
            }
        }
    }

    private static void step(Exercise exercise, Rung lower, Rung higher, Consumer<Problem> report) {
        measure("repetitions and hold", work(lower.dose()), work(higher.dose()), exercise, higher, report);
        measure("minutes", lower.dose().minutes(), higher.dose().minutes(), exercise, higher, report);
        measure("load", grams(lower.dose()), grams(higher.dose()), exercise, higher, report);
    }

    private static void measure(
            String what, int below, int above, Exercise exercise, Rung higher, Consumer<Problem> report) {
        if (below > 0 && above > below * MOST_TIMES) {
            report.accept(new Problem(
                    "dose-jump",
                    "catalogue.exercises." + exercise.id() + "/" + higher.id(),
                    what + ": from " + below + " to " + above + ", more than " + MOST_TIMES + " times"));
        }
    }

    private static int work(Dose dose) {
        return Math.max(1, dose.sets()) * dose.reps() * Math.max(1, dose.holdSeconds());
    }

    private static int grams(Dose dose) {
        Amount load = dose.load();
        return load == null ? 0 : load.inBase();
    }
}
