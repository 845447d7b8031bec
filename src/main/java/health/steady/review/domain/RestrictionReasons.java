package health.steady.review.domain;

import health.steady.plan.PlanView;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.End;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.NeedStatus;
import health.steady.protocol.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The restrictions that a surgeon is asked to end, each by its id and limit, with the name of the surgeon who assigned the
 * plan. Beside them stands what is missing.
 */
final class RestrictionReasons {

    private final CaseFacts facts;
    private final PlanView plan;
    private final DayPlan day;

    RestrictionReasons(CaseFacts facts, PlanView plan, DayPlan day) {
        this.facts = facts;
        this.plan = plan;
        this.day = day;
    }

    List<CaseReason> all() {
        List<CaseReason> reasons = new ArrayList<>();
        for (InForce restriction : day.restrictions()) {
            End end = restriction.end();
            if (!end.heldBy().isEmpty()) {
                reasons.add(CaseReason.of(Need.HELD)
                        .on(restriction.id())
                        .about(restriction.limit())
                        .from(end.signedFor())
                        .about(end.heldBy().stream().map(Enum::name).toList()));
            } else if (end.askedOn() != null) {
                reasons.add(asked(restriction));
            }
        }
        return reasons;
    }

    private CaseReason asked(InForce restriction) {
        List<String> missing = restriction.end().needs().stream()
                .filter(need -> need.value() != NeedStatus.Value.MET)
                .map(this::words)
                .toList();
        Need asked = missing.isEmpty() ? Need.RELEASE : Need.FINDING;
        return CaseReason.of(restriction.end().overdue() ? Need.OVERDUE : asked)
                .on(restriction.id())
                .about(restriction.limit())
                .from(restriction.end().askedOn())
                .by(surgeon())
                .about(missing);
    }

    private String words(NeedStatus need) {
        return plan.course()
                .rulebook()
                .protocol()
                .finding(need.finding())
                .map(Finding::ask)
                .map(ask -> ask.in(CaseReasons.LANGUAGE))
                .orElse(need.finding());
    }

    private @Nullable String surgeon() {
        return facts.name(
                plan.course().history().facts().get(0).signature().author().id());
    }
}
