package health.steady.plan.domain;

import health.steady.plan.Decision.ClearCondition;
import health.steady.plan.Decision.FindCondition;
import health.steady.plan.PlanRefused;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.ConditionCleared;
import health.steady.protocol.Fact.ConditionFound;
import health.steady.protocol.Fact.PlanAssigned;
import org.jspecify.annotations.Nullable;

/** Decisions about what stands against exercises in this patient. The last answer counts. */
final class ConditionDecisions {

    private final Moment moment;

    ConditionDecisions(Moment moment) {
        this.moment = moment;
    }

    Fact find(FindCondition decision) {
        if (Boolean.TRUE.equals(answer(decision.contraindication()))) {
            throw PlanRefused.at("contraindication", "condition-found-already");
        }
        return new ConditionFound(moment.signature(), decision.contraindication());
    }

    Fact clear(ClearCondition decision) {
        if (Boolean.FALSE.equals(answer(decision.contraindication()))) {
            throw PlanRefused.at("contraindication", "condition-cleared-already");
        }
        return new ConditionCleared(moment.signature(), decision.contraindication());
    }

    /** Null when nobody asked. */
    private @Nullable Boolean answer(String id) {
        if (!moment.course().rulebook().catalogue().contraindications().containsKey(id)) {
            throw PlanRefused.at("contraindication", "unknown-contraindication");
        }
        Boolean answer = null;
        for (Fact fact : moment.course().history().facts()) {
            if (fact instanceof PlanAssigned assigned) {
                answer = assigned.contraindications().get(id);
            } else if (fact instanceof ConditionFound found
                    && found.contraindication().equals(id)) {
                answer = true;
            } else if (fact instanceof ConditionCleared cleared
                    && cleared.contraindication().equals(id)) {
                answer = false;
            }
        }
        return answer;
    }
}
