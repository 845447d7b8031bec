package health.steady.review.domain;

import health.steady.plan.PlanView;
import health.steady.plan.Request;
import health.steady.protocol.Exercise;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.SurgeonAnswered;
import health.steady.protocol.Fact.SurgeonAsked;
import health.steady.protocol.Fact.SurgeonAsked.Subject;
import health.steady.protocol.Limit;
import health.steady.protocol.Restriction;
import health.steady.protocol.Signer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the surgeon was asked and has not answered, and what was answered lately. About each stand what was asked, empty
 * for a restriction, and the asker's reason or the outcome.
 */
final class RequestReasons {

    /** An answer is told that long, or until a therapist has signed something after it. */
    private static final int TOLD_FOR_DAYS = 7;

    private final CaseFacts facts;
    private final PlanView plan;

    RequestReasons(CaseFacts facts, PlanView plan) {
        this.facts = facts;
        this.plan = plan;
    }

    List<CaseReason> all() {
        List<CaseReason> reasons = new ArrayList<>();
        for (Request request : Request.in(plan.course().history())) {
            SurgeonAnswered answer = request.answer();
            if (answer == null) {
                reasons.add(about(Need.REQUEST, request)
                        .from(request.asked().signature().recordedAt())
                        .by(facts.name(request.asked().signature().author().id()))
                        .about(List.of(
                                subject(request.asked()),
                                request.asked().signature().reason())));
            } else if (isNews(answer)) {
                reasons.add(about(Need.ANSWERED, request)
                        .from(answer.signature().recordedAt())
                        .by(facts.name(answer.signature().author().id()))
                        .about(List.of(
                                subject(request.asked()), answer.outcome().name())));
            }
        }
        return reasons;
    }

    private CaseReason about(Need need, Request request) {
        return CaseReason.of(need).on(Integer.toString(request.seq())).about(limit(request.asked()));
    }

    private boolean isNews(SurgeonAnswered answer) {
        boolean lately =
                !answer.signature().effectiveOn().plusDays(TOLD_FOR_DAYS).isBefore(facts.today());
        return lately
                && plan.course().history().facts().stream()
                        .map(Fact::signature)
                        .noneMatch(later -> later.seq() > answer.signature().seq()
                                && later.author().as() == Signer.THERAPIST);
    }

    private @Nullable Limit limit(SurgeonAsked asked) {
        return asked.subject() == Subject.EXERCISE
                ? null
                : plan.course()
                        .rulebook()
                        .protocol()
                        .restriction(asked.id())
                        .map(Restriction::limit)
                        .orElse(null);
    }

    private String subject(SurgeonAsked asked) {
        return asked.subject() == Subject.RESTRICTION
                ? ""
                : plan.course()
                        .rulebook()
                        .catalogue()
                        .exercise(asked.id())
                        .map(Exercise::name)
                        .map(name -> name.in(CaseReasons.LANGUAGE))
                        .orElse(asked.id());
    }
}
