package health.steady.plan.domain;

import static health.steady.plan.domain.PlanStory.DELEGATE;
import static health.steady.plan.domain.PlanStory.SURGEON;
import static health.steady.plan.domain.PlanStory.SURGERY;
import static health.steady.plan.domain.PlanStory.THERAPIST;
import static health.steady.plan.domain.PlanStory.assigned;
import static health.steady.plan.domain.PlanStory.operated;
import static health.steady.plan.domain.Refusals.assertRefused;
import static health.steady.plan.domain.Refusals.words;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.plan.Decision.EndTightening;
import health.steady.plan.Decision.Keep;
import health.steady.plan.Decision.RecordFinding;
import health.steady.plan.Decision.Release;
import health.steady.plan.Decision.ReleaseInAdvance;
import health.steady.plan.Decision.Tighten;
import health.steady.protocol.Amount;
import health.steady.protocol.DayPlan.End;
import health.steady.protocol.DayPlan.Hold;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.Demand;
import health.steady.protocol.Limit;
import health.steady.protocol.Unit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestrictionDecisionsTests {

    @Nested
    class Releasing {

        @Test
        void endsOneStepAndLeavesTheNext() {
            PlanStory story = operated().onDay(14).signs(SURGEON, new Release("lifting-8lb"));

            assertThat(story.day().restrictions())
                    .extracting(InForce::id)
                    .doesNotContain("lifting-8lb")
                    .contains("lifting-20lb");
        }

        @Test
        void waitsForTheEarliestDay() {
            var refused = assertRefused(
                    "restriction",
                    "release-too-early",
                    () -> operated().onDay(13).decides(SURGEON, new Release("lifting-8lb")));

            assertThat(words(refused))
                    .isEqualTo("This restriction can be released on 15 September 2026 at the earliest."
                            + " Before that day it can be signed in advance.");
        }

        @Test
        void needsASurgeryThatTookPlace() {
            assertRefused(
                    "",
                    "surgery-not-confirmed",
                    () -> assigned().onDay(20).decides(SURGEON, new Release("lifting-8lb")));
        }

        @Test
        void happensOnce() {
            PlanStory story = operated().onDay(20).signs(SURGEON, new Release("lifting-8lb"));

            assertRefused("restriction", "not-in-force", () -> story.decides(SURGEON, new Release("lifting-8lb")));
        }

        @Test
        void endsNoRestrictionThatWasNeverImposed() {
            assertRefused(
                    "restriction",
                    "not-in-force",
                    () -> operated().onDay(50).decides(SURGEON, new Release("extension-0")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "lifting", "tightened-3"})
        void knowsItsIds(String restriction) {
            assertRefused(
                    "restriction",
                    "unknown-restriction",
                    () -> operated().onDay(50).decides(SURGEON, new Release(restriction)));
        }

        @Test
        void asksForAFindingThatNobodyRecorded() {
            assertRefused(
                    "restriction",
                    "need-unknown",
                    () -> operated().onDay(30).decides(SURGEON, new Release("submersion")));
        }

        @Test
        void asksForAFindingThatIsNotStale() {
            PlanStory story = operated().onDay(10).signs(THERAPIST, new RecordFinding("wound-healed", true));

            assertThat(story.onDay(38).decides(SURGEON, new Release("submersion")))
                    .isNotNull();
            assertRefused(
                    "restriction", "need-unknown", () -> story.onDay(39).decides(SURGEON, new Release("submersion")));
        }

        @Test
        void believesAFindingThatIsNotMet() {
            PlanStory story = operated()
                    .onDay(29)
                    .signs(THERAPIST, new RecordFinding("wound-healed", true))
                    .onDay(30)
                    .signs(DELEGATE, new RecordFinding("wound-healed", false));

            var refused = assertRefused(
                    "restriction", "need-not-met", () -> story.decides(SURGEON, new Release("submersion")));
            assertThat(words(refused)).contains("The wound has healed");
        }
    }

    @Nested
    class Keeping {

        @Test
        void answersThePrompt() {
            PlanStory story = operated().onDay(15).signs(SURGEON, new Keep("bending-1"));

            assertThat(story.day().restrictions())
                    .filteredOn(inForce -> inForce.id().equals("bending-1"))
                    .allMatch(inForce -> inForce.end().askedOn() == null);
            assertRefused("restriction", "not-asked", () -> story.decides(SURGEON, new Keep("bending-1")));
        }

        @Test
        void answersNothingBeforeAnybodyAsked() {
            assertRefused(
                    "restriction", "not-asked", () -> operated().onDay(13).decides(SURGEON, new Keep("bending-1")));
        }
    }

    @Nested
    class KeepingUntilADay {

        private final PlanStory story = operated().onDay(20);

        @Test
        void namesTheDayThatIsTold() {
            story.signs(SURGEON, new Keep("bending-1", SURGERY.plusDays(60)));

            assertThat(end().notBefore()).isEqualTo(SURGERY.plusDays(60));
            assertThat(end().askedOn()).isNull();
        }

        @Test
        void needsNobodyToAsk() {
            story.onDay(3).signs(SURGEON, new Keep("bending-1", SURGERY.plusDays(60)));

            assertThat(end().notBefore()).isEqualTo(SURGERY.plusDays(60));
        }

        @Test
        void neverBringsTheEndForward() {
            story.onDay(3).signs(SURGEON, new Keep("bending-1", SURGERY.plusDays(9)));

            assertThat(end().notBefore()).isEqualTo(SURGERY.plusDays(14));
        }

        @Test
        void isFollowedByAReleaseBeforeThatDay() {
            story.signs(SURGEON, new Keep("bending-1", SURGERY.plusDays(60)))
                    .onDay(30)
                    .signs(SURGEON, new Release("bending-1"));

            assertThat(story.day().restrictions()).extracting(InForce::id).doesNotContain("bending-1");
        }

        @ParameterizedTest
        @CsvSource({"19, keep-until-past", "20, keep-until-past", "421, keep-until-far"})
        void isADayToComeWithin400Days(int day, String code) {
            assertRefused("until", code, () -> story.decides(SURGEON, new Keep("bending-1", SURGERY.plusDays(day))));
        }

        private End end() {
            return story.day().restrictions().stream()
                    .filter(inForce -> inForce.id().equals("bending-1"))
                    .findFirst()
                    .orElseThrow()
                    .end();
        }
    }

    @Nested
    class ReleasingInAdvance {

        private final PlanStory story = operated().onDay(10);

        @Test
        void isSignedForTheEarliestDay() {
            story.signs(SURGEON, new ReleaseInAdvance("bending-1"));

            assertThat(story.day().restrictions())
                    .filteredOn(inForce -> inForce.id().equals("bending-1"))
                    .allMatch(
                            inForce -> SURGERY.plusDays(14).equals(inForce.end().signedFor()));
        }

        @Test
        void happensOnce() {
            story.signs(SURGEON, new ReleaseInAdvance("bending-1"));

            assertRefused(
                    "restriction",
                    "signed-in-advance",
                    () -> story.decides(SURGEON, new ReleaseInAdvance("bending-1")));
        }

        @Test
        void isTakenBackByKeepingAndSignedAnew() {
            story.signs(SURGEON, new ReleaseInAdvance("bending-1"))
                    .signs(SURGEON, new Keep("bending-1", SURGERY.plusDays(60)));

            assertThat(story.decides(SURGEON, new ReleaseInAdvance("bending-1")))
                    .isNotNull();
        }

        @Test
        void isNoReleaseOnAndAfterThatDay() {
            assertRefused(
                    "restriction",
                    "release-itself",
                    () -> story.onDay(14).decides(SURGEON, new ReleaseInAdvance("bending-1")));
        }

        @Test
        void asksForWhatTheReleaseNeeds() {
            assertRefused(
                    "restriction", "need-unknown", () -> story.decides(SURGEON, new ReleaseInAdvance("submersion")));
        }

        @Test
        void waitsForASurgeryThatNobodyHasConfirmed() {
            PlanStory planned = assigned().onDay(5).signs(SURGEON, new ReleaseInAdvance("bending-1"));

            assertThat(planned.onDay(15).day().restrictions())
                    .filteredOn(inForce -> inForce.id().equals("bending-1"))
                    .allMatch(inForce -> inForce.end().heldBy().contains(Hold.SURGERY_UNCONFIRMED));
        }
    }

    @Nested
    class Tightening {

        @Test
        void addsALimitBesideTheSurgeons() {
            PlanStory story = operated().onDay(5).signs(THERAPIST, new Tighten(lifting("5", Unit.POUNDS)));

            assertThat(story.day().restrictions())
                    .extracting(InForce::id)
                    .contains("lifting-8lb", "tightened-" + story.lastSeq());
        }

        @ParameterizedTest
        @CsvSource({"8, POUNDS", "3.6, KILOGRAMS", "0, POUNDS"})
        void isAsStrictAsWhatIsInForceOrStricter(String value, Unit unit) {
            assertThat(operated().onDay(5).decides(THERAPIST, new Tighten(lifting(value, unit))))
                    .isNotNull();
        }

        @ParameterizedTest
        @CsvSource({"8.01, POUNDS", "3.63, KILOGRAMS", "1000, KILOGRAMS"})
        void isNotLooserThanWhatIsInForce(String value, Unit unit) {
            var refused = assertRefused(
                    "limit",
                    "looser-than-in-force",
                    () -> operated().onDay(5).decides(THERAPIST, new Tighten(lifting(value, unit))));

            assertThat(words(refused)).contains("8 lb");
        }

        @ParameterizedTest
        @CsvSource({"SIDE_BENDING, 3, LEVEL", "STAIRS, 1, YES_NO"})
        void forbidsSomething(Demand demand, String value, Unit unit) {
            assertRefused(
                    "limit",
                    "limits-nothing",
                    () -> operated()
                            .onDay(5)
                            .decides(THERAPIST, new Tighten(new Limit(demand, Amount.of(value, unit)))));
        }

        private static Limit lifting(String value, Unit unit) {
            return new Limit(Demand.LIFTING, Amount.of(value, unit));
        }
    }

    @Nested
    class EndingATightening {

        private final Tighten stairs = new Tighten(new Limit(Demand.STAIRS, Amount.no()));

        @Test
        void endsItOnce() {
            PlanStory story = operated().onDay(5).signs(THERAPIST, stairs);
            EndTightening end = new EndTightening(story.lastSeq());
            story.onDay(6).signs(THERAPIST, end);

            assertThat(story.day().restrictions()).noneMatch(inForce -> inForce.rule() == null);
            assertRefused("tightening", "tightening-ended", () -> story.decides(THERAPIST, end));
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 0, 1, 2, 99})
        void findsOnlyTightenings(int seq) {
            PlanStory story = operated().onDay(5).signs(THERAPIST, stairs);

            assertRefused("tightening", "unknown-tightening", () -> story.decides(SURGEON, new EndTightening(seq)));
        }
    }
}
