package health.steady.protocol.proof;

import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Rulebook;
import java.util.Map;
import java.util.Set;

/** How a surgeon may answer at assignment: option by choice, optional restrictions, contraindications. */
record Combination(Map<String, String> choices, Set<String> imposed, Conditions conditions) {

    /** What was found when contraindications were asked. */
    enum Conditions {
        NONE,
        ALL,
        NOT_ASKED
    }

    HistoryFixtures plan(Rulebook rulebook) {
        HistoryFixtures plan = HistoryFixtures.planFor(rulebook);
        choices.forEach(plan::choosing);
        imposed.forEach(plan::imposing);
        Set<String> asked = rulebook.catalogue().contraindications().keySet();
        if (conditions == Conditions.ALL) {
            asked.forEach(plan::with);
        } else if (conditions == Conditions.NOT_ASKED) {
            plan.notAsked(asked);
        }
        return plan;
    }
}
