package health.steady.plan.domain;

import health.steady.plan.Decision.AnswerRequest;
import health.steady.plan.Decision.AskSurgeon;
import health.steady.plan.PlanRefused;
import health.steady.plan.Request;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Withheld;
import health.steady.protocol.Engine;
import health.steady.protocol.Exercise;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.SurgeonAnswered;
import health.steady.protocol.Fact.SurgeonAnswered.Outcome;
import health.steady.protocol.Fact.SurgeonAsked;
import health.steady.protocol.Fact.SurgeonAsked.Subject;
import health.steady.protocol.Reason;
import health.steady.protocol.RungRef;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Requests to the surgeon, and their answers. Neither changes a day. */
final class RequestDecisions {

    /** What the one who asks ends alone. */
    private static final Set<Reason.Kind> NO_QUESTION =
            EnumSet.of(Reason.Kind.REST_DAY, Reason.Kind.PAUSED, Reason.Kind.NOT_IN_PROTOCOL);

    private final Moment moment;

    RequestDecisions(Moment moment) {
        this.moment = moment;
    }

    Fact ask(AskSurgeon decision) {
        if (decision.subject() == Subject.RESTRICTION) {
            requireRestriction(decision.id());
        } else {
            requireWithheld(decision.id());
        }
        Request.in(moment.course().history()).stream()
                .filter(request -> request.isOpen()
                        && request.asked().subject() == decision.subject()
                        && request.asked().id().equals(decision.id()))
                .findFirst()
                .ifPresent(request -> {
                    throw PlanRefused.at(
                            "subject",
                            "asked-already",
                            request.asked().signature().effectiveOn());
                });
        return new SurgeonAsked(moment.signature(), decision.subject(), decision.id());
    }

    Fact answer(AnswerRequest decision) {
        Request request = Request.in(moment.course().history()).stream()
                .filter(asked -> asked.seq() == decision.request())
                .findFirst()
                .orElseThrow(() -> PlanRefused.at("request", "unknown-request"));
        SurgeonAnswered answer = request.answer();
        if (answer != null) {
            throw PlanRefused.at(
                    "request", "answered-already", answer.signature().effectiveOn());
        }
        if (decision.outcome() == Outcome.RELEASED && stillHolds(request.asked())) {
            throw PlanRefused.at("outcome", "answer-gives-nothing");
        }
        return new SurgeonAnswered(moment.signature(), decision.request(), decision.outcome());
    }

    /** Said to be given, and neither ended nor signed for its day. */
    private boolean stillHolds(SurgeonAsked asked) {
        return asked.subject() == Subject.RESTRICTION
                && moment.inForce(asked.id())
                        .filter(restriction -> restriction.end().signedFor() == null)
                        .isPresent();
    }

    private void requireRestriction(String id) {
        InForce restriction = moment.inForce(id).orElseThrow(() -> PlanRefused.at("subject", "not-in-force"));
        var signed = restriction.cause().signed();
        boolean own = restriction.rule() == null
                && signed != null
                && signed.author().id().equals(moment.signature().author().id());
        if (own) {
            throw PlanRefused.at("subject", "own-tightening");
        }
    }

    private void requireWithheld(String id) {
        Exercise exercise = moment.course()
                .rulebook()
                .catalogue()
                .exercise(id)
                .orElseThrow(() -> PlanRefused.at("subject", "unknown-exercise"));
        if (against(exercise).stream().allMatch(reason -> NO_QUESTION.contains(reason.kind()))) {
            throw PlanRefused.at("subject", "nothing-against");
        }
    }

    /** Of what the plan withholds, those reasons; of anything else, those against its easiest rung. */
    private List<Reason> against(Exercise exercise) {
        return moment.day().withheld().stream()
                .filter(held -> held.exercise().id().equals(exercise.id()))
                .findFirst()
                .map(Withheld::reasons)
                .orElseGet(() -> Engine.reasonsAgainst(
                        List.of(moment.course()),
                        moment.today(),
                        new RungRef(exercise.id(), exercise.ladder().get(0).id()),
                        exercise.ladder().get(0).dose()));
    }
}
