package health.steady.protocol;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** No two restrictions say the same: a surgeon who releases one of them would believe it ended, and it holds on. */
final class RestrictionTwiceRule implements LintRule {

    @Override
    public void check(Rulebook rulebook, Consumer<Problem> report) {
        Map<String, String> seen = new HashMap<>();
        for (Restriction restriction : rulebook.protocol().restrictions()) {
            Limit limit = restriction.limit();
            @Nullable
            String first =
                    seen.putIfAbsent(limit.demand().id() + " " + limit.atMost().inBase(), restriction.id());
            if (first != null) {
                report.accept(new Problem(
                        "restriction-twice",
                        "restrictions." + restriction.id(),
                        "has the same limit as " + first + ": " + limit));
            }
        }
    }
}
