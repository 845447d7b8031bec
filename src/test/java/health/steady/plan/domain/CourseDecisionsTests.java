package health.steady.plan.domain;

import static health.steady.plan.domain.PlanStory.DELEGATE;
import static health.steady.plan.domain.PlanStory.SURGEON;
import static health.steady.plan.domain.PlanStory.SURGERY;
import static health.steady.plan.domain.PlanStory.THERAPIST;
import static health.steady.plan.domain.PlanStory.assigned;
import static health.steady.plan.domain.PlanStory.gated;
import static health.steady.plan.domain.PlanStory.operated;
import static health.steady.plan.domain.Refusals.assertRefused;
import static health.steady.plan.domain.Refusals.words;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.plan.Decision.Advance;
import health.steady.plan.Decision.ConfirmSurgery;
import health.steady.plan.Decision.EndSuspension;
import health.steady.plan.Decision.RecordFinding;
import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.Fact.FindingMet;
import health.steady.protocol.Fact.FindingNotMet;
import health.steady.protocol.Phase;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class CourseDecisionsTests {

    @Nested
    class ConfirmingSurgery {

        @Test
        void startsThePlan() {
            PlanStory story = assigned().onDay(2).signs(DELEGATE, new ConfirmSurgery(SURGERY.plusDays(1)));

            assertThat(story.day().standing()).isEqualTo(Standing.ACTIVE);
            assertThat(story.day().dayPostOp()).isEqualTo(1);
        }

        @Test
        void happensOnce() {
            assertRefused(
                    "", "already-confirmed", () -> operated().onDay(3).decides(SURGEON, new ConfirmSurgery(SURGERY)));
        }

        @Test
        void waitsForTheDayToCome() {
            assertRefused(
                    "surgeryOn",
                    "surgery-to-come",
                    () -> assigned().onDay(-1).decides(SURGEON, new ConfirmSurgery(SURGERY)));
            assertRefused(
                    "surgeryOn",
                    "surgery-to-come",
                    () -> assigned().onDay(0).decides(SURGEON, new ConfirmSurgery(LocalDate.MAX)));
        }

        @Test
        void goesNoFurtherBackThan400Days() {
            PlanStory story = assigned().onDay(400);

            assertThat(story.decides(SURGEON, new ConfirmSurgery(SURGERY))).isNotNull();
            assertRefused(
                    "surgeryOn",
                    "surgery-too-long-ago",
                    () -> story.decides(SURGEON, new ConfirmSurgery(SURGERY.minusDays(1))));
        }
    }

    @Nested
    class AdvancingTheStage {

        @Test
        void takesEffectWithItsPhase() {
            PlanStory story = operated().onDay(14).advances(THERAPIST, Phase.WEEKS_2_6);

            assertThat(story.day().stage()).isEqualTo(Phase.WEEKS_2_6);
        }

        @Test
        void waitsForTheFirstDayOfThePhase() {
            var refused = assertRefused(
                    "stage",
                    "stage-too-early",
                    () -> operated().onDay(13).decides(THERAPIST, new Advance(Phase.WEEKS_2_6)));

            assertThat(words(refused)).isEqualTo("This stage begins on 15 September 2026 at the earliest.");
        }

        @ParameterizedTest
        @EnumSource(mode = Mode.EXCLUDE, names = "WEEKS_2_6")
        void goesToTheNextStageOnly(Phase stage) {
            assertRefused(
                    "stage", "not-next-stage", () -> operated().onDay(300).decides(THERAPIST, new Advance(stage)));
        }

        @Test
        void needsASurgeryThatTookPlace() {
            assertRefused(
                    "",
                    "surgery-not-confirmed",
                    () -> assigned().onDay(20).decides(THERAPIST, new Advance(Phase.WEEKS_2_6)));
            assertRefused(
                    "",
                    "surgery-not-confirmed",
                    () -> assigned().onDay(-3).decides(THERAPIST, new Advance(Phase.WEEKS_2_6)));
        }

        @Test
        void waitsWhileADangerSignIsOpen() {
            UUID report = UUID.randomUUID();
            PlanStory story = operated().onDay(20).reports(report, "RF09");

            assertRefused("stage", "something-open", () -> story.decides(SURGEON, new Advance(Phase.WEEKS_2_6)));
            story.signs(THERAPIST, new EndSuspension(report)).advances(THERAPIST, Phase.WEEKS_2_6);
        }
    }

    @Nested
    class AdvancingPastAGate {

        @Test
        void namesEveryFindingThatIsMissing() {
            var refused = assertRefused(
                    "stage",
                    "findings-missing",
                    () -> gated().onDay(20).decides(THERAPIST, new Advance(Phase.WEEKS_2_6)));

            assertThat(words(refused)).contains("The wound has healed; Back pain is at most 3 or Walks steadily");
        }

        @Test
        void goesOnWhenEverythingIsFound() {
            PlanStory story = found().signs(THERAPIST, new Advance(Phase.WEEKS_2_6));

            assertThat(story.day().stage()).isEqualTo(Phase.WEEKS_2_6);
            assertThat(story.onDay(100).day().stage()).isEqualTo(Phase.WEEKS_2_6);
        }

        @Test
        void goesOnForATimeAlthoughSomethingIsMissing() {
            PlanStory story = gated().onDay(20).signs(SURGEON, new Advance(Phase.WEEKS_2_6, SURGERY.plusDays(30)));

            assertThat(story.onDay(29).day().stage()).isEqualTo(Phase.WEEKS_2_6);
            assertThat(story.onDay(30).day().stage()).isEqualTo(Phase.WEEKS_0_2);
        }

        @Test
        void isSignedForGoodOnceEverythingIsFound() {
            PlanStory story = gated().onDay(20).signs(SURGEON, new Advance(Phase.WEEKS_2_6, SURGERY.plusDays(30)));

            story.onDay(25).signs(THERAPIST, new RecordFinding("wound-healed", true));
            story.signs(THERAPIST, new RecordFinding("walks-steadily", true));
            story.signs(THERAPIST, new Advance(Phase.WEEKS_2_6));

            assertThat(story.onDay(31).day().stage()).isEqualTo(Phase.WEEKS_2_6);
        }

        @Test
        void needsNoEndWhenEverythingIsFound() {
            assertRefused(
                    "until",
                    "nothing-to-override",
                    () -> found().decides(THERAPIST, new Advance(Phase.WEEKS_2_6, SURGERY.plusDays(30))));
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1, 29, 400})
        void lastsFrom1To28DaysWithoutWhatIsAsked(int days) {
            PlanStory story = gated().onDay(20);

            assertRefused(
                    "until",
                    "override-out-of-range",
                    () -> story.decides(
                            THERAPIST,
                            new Advance(Phase.WEEKS_2_6, story.today().plusDays(days))));
        }

        private PlanStory found() {
            return gated().onDay(18)
                    .reportsPain(2)
                    .onDay(20)
                    .reportsPain(3)
                    .signs(DELEGATE, new RecordFinding("wound-healed", true));
        }
    }

    @Nested
    class RecordingAFinding {

        @Test
        void saysMetOrNotMet() {
            PlanStory story = operated().onDay(20);

            assertThat(story.decides(DELEGATE, new RecordFinding("wound-healed", true)))
                    .isInstanceOf(FindingMet.class);
            assertThat(story.decides(DELEGATE, new RecordFinding("wound-healed", false)))
                    .isInstanceOf(FindingNotMet.class);
        }

        @Test
        void needsNoReason() {
            assertThat(operated()
                            .onDay(20)
                            .decides(THERAPIST, new RecordFinding("wound-healed", true), "  ")
                            .signature()
                            .reason())
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "wound-lovely", "<b>wound-healed</b>"})
        void knowsItsIds(String finding) {
            assertRefused(
                    "finding",
                    "unknown-finding",
                    () -> operated().onDay(20).decides(SURGEON, new RecordFinding(finding, false)));
        }
    }

    @Nested
    class EndingASuspension {

        private final UUID report = UUID.randomUUID();

        @Test
        void letsThePlanGoOn() {
            PlanStory story = operated().onDay(5).reports(report, "RF01").onDay(6);
            assertThat(story.day().messages()).extracting(Message::kind).contains(Message.Kind.SUSPENDED_STOP);

            story.signs(THERAPIST, new EndSuspension(report));

            assertThat(story.day().messages()).extracting(Message::kind).doesNotContain(Message.Kind.SUSPENDED_STOP);
        }

        @Test
        void happensOnceForEachReport() {
            PlanStory story = operated().onDay(5).reports(report, "RF01").signs(SURGEON, new EndSuspension(report));

            assertRefused("checkIn", "nothing-open", () -> story.decides(SURGEON, new EndSuspension(report)));
        }

        @Test
        void needsAReportOfADangerSign() {
            PlanStory story = operated().onDay(5).reports(report);

            assertRefused("checkIn", "nothing-open", () -> story.decides(SURGEON, new EndSuspension(report)));
            assertRefused(
                    "checkIn", "nothing-open", () -> story.decides(SURGEON, new EndSuspension(UUID.randomUUID())));
        }
    }
}
