package health.steady.protocol;

import java.util.function.Consumer;

/** A question that decides a conflict is asked only where something is left to the surgeon. */
final class ConflictRule implements LintRule {

    @Override
    public void check(Rulebook rulebook, Consumer<Problem> report) {
        for (Choice choice : rulebook.protocol().choices()) {
            rulebook.conflicts().stream()
                    .filter(conflict -> choice.id().equals(conflict.choice()) && conflict.surgeon() == null)
                    .forEach(conflict -> report.accept(new Problem(
                            "conflict-not-left",
                            "conflicts." + conflict.id(),
                            "is decided by choices." + choice.id() + ", and leaves nothing to the surgeon")));
        }
    }
}
