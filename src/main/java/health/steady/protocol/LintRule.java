package health.steady.protocol;

import java.util.function.Consumer;

/** One way in which a rulebook can be wrong although each of its parts is right. */
interface LintRule {

    void check(Rulebook rulebook, Consumer<Problem> report);
}
