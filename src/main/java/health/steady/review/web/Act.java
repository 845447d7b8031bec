package health.steady.review.web;

import health.steady.plan.Decision;
import health.steady.protocol.Fact;
import health.steady.protocol.Signature;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * A decision that needs nothing but a reason.
 *
 * @param key of its words, under {@code review.act.}
 * @param about what the words name
 * @param fact what the decision becomes, to show beforehand what it would change
 * @param on the day it takes effect
 * @param action where it is signed
 * @param collected whether it may also wait among the changes that are signed together
 */
record Act(
        String key,
        List<String> about,
        Decision decision,
        Function<Signature, Fact> fact,
        LocalDate on,
        String action,
        boolean collected) {

    Act(
            String key,
            List<String> about,
            Decision decision,
            Function<Signature, Fact> fact,
            LocalDate on,
            String action) {
        this(key, about, decision, fact, on, action, false);
    }
}
