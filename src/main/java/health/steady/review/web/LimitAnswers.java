package health.steady.review.web;

import health.steady.plan.Decision;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.LimitTightened;
import health.steady.protocol.Fact.RestrictionReleased;
import health.steady.protocol.Fact.SurgeonAnswered.Outcome;
import health.steady.protocol.Fact.TighteningEnded;
import health.steady.protocol.Limit;
import health.steady.protocol.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How a surgeon may answer a request about a limit in force. */
final class LimitAnswers {

    private static final String TIGHTENED = "tightened-";

    private final Telling telling;
    private final PlanReading reading;
    private final InForce restriction;
    private final Instant now;

    LimitAnswers(Telling telling, PlanReading reading, InForce restriction, Instant now) {
        this.telling = telling;
        this.reading = reading;
        this.restriction = restriction;
        this.now = now;
    }

    List<AnswerOption> all() {
        List<AnswerOption> all = new ArrayList<>();
        AnswerOption given = restriction.rule() == null ? end() : release();
        all.add(given);
        boolean atOnce = given.isPossible()
                && given.decisions().stream().anyMatch(decision -> !(decision instanceof Decision.ReleaseInAdvance));
        if (atOnce) {
            StepsBetween.of(restriction.limit(), left().orElse(null))
                    .forEach(limit -> all.add(partly(given.decisions().get(0), limit)));
        }
        all.add(no());
        return all;
    }

    private AnswerOption end() {
        int seq = Integer.parseInt(restriction.id().substring(TIGHTENED.length()));
        return option(
                "release",
                telling.say("review.answer.end"),
                telling.say("review.answer.release.text", leftInWords()),
                Outcome.RELEASED,
                List.of(new Decision.EndTightening(seq)),
                reading.today());
    }

    private AnswerOption release() {
        LimitActs acts = new LimitActs(telling, reading, restriction);
        LimitAct release = acts.release();
        LimitAct inAdvance = acts.inAdvance();
        LocalDate signedFor = restriction.end().signedFor();
        String id = restriction.id();
        if (release.possible()) {
            return option(
                    "release",
                    release.label(),
                    telling.say("review.answer.release.text", leftInWords()),
                    Outcome.RELEASED,
                    List.of(new Decision.Release(id)),
                    reading.today());
        }
        if (signedFor != null) {
            return option(
                    "release",
                    telling.say("review.answer.signed", telling.on(signedFor)),
                    telling.say("review.answer.signed.text"),
                    Outcome.RELEASED,
                    List.of(),
                    reading.today());
        }
        return inAdvance.possible()
                ? option(
                        "release",
                        inAdvance.label(),
                        inAdvance.text(),
                        Outcome.RELEASED,
                        List.of(new Decision.ReleaseInAdvance(id)),
                        restriction.end().earliest())
                : new AnswerOption("release", release.label(), release.text(), Outcome.RELEASED, List.of(), null);
    }

    private AnswerOption partly(Decision ending, Limit limit) {
        return option(
                "partly:" + limit.atMost().value().toPlainString(),
                telling.say("review.answer.partly", telling.amounts().limit(limit)),
                telling.say("review.answer.partly.text"),
                Outcome.PARTLY,
                List.of(ending, new Decision.Tighten(limit)),
                reading.today());
    }

    private AnswerOption no() {
        return new AnswerOption(
                "no",
                telling.say("review.answer.no"),
                telling.say("review.answer.no.text"),
                Outcome.NO,
                List.of(),
                List.of());
    }

    private AnswerOption option(
            String value, String label, String why, Outcome outcome, List<Decision> decisions, LocalDate from) {
        List<Function<Signature, Fact>> facts =
                decisions.stream().map(LimitAnswers::fact).toList();
        return new AnswerOption(
                value, label, why, outcome, decisions, Effects.ahead(telling.words(), reading, facts, from, now));
    }

    private static Function<Signature, Fact> fact(Decision decision) {
        if (decision instanceof Decision.Release release) {
            return signature -> new RestrictionReleased(signature, release.restriction());
        } else if (decision instanceof Decision.ReleaseInAdvance release) {
            return signature -> new RestrictionReleased(signature, release.restriction());
        } else if (decision instanceof Decision.EndTightening end) {
            return signature -> new TighteningEnded(signature, end.tightening());
        }
        Limit limit = ((Decision.Tighten) decision).limit();
        return signature -> new LimitTightened(signature, limit);
    }

    private String leftInWords() {
        return left().map(telling.amounts()::limit).orElseGet(() -> telling.say("review.effect.no-limit"));
    }

    /** The strictest other limit on the same demand. */
    private Optional<Limit> left() {
        return reading.day().restrictions().stream()
                .filter(other -> !other.id().equals(restriction.id()))
                .map(InForce::limit)
                .filter(other -> other.demand() == restriction.limit().demand())
                .min(Comparator.comparingInt(other -> other.atMost().inBase()));
    }
}
