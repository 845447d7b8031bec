package health.steady.plan.domain;

import static health.steady.plan.domain.PlanStory.DELEGATE;
import static health.steady.plan.domain.PlanStory.SURGEON;
import static health.steady.plan.domain.PlanStory.SURGERY;
import static health.steady.plan.domain.PlanStory.THERAPIST;
import static health.steady.plan.domain.PlanStory.assigned;
import static health.steady.plan.domain.PlanStory.operated;
import static health.steady.plan.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.plan.Decision.Advance;
import health.steady.plan.Decision.Close;
import health.steady.plan.Decision.CorrectSurgeryDate;
import health.steady.plan.Decision.Pause;
import health.steady.plan.Decision.RecordFinding;
import health.steady.plan.Decision.Resume;
import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.Fact.SurgeryDatedEarlier;
import health.steady.protocol.Fact.SurgeryDatedLater;
import health.steady.protocol.Phase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandingDecisionsTests {

    @Nested
    class CorrectingTheDate {

        @Test
        void countsFromTheNewDayFromNowOn() {
            PlanStory story = operated().onDay(20).signs(SURGEON, new CorrectSurgeryDate(SURGERY.plusDays(3)));

            assertThat(story.day().dayPostOp()).isEqualTo(17);
            assertThat(story.onDay(19).day().dayPostOp()).isEqualTo(19);
        }

        @Test
        void isEarlierOrLater() {
            PlanStory story = operated().onDay(20);

            assertThat(story.decides(SURGEON, new CorrectSurgeryDate(SURGERY.minusDays(1))))
                    .isInstanceOf(SurgeryDatedEarlier.class);
            assertThat(story.decides(SURGEON, new CorrectSurgeryDate(SURGERY.plusDays(1))))
                    .isInstanceOf(SurgeryDatedLater.class);
            assertRefused(
                    "surgeryOn", "dated-so-already", () -> story.decides(SURGEON, new CorrectSurgeryDate(SURGERY)));
        }

        @Test
        void isInTheFutureOnlyWhileNobodyHasConfirmed() {
            assertRefused(
                    "surgeryOn",
                    "confirmed-surgery-to-come",
                    () -> operated().onDay(20).decides(SURGEON, new CorrectSurgeryDate(SURGERY.plusDays(21))));
            PlanStory story = assigned().onDay(-3).signs(SURGEON, new CorrectSurgeryDate(SURGERY.plusDays(7)));

            assertThat(story.day().dayPostOp()).isEqualTo(-10);
        }

        @ParameterizedTest
        @ValueSource(ints = {-401, 366})
        void staysInReach(int days) {
            PlanStory story = assigned().onDay(0);

            assertRefused(
                    "surgeryOn",
                    "surgery-out-of-range",
                    () -> story.decides(
                            SURGEON, new CorrectSurgeryDate(story.today().plusDays(days))));
        }
    }

    @Nested
    class Pausing {

        @Test
        void offersNothingUntilSomebodyResumes() {
            PlanStory story = operated().onDay(20).signs(DELEGATE, new Pause());

            assertThat(story.day().exercises()).isEmpty();
            assertThat(story.day().messages()).extracting(Message::kind).contains(Message.Kind.PAUSED);
            assertThat(story.signs(THERAPIST, new Resume()).day().exercises()).isNotEmpty();
        }

        @Test
        void letsNothingProgress() {
            PlanStory story = operated().onDay(20).signs(DELEGATE, new Pause());

            assertRefused("stage", "paused", () -> story.decides(SURGEON, new Advance(Phase.WEEKS_2_6)));
        }

        @Test
        void happensOnceAtATime() {
            PlanStory story = operated().onDay(20);

            assertRefused("", "not-paused", () -> story.decides(SURGEON, new Resume()));
            story.signs(THERAPIST, new Pause());
            assertRefused("", "paused-already", () -> story.decides(SURGEON, new Pause()));
            story.signs(SURGEON, new Resume()).signs(SURGEON, new Pause());
        }
    }

    @Nested
    class Closing {

        @Test
        void endsThePlan() {
            PlanStory story = operated().onDay(300).signs(SURGEON, new Close());

            assertThat(story.day().standing()).isEqualTo(Standing.CLOSED);
        }

        @Test
        void leavesNothingToSign() {
            PlanStory story = operated().onDay(300).signs(SURGEON, new Close());

            assertRefused("", "closed", () -> story.decides(SURGEON, new Close()));
            assertRefused("", "closed", () -> story.decides(SURGEON, new RecordFinding("wound-healed", true)));
        }
    }
}
