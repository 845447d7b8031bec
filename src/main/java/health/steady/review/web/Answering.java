package health.steady.review.web;

import health.steady.plan.Decision;
import health.steady.plan.Request;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.Fact.SurgeonAnswered.Outcome;
import health.steady.protocol.Fact.SurgeonAsked;
import health.steady.protocol.Fact.SurgeonAsked.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one answer signs: what it gives, and then the answer itself. */
final class Answering {

    private final Request request;
    private final AnswerForm form;
    private final @Nullable AnswerOption chosen;

    Answering(List<AnswerOption> options, Request request, AnswerForm form) {
        this.request = request;
        this.form = form;
        chosen = options.stream()
                .filter(option -> option.value().equals(form.answer()) && option.isPossible())
                .findFirst()
                .orElse(null);
    }

    boolean isPossible() {
        return chosen != null;
    }

    List<Decision> decisions(PlanReading reading) {
        List<Decision> decisions = new ArrayList<>();
        Outcome outcome = chosen == null ? Outcome.NO : chosen.outcome();
        if (chosen != null) {
            decisions.addAll(chosen.decisions());
        }
        if (outcome == Outcome.NO) {
            keep(reading).ifPresent(decisions::add);
        }
        decisions.add(new Decision.AnswerRequest(request.seq(), outcome));
        return decisions;
    }

    /** A "not now" answers a prompt, too, and names the day on which to ask again. */
    private Optional<Decision> keep(PlanReading reading) {
        SurgeonAsked asked = request.asked();
        LocalDate until = form.day();
        Optional<InForce> restriction = asked.subject() == Subject.RESTRICTION
                ? reading.day().restrictions().stream()
                        .filter(inForce -> inForce.id().equals(asked.id()) && inForce.rule() != null)
                        .findFirst()
                : Optional.empty();
        return restriction
                .filter(inForce -> until != null || inForce.end().askedOn() != null)
                .map(inForce -> new Decision.Keep(inForce.id(), until));
    }
}
