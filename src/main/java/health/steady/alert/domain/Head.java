package health.steady.alert.domain;

import health.steady.alert.AlertKind;
import health.steady.alert.AlertState;
import health.steady.alert.AlertTier;
import health.steady.people.PersonId;
import health.steady.plan.PlanId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an alert stands after its last event.
 *
 * @param told the patient was told that nobody has answered, and nobody has since
 * @param rung who was asked last, from 0; beyond the tier's rungs everybody, again and again
 * @param due when it goes on; null when no clock runs
 * @param seq number of the last event
 */
record Head(
        AlertKey key,
        PlanId plan,
        AlertKind kind,
        AlertTier tier,
        AlertState state,
        boolean contacted,
        boolean told,
        int rung,
        @Nullable Instant due,
        @Nullable PersonId owner,
        int seq) {

    static Head before(AlertKey key, PlanId plan, AlertKind kind, AlertTier tier) {
        return new Head(key, plan, kind, tier, AlertState.RAISED, false, false, 0, null, null, 0);
    }

    Head in(AlertState next, @Nullable PersonId whose, @Nullable Instant until) {
        return new Head(key, plan, kind, tier, next, contacted, told, rung, until, whose, seq);
    }

    Head reached() {
        return new Head(key, plan, kind, tier, state, true, told, rung, due, owner, seq);
    }

    Head told(boolean now) {
        return new Head(key, plan, kind, tier, state, contacted, now, rung, due, owner, seq);
    }

    Head at(int next) {
        return new Head(key, plan, kind, tier, state, contacted, told, next, due, owner, seq);
    }

    Head numbered(int last) {
        return new Head(key, plan, kind, tier, state, contacted, told, rung, due, owner, last);
    }
}
