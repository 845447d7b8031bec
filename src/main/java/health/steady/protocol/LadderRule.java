package health.steady.protocol;

import java.util.List;
import java.util.function.Consumer;

/**
 * A harder rung asks no less of anything than the one below it, is no smaller a dose at the same demands, and nobody may
 * unlock it sooner. Easing goes down a ladder and progress goes up: upside down, easing would ask more.
 */
final class LadderRule implements LintRule {

    private static final String ID = "ladder-inversion";

    @Override
    public void check(Rulebook rulebook, Consumer<Problem> report) {
        for (Exercise exercise : rulebook.catalogue().exercises().values()) {
            List<Rung> ladder = timed(exercise, rulebook.protocol());
            for (int i = 1; i < ladder.size(); i++) {
                compare(exercise, ladder.get(i - 1), ladder.get(i), report);
                floors(exercise, ladder.get(i - 1), ladder.get(i), rulebook.protocol(), report);
            }
        }
    }

    /** The rungs that are part of the protocol. */
    static List<Rung> timed(Exercise exercise, Protocol protocol) {
        return exercise.ladder().stream()
                .filter(rung -> protocol.timing(exercise.id(), rung.id()).isPresent())
                .toList();
    }

    private static void compare(Exercise exercise, Rung easier, Rung harder, Consumer<Problem> report) {
        String where = "catalogue.exercises." + exercise.id() + "/" + harder.id();
        boolean asksMore = false;
        boolean asksLess = false;
        for (Demand demand : Demand.values()) {
            int below = easier.demands().of(demand, easier.dose());
            int above = harder.demands().of(demand, harder.dose());
            asksMore |= above > below;
            if (above < below) {
                asksLess = true;
                report.accept(new Problem(ID, where, "asks less " + demand.id() + " than " + easier.id()));
            }
        }
        if (!asksMore
                && !asksLess
                && !harder.dose().exceeds(easier.dose())
                && easier.dose().exceeds(harder.dose())) {
            report.accept(new Problem(ID, where, "is less of the same than " + easier.id()));
        }
    }

    private static void floors(
            Exercise exercise, Rung easier, Rung harder, Protocol protocol, Consumer<Problem> report) {
        Timing below = protocol.timingOf(exercise.id(), easier.id());
        Timing above = protocol.timingOf(exercise.id(), harder.id());
        if (below != null && above != null && above.floorDay() < below.floorDay()) {
            report.accept(new Problem(
                    ID,
                    "timings." + exercise.id() + "/" + harder.id(),
                    "may be unlocked from day " + above.floorDay() + ", and " + easier.id() + " not before day "
                            + below.floorDay()));
        }
    }
}
