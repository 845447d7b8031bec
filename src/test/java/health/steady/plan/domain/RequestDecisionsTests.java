package health.steady.plan.domain;

import static health.steady.plan.domain.PlanStory.SURGEON;
import static health.steady.plan.domain.PlanStory.THERAPIST;
import static health.steady.plan.domain.PlanStory.operated;
import static health.steady.plan.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.plan.Decision.Add;
import health.steady.plan.Decision.AnswerRequest;
import health.steady.plan.Decision.AskSurgeon;
import health.steady.plan.Decision.PauseExercise;
import health.steady.plan.Decision.Release;
import health.steady.plan.Decision.Remove;
import health.steady.plan.Decision.ResumeExercise;
import health.steady.plan.Decision.Tighten;
import health.steady.protocol.Amount;
import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Withheld;
import health.steady.protocol.Demand;
import health.steady.protocol.Fact.SurgeonAnswered.Outcome;
import health.steady.protocol.Fact.SurgeonAsked.Subject;
import health.steady.protocol.Limit;
import health.steady.protocol.Reason;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RequestDecisionsTests {

    private final PlanStory story = operated().onDay(20);

    @Nested
    class Asking {

        @Test
        void isAboutARestrictionInForce() {
            assertRefused(
                    "subject",
                    "not-in-force",
                    () -> story.decides(THERAPIST, asks(Subject.RESTRICTION, "extension-0")));
        }

        @Test
        void isAboutNoLimitOfOnesOwn() {
            story.signs(THERAPIST, new Tighten(new Limit(Demand.STAIRS, Amount.no())));

            assertRefused(
                    "subject",
                    "own-tightening",
                    () -> story.decides(THERAPIST, asks(Subject.RESTRICTION, "tightened-" + story.lastSeq())));
        }

        @Test
        void isAboutAnExerciseThatSomethingStandsAgainst() {
            assertThat(story.decides(THERAPIST, asks(Subject.EXERCISE, "run"))).isNotNull();
            assertRefused(
                    "subject", "nothing-against", () -> story.decides(THERAPIST, asks(Subject.EXERCISE, "brace")));
            assertRefused(
                    "subject", "unknown-exercise", () -> story.decides(THERAPIST, asks(Subject.EXERCISE, "juggle")));
        }

        @Test
        void happensOnceWhileThereIsNoAnswer() {
            story.signs(THERAPIST, asks(Subject.RESTRICTION, "bending-1"));

            assertRefused(
                    "subject", "asked-already", () -> story.decides(THERAPIST, asks(Subject.RESTRICTION, "bending-1")));
            assertThat(story.decides(THERAPIST, asks(Subject.RESTRICTION, "bending-2")))
                    .isNotNull();
        }

        @Test
        void happensAgainAfterTheAnswer() {
            story.signs(THERAPIST, asks(Subject.RESTRICTION, "bending-1"))
                    .signs(SURGEON, new AnswerRequest(story.lastSeq(), Outcome.NO));

            assertThat(story.decides(THERAPIST, asks(Subject.RESTRICTION, "bending-1")))
                    .isNotNull();
        }

        @Test
        void changesNoLineOfTheDay() {
            var before = story.day();
            story.signs(THERAPIST, asks(Subject.RESTRICTION, "bending-1"));

            assertThat(story.day().restrictions()).isEqualTo(before.restrictions());
            assertThat(story.day().exercises()).isEqualTo(before.exercises());
            assertThat(story.day().messages()).extracting(Message::kind).contains(Message.Kind.ASKED);
        }
    }

    @Nested
    class Answering {

        @Test
        void isAboutARequestOfThePlan() {
            assertRefused("request", "unknown-request", () -> story.decides(SURGEON, new AnswerRequest(2, Outcome.NO)));
        }

        @Test
        void happensOnce() {
            story.signs(THERAPIST, asks(Subject.RESTRICTION, "bending-1"));
            AnswerRequest no = new AnswerRequest(story.lastSeq(), Outcome.NO);
            story.signs(SURGEON, no);

            assertRefused("request", "answered-already", () -> story.decides(SURGEON, no));
        }

        @Test
        void saysThatItIsGivenOnlyWithTheRelease() {
            story.signs(THERAPIST, asks(Subject.RESTRICTION, "bending-1"));
            AnswerRequest given = new AnswerRequest(story.lastSeq(), Outcome.RELEASED);

            assertRefused("outcome", "answer-gives-nothing", () -> story.decides(SURGEON, given));
            assertThat(story.signs(SURGEON, new Release("bending-1")).decides(SURGEON, given))
                    .isNotNull();
        }
    }

    @Nested
    class PausingAnExercise {

        @Test
        void withholdsItWithTheSignatureAsTheReason() {
            story.signs(THERAPIST, new PauseExercise("brace"));

            assertThat(withheld("brace"))
                    .singleElement()
                    .matches(reason -> reason.kind() == Reason.Kind.PAUSED)
                    .matches(reason -> reason.cause().signed() != null
                            && reason.cause().signed().seq() == story.lastSeq());
        }

        @Test
        void happensOnceAndToWhatThePlanContains() {
            assertRefused("exercise", "not-contained", () -> story.decides(THERAPIST, new PauseExercise("quad-set")));
            story.signs(THERAPIST, new PauseExercise("brace"));
            assertRefused("exercise", "exercise-paused", () -> story.decides(THERAPIST, new PauseExercise("brace")));
        }

        @Test
        void endsWithTheResumption() {
            assertRefused(
                    "exercise", "exercise-not-paused", () -> story.decides(THERAPIST, new ResumeExercise("brace")));
            story.signs(SURGEON, new PauseExercise("brace")).signs(THERAPIST, new ResumeExercise("brace"));

            assertThat(story.day().exercises())
                    .anyMatch(offer -> offer.exercise().id().equals("brace"));
        }

        @Test
        void doesNotEndWhileSomethingIsOpen() {
            story.signs(THERAPIST, new PauseExercise("brace")).reports(UUID.randomUUID(), "RF09");

            assertRefused("exercise", "something-open", () -> story.decides(THERAPIST, new ResumeExercise("brace")));
        }

        @Test
        void endsWhenItIsTakenOutAndAddedAgain() {
            story.signs(THERAPIST, new PauseExercise("brace"))
                    .signs(THERAPIST, new Remove("brace"))
                    .signs(THERAPIST, new Add(PlanStory.use("brace", "basic"), PlanStory.doseOf("brace", "basic")));

            assertThat(story.day().exercises())
                    .anyMatch(offer -> offer.exercise().id().equals("brace"));
        }

        private List<Reason> withheld(String exercise) {
            return story.day().withheld().stream()
                    .filter(held -> held.exercise().id().equals(exercise))
                    .findFirst()
                    .map(Withheld::reasons)
                    .orElseThrow();
        }
    }

    private static AskSurgeon asks(Subject subject, String id) {
        return new AskSurgeon(subject, id);
    }
}
