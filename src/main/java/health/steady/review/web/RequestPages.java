package health.steady.review.web;

import health.steady.people.Role;
import health.steady.plan.Request;
import health.steady.protocol.Fact.SurgeonAnswered;
import health.steady.protocol.Fact.SurgeonAsked;
import health.steady.protocol.Fact.SurgeonAsked.Subject;
import health.steady.protocol.Reason.Kind;
import health.steady.protocol.Signature;
import health.steady.review.web.RequestPage.AnsweredPart;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows requests as they were asked, as they were answered, and how they may be answered. */
@Component
class RequestPages {

    private final Readings readings;
    private final Words words;
    private final Clock clock;

    RequestPages(Readings readings, Words words, Clock clock) {
        this.readings = readings;
        this.words = words;
        this.clock = clock;
    }

    RequestPage of(PlanReading reading, Request request) {
        SurgeonAsked asked = request.asked();
        Telling telling = Telling.of(words, reading, reading.day());
        PlanReading then = readings.asKnown(
                reading, asked.signature().recordedAt(), asked.signature().effectiveOn());
        Telling thenTelling = telling(reading, then);
        boolean answers = request.isOpen() && reading.user().role() == Role.SURGEON;
        return new RequestPage(
                reading.path() + "/requests/" + request.seq(),
                new Subjects(telling, reading).name(asked.subject(), asked.id()),
                telling.say(
                        "review.request.asked",
                        telling.who(asked.signature().author()),
                        moment(reading, asked.signature())),
                asked.signature().reason(),
                new Subjects(thenTelling, then).standing(asked.subject(), asked.id()),
                request.isOpen() ? new Subjects(telling, reading).standing(asked.subject(), asked.id()) : List.of(),
                CoursePart.of(thenTelling, then),
                answered(telling, reading, request),
                answers ? options(telling, reading, asked) : List.of(),
                ways(telling, reading, request));
    }

    /** What would go with a request that is asked now. */
    CoursePart course(PlanReading reading) {
        return CoursePart.of(Telling.of(words, reading, reading.day()), reading);
    }

    List<AnswerOption> options(PlanReading reading, SurgeonAsked asked) {
        return options(Telling.of(words, reading, reading.day()), reading, asked);
    }

    private List<AnswerOption> options(Telling telling, PlanReading reading, SurgeonAsked asked) {
        Subjects subjects = new Subjects(telling, reading);
        if (asked.subject() == Subject.EXERCISE) {
            return reading.catalogue()
                    .exercise(asked.id())
                    .map(exercise -> new ExerciseAnswers(telling, reading, exercise, clock.instant()).all())
                    .orElse(List.of());
        }
        return subjects.inForce(asked.id())
                .map(limit -> new LimitAnswers(telling, reading, limit, clock.instant()).all())
                .orElseGet(() -> ended(telling));
    }

    /** It ended after it was asked about, by another signature. */
    private static List<AnswerOption> ended(Telling telling) {
        return List.of(new AnswerOption(
                "release",
                telling.say("review.answer.ended"),
                telling.say("review.answer.ended.text"),
                SurgeonAnswered.Outcome.RELEASED,
                List.of(),
                List.of()));
    }

    private @Nullable AnsweredPart answered(Telling telling, PlanReading reading, Request request) {
        SurgeonAnswered answer = request.answer();
        if (answer == null) {
            return null;
        }
        Signature signature = answer.signature();
        PlanReading after = readings.asKnown(reading, signature.recordedAt(), signature.effectiveOn());
        String outcome = telling.say("review.request.outcome." + answer.outcome());
        return new AnsweredPart(
                telling.say(
                        "review.request.answered",
                        telling.who(signature.author()),
                        moment(reading, signature),
                        outcome),
                signature.reason(),
                new Subjects(telling(reading, after), after)
                        .standing(request.asked().subject(), request.asked().id()));
    }

    private List<Link> ways(Telling telling, PlanReading reading, Request request) {
        List<Link> ways = new ArrayList<>();
        SurgeonAsked asked = request.asked();
        if (request.isOpen() && reading.isSurgeon()) {
            limits(telling, reading, asked)
                    .forEach(id -> ways.add(new Link(
                            telling.say(
                                    "review.request.way.limit",
                                    new Subjects(telling, reading).name(Subject.RESTRICTION, id)),
                            reading.path() + "/releases/new?restriction=" + id)));
        }
        Asked.in(reading).all().stream()
                .filter(other -> other.seq() != request.seq())
                .map(other -> new Link(
                        telling.say(
                                "review.request.way.other",
                                new Subjects(telling, reading)
                                        .name(
                                                other.asked().subject(),
                                                other.asked().id()),
                                telling.on(other.asked().signature().effectiveOn())),
                        reading.path() + "/requests/" + other.seq()))
                .forEach(ways::add);
        return ways;
    }

    /** The protocol's limits in the way of what is asked. */
    private static List<String> limits(Telling telling, PlanReading reading, SurgeonAsked asked) {
        if (asked.subject() == Subject.RESTRICTION) {
            return reading.protocol().restriction(asked.id()).isPresent()
                            && new Subjects(telling, reading)
                                    .inForce(asked.id())
                                    .isPresent()
                    ? List.of(asked.id())
                    : List.of();
        }
        return new Subjects(telling, reading)
                .against(asked.id()).stream()
                        .filter(reason -> reason.kind() == Kind.LIMIT
                                && reading.protocol().restriction(reason.id()).isPresent())
                        .map(reason -> reason.id())
                        .distinct()
                        .toList();
    }

    /** Another day, told by its own plan; dates read as today. */
    private Telling telling(PlanReading reading, PlanReading then) {
        return new Telling(words, then.rulebook(), then.day(), reading.today(), Who.in(words, reading));
    }

    private String moment(PlanReading reading, Signature signature) {
        return words.moment(signature.recordedAt().atZone(reading.user().zone()));
    }
}
