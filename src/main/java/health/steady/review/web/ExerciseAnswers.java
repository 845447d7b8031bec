package health.steady.review.web;

import health.steady.plan.Decision;
import health.steady.protocol.Course;
import health.steady.protocol.Engine;
import health.steady.protocol.Exercise;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.ExerciseCleared;
import health.steady.protocol.Fact.ExerciseUnlocked;
import health.steady.protocol.Fact.SurgeonAnswered.Outcome;
import health.steady.protocol.History;
import health.steady.protocol.Reason;
import health.steady.protocol.Reason.Kind;
import health.steady.protocol.Rung;
import health.steady.protocol.RungRef;
import health.steady.protocol.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a surgeon may answer a request about an exercise: cleared, unlocked, or not now. Limits are released on their own. */
final class ExerciseAnswers {

    private static final Set<Kind> UNLOCKED_BY_SIGNATURE =
            EnumSet.of(Kind.STAGE, Kind.TOO_EARLY, Kind.NEVER_BY_DEFAULT);
    private static final Set<Kind> BEYOND_ANYBODY = EnumSet.of(Kind.BELOW_FLOOR, Kind.NOT_IN_PROTOCOL);
    private static final Set<Kind> NO_REASON = EnumSet.of(Kind.REST_DAY, Kind.PAUSED);

    private final Telling telling;
    private final PlanReading reading;
    private final Exercise exercise;
    private final Instant now;

    ExerciseAnswers(Telling telling, PlanReading reading, Exercise exercise, Instant now) {
        this.telling = telling;
        this.reading = reading;
        this.exercise = exercise;
        this.now = now;
    }

    List<AnswerOption> all() {
        return List.of(given(), no());
    }

    private AnswerOption given() {
        Subjects subjects = new Subjects(telling, reading);
        RungRef use = subjects.use(exercise.id());
        List<Reason> against = subjects.against(exercise.id());
        List<Decision> decisions = new ArrayList<>();
        List<Function<Signature, Fact>> facts = new ArrayList<>();
        if (holds(against, EnumSet.of(Kind.RESERVED))) {
            decisions.add(new Decision.Clear(exercise.id()));
            facts.add(signature -> new ExerciseCleared(signature, exercise.id()));
        }
        if (holds(against, UNLOCKED_BY_SIGNATURE)) {
            decisions.add(new Decision.Unlock(exercise.id()));
            facts.add(signature -> new ExerciseUnlocked(signature, exercise.id()));
        }
        List<Reason> left = left(use, facts);
        Reasons sentences = new Reasons(telling, use);
        String stays = left.stream().map(sentences::what).distinct().collect(Collectors.joining("; "));
        boolean beyond = holds(left, BEYOND_ANYBODY);
        if (beyond || (decisions.isEmpty() && !left.isEmpty())) {
            return new AnswerOption(
                    "release",
                    telling.say("review.answer.give"),
                    telling.say("review.answer.give.not", stays),
                    Outcome.RELEASED,
                    List.of(),
                    null);
        }
        boolean whole = left.isEmpty();
        return new AnswerOption(
                whole ? "release" : "partly",
                telling.say(whole ? "review.answer.give" : "review.answer.give.partly"),
                whole ? telling.say("review.answer.give.text") : telling.say("review.answer.give.partly.text", stays),
                whole ? Outcome.RELEASED : Outcome.PARTLY,
                decisions,
                Effects.ahead(telling.words(), reading, facts, reading.today(), now));
    }

    private AnswerOption no() {
        return new AnswerOption(
                "no",
                telling.say("review.answer.no"),
                telling.say("review.answer.no.exercise"),
                Outcome.NO,
                List.of(),
                List.of());
    }

    /** What would still stand against it. */
    private List<Reason> left(RungRef use, List<Function<Signature, Fact>> signed) {
        Course course = reading.view().course();
        List<Fact> facts = new ArrayList<>(course.history().facts());
        signed.forEach(fact ->
                facts.add(fact.apply(new Signature(facts.size() + 1, reading.author(), now, reading.today(), ""))));
        Course after = course.with(History.of(facts, course.history().observations()));
        Rung rung = exercise.rung(use.rung()).orElse(exercise.ladder().get(0));
        return Engine.reasonsAgainst(
                        List.of(after), reading.today(), new RungRef(exercise.id(), rung.id()), rung.dose())
                .stream()
                .filter(reason -> !NO_REASON.contains(reason.kind()))
                .toList();
    }

    private static boolean holds(List<Reason> reasons, Set<Kind> kinds) {
        return reasons.stream().anyMatch(reason -> kinds.contains(reason.kind()));
    }
}
