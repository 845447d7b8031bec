package health.steady.plan.domain;

import static health.steady.plan.domain.PlanStory.SURGEON;
import static health.steady.plan.domain.PlanStory.SURGERY;
import static health.steady.plan.domain.PlanStory.THERAPIST;
import static health.steady.plan.domain.PlanStory.assigned;
import static health.steady.plan.domain.PlanStory.doseOf;
import static health.steady.plan.domain.PlanStory.operated;
import static health.steady.plan.domain.PlanStory.use;
import static health.steady.plan.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import health.steady.plan.Decision;
import health.steady.plan.Decision.Add;
import health.steady.plan.Decision.Change;
import health.steady.plan.Decision.Clear;
import health.steady.plan.Decision.Release;
import health.steady.plan.Decision.Remove;
import health.steady.plan.Decision.Reserve;
import health.steady.plan.Decision.SignRange;
import health.steady.plan.Decision.Unlock;
import health.steady.protocol.Amount;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.Dose;
import health.steady.protocol.Fact.DoseEased;
import health.steady.protocol.Fact.DoseRaised;
import health.steady.protocol.Phase;
import health.steady.protocol.Reason;
import health.steady.protocol.Reason.Kind;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExerciseDecisionsTests {

    @Nested
    class SigningARange {

        @Test
        void keepsEasingWithin() {
            PlanStory story = operated().onDay(45).advances(THERAPIST, Phase.WEEKS_2_6);
            story.signs(THERAPIST, new SignRange("wall-sit", "30-degrees", "45-degrees"));

            story.onDay(46).isTooMuch("wall-sit");

            assertThat(offer(story, "wall-sit").eased()).isNotNull();
            assertThat(offer(story, "wall-sit").rung().id()).isEqualTo("30-degrees");
        }

        @Test
        void beginsNoLowerThanAnEarlierOne() {
            PlanStory story = operated()
                    .onDay(45)
                    .advances(THERAPIST, Phase.WEEKS_2_6)
                    .advances(THERAPIST, Phase.WEEKS_6_12)
                    .signs(THERAPIST, new SignRange("wall-sit", "45-degrees", "45-degrees"));

            assertRefused(
                    "lowest",
                    "range-below-signed",
                    () -> story.decides(THERAPIST, new SignRange("wall-sit", "30-degrees", "45-degrees")));
        }

        @Test
        void knowsItsExerciseAndItsSteps() {
            PlanStory story = operated().onDay(20);

            assertRefused(
                    "exercise",
                    "unknown-exercise",
                    () -> story.decides(THERAPIST, new SignRange("juggling", "basic", "basic")));
            assertRefused(
                    "lowest", "unknown-rung", () -> story.decides(THERAPIST, new SignRange("brace", "low", "basic")));
            assertRefused(
                    "highest", "unknown-rung", () -> story.decides(THERAPIST, new SignRange("brace", "basic", "")));
        }

        @Test
        void isInOrderAndAboutWhatThePlanGives() {
            PlanStory story = operated().onDay(45).advances(THERAPIST, Phase.WEEKS_2_6);

            assertRefused(
                    "highest",
                    "range-upside-down",
                    () -> story.decides(THERAPIST, new SignRange("wall-sit", "45-degrees", "30-degrees")));
            assertRefused(
                    "lowest",
                    "range-without-current",
                    () -> story.decides(THERAPIST, new SignRange("wall-sit", "45-degrees", "45-degrees")));
            assertRefused(
                    "exercise",
                    "not-contained",
                    () -> story.decides(THERAPIST, new SignRange("quad-set", "basic", "basic")));
        }
    }

    @Nested
    class Adding {

        @Test
        void offersTheExerciseFromToday() {
            PlanStory story = operated().onDay(5).signs(THERAPIST, add("quad-set", "basic"));

            assertThat(offer(story, "quad-set").dose()).isEqualTo(doseOf("quad-set", "basic"));
        }

        @Test
        void offersItOnItsWeekdaysOnly() {
            Dose mondays = new Dose(1, 10, 0, 0, false, null, 0, 1, Set.of(DayOfWeek.MONDAY));
            PlanStory story = operated();
            int tuesday = 7;
            assertThat(SURGERY.plusDays(tuesday).getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);

            story.onDay(tuesday).signs(THERAPIST, new Add(use("quad-set", "basic"), mondays));

            assertThat(story.day().exercises())
                    .extracting(ExerciseDecisionsTests::id)
                    .doesNotContain("quad-set");
            assertThat(story.onDay(tuesday + 6).day().exercises())
                    .extracting(ExerciseDecisionsTests::id)
                    .contains("quad-set");
        }

        /** Scenario 5 of the clinical reference: child's pose on day 28, while the surgeon's limit is in force. */
        @Test
        void isRefusedWithEveryReason() {
            var refused = assertRefused(
                    "exercise", "exercise", () -> operated().onDay(28).decides(THERAPIST, add("child-pose", "basic")));

            assertThat(refused.reasons())
                    .extracting(reason -> reason.kind() + " " + reason.id())
                    .contains("LIMIT bending-1", "LIMIT bending-2", "TOO_EARLY child-pose", "STAGE WEEKS_6_12");
        }

        @Test
        void isRefusedOverTheLiftingLimit() {
            Dose tenPounds = loaded(Amount.pounds("10"));
            PlanStory story = operated().onDay(45).advances(THERAPIST, Phase.WEEKS_2_6);
            story.advances(THERAPIST, Phase.WEEKS_6_12).signs(THERAPIST, new Remove("band-row"));

            var refused = assertRefused(
                    "exercise",
                    "exercise",
                    () -> story.decides(THERAPIST, new Add(use("band-row", "light"), tenPounds)));
            assertThat(refused.reasons())
                    .extracting(Reason::kind, Reason::id)
                    .containsExactly(tuple(Kind.LIMIT, "lifting-8lb"));

            story.signs(SURGEON, new Release("lifting-8lb"))
                    .signs(THERAPIST, new Add(use("band-row", "light"), tenPounds));
        }

        @Test
        void isRefusedWhenThePlanContainsItAlready() {
            assertRefused(
                    "exercise",
                    "already-contained",
                    () -> operated().onDay(5).decides(THERAPIST, add("brace", "basic")));
        }

        @Test
        void isRefusedBeforeSurgery() {
            var refused = assertRefused(
                    "exercise", "exercise", () -> assigned().onDay(-3).decides(THERAPIST, add("quad-set", "basic")));

            assertThat(refused.reasons()).extracting(Reason::kind).contains(Kind.TOO_EARLY);
        }

        @Test
        void isRefusedForAWalk() {
            assertRefused(
                    "exercise",
                    "walk-has-its-programme",
                    () -> operated().onDay(5).decides(THERAPIST, add("walk", "flat")));
        }

        @Test
        void knowsItsIds() {
            Dose dose = Dose.repetitions(1, 10, 1);

            assertRefused(
                    "exercise",
                    "unknown-exercise",
                    () -> operated().onDay(5).decides(THERAPIST, new Add(use("juggling", "basic"), dose)));
            assertRefused(
                    "rung",
                    "unknown-rung",
                    () -> operated().onDay(5).decides(THERAPIST, new Add(use("quad-set", "flying"), dose)));
        }

        @Test
        void countsADoseAsItsExerciseIsCounted() {
            assertRefused(
                    "dose",
                    "dose-in-repetitions",
                    () -> operated()
                            .onDay(5)
                            .decides(THERAPIST, new Add(use("quad-set", "basic"), Dose.minutes(10, 1))));
            assertRefused(
                    "dose",
                    "dose-in-minutes",
                    () -> operated()
                            .onDay(50)
                            .decides(THERAPIST, new Change(use("bike", "recumbent"), Dose.repetitions(1, 10, 1))));
        }

        @Test
        void refusesALoadOverTheLiftingLimitOnAnExerciseThatUsuallyHasNone() {
            var refused = assertRefused(
                    "exercise",
                    "exercise",
                    () -> operated()
                            .onDay(5)
                            .decides(THERAPIST, new Add(use("quad-set", "basic"), loaded(Amount.pounds("50")))));
            assertThat(refused.reasons()).extracting(Reason::kind).containsOnly(Kind.LIMIT);
        }

        private static Dose loaded(Amount load) {
            return new Dose(2, 10, 0, 0, false, load, 0, 1, Set.of());
        }
    }

    @Nested
    class Changing {

        private final Dose given = doseOf("brace", "basic");

        @Test
        void easesWhenNothingIsMore() {
            Dose less = new Dose(1, 8, 5, 0, false, null, 0, 1, Set.of());

            assertThat(operated().onDay(5).decides(THERAPIST, new Change(use("brace", "basic"), less)))
                    .isInstanceOf(DoseEased.class);
        }

        @ParameterizedTest
        @MethodSource("health.steady.plan.domain.ExerciseDecisionsTests#moreThanTheBraceOfTheProgramme")
        void raisesWhenAnythingIsMore(Dose more) {
            assertThat(operated().onDay(5).decides(THERAPIST, new Change(use("brace", "basic"), more)))
                    .isInstanceOf(DoseRaised.class);
        }

        @Test
        void raisesWhenTheRungIsHigherAndEasesWhenItIsLower() {
            PlanStory story = operated().onDay(45).advances(THERAPIST, Phase.WEEKS_2_6);
            Dose little = Dose.repetitions(1, 2, 1);
            Change up = new Change(use("wall-sit", "45-degrees"), little);
            Change down = new Change(use("wall-sit", "30-degrees"), little);
            story.advances(THERAPIST, Phase.WEEKS_6_12);

            assertThat(story.decides(THERAPIST, down)).isInstanceOf(DoseEased.class);
            story.signs(THERAPIST, down);
            assertThat(story.decides(THERAPIST, up)).isInstanceOf(DoseRaised.class);
        }

        @Test
        void isOfferedAsSigned() {
            Dose less = Dose.repetitions(1, 3, 1);
            PlanStory story = operated().onDay(5).signs(THERAPIST, new Change(use("brace", "basic"), less));

            assertThat(offer(story, "brace").dose()).isEqualTo(less);
        }

        @Test
        void isRefusedWhenItChangesNothing() {
            assertRefused(
                    "dose",
                    "nothing-changes",
                    () -> operated().onDay(5).decides(THERAPIST, new Change(use("brace", "basic"), given)));
        }

        @Test
        void isRefusedForWhatThePlanDoesNotContain() {
            assertRefused(
                    "exercise",
                    "not-contained",
                    () -> operated()
                            .onDay(5)
                            .decides(THERAPIST, new Change(use("quad-set", "basic"), doseOf("quad-set", "basic"))));
        }

        @Test
        void isRefusedWithEveryReason() {
            PlanStory story = operated().onDay(22).advances(THERAPIST, Phase.WEEKS_2_6);

            var refused = assertRefused(
                    "exercise",
                    "exercise",
                    () -> story.decides(THERAPIST, new Change(use("bridge", "full"), doseOf("bridge", "full"))));
            assertThat(refused.reasons()).extracting(Reason::kind).contains(Kind.TOO_EARLY);
        }

        @Test
        void mayEaseWhatADangerSignWithholdsButNotRaiseIt() {
            PlanStory story = operated().onDay(5).reports(UUID.randomUUID(), "RF01");

            assertThat(story.decides(THERAPIST, new Change(use("brace", "basic"), Dose.repetitions(1, 5, 1))))
                    .isInstanceOf(DoseEased.class);
            var refused = assertRefused(
                    "exercise",
                    "exercise",
                    () -> story.decides(THERAPIST, new Change(use("brace", "basic"), Dose.repetitions(3, 20, 3))));
            assertThat(refused.reasons()).extracting(Reason::kind).containsExactly(Kind.SUSPENDED);
        }

        @Test
        void raisesNothingWhileADangerSignIsOpenThatLeavesTheExercises() {
            PlanStory story = operated().onDay(5).reports(UUID.randomUUID(), "RF09");

            assertRefused(
                    "exercise",
                    "something-open",
                    () -> story.decides(THERAPIST, new Change(use("brace", "basic"), Dose.repetitions(3, 20, 3))));
        }

        @Test
        void comparesWithWhatWasSignedLastWhileItIsWithheld() {
            PlanStory story = operated().onDay(5);
            story.signs(THERAPIST, new Change(use("brace", "basic"), Dose.repetitions(1, 3, 1)));
            story.reports(UUID.randomUUID(), "RF01");

            assertRefused(
                    "exercise",
                    "exercise",
                    () -> story.decides(THERAPIST, new Change(use("brace", "basic"), Dose.repetitions(1, 5, 1))));
        }
    }

    @Nested
    class Removing {

        @Test
        void takesItOut() {
            PlanStory story = operated().onDay(5).signs(THERAPIST, new Remove("brace"));

            assertThat(story.day().exercises())
                    .extracting(ExerciseDecisionsTests::id)
                    .doesNotContain("brace");
            assertThat(story.day().withheld())
                    .extracting(held -> held.exercise().id())
                    .doesNotContain("brace");
            assertRefused("exercise", "not-contained", () -> story.decides(THERAPIST, new Remove("brace")));
        }

        @Test
        void knowsItsIds() {
            assertRefused(
                    "exercise", "unknown-exercise", () -> operated().onDay(5).decides(THERAPIST, new Remove("")));
        }
    }

    @Nested
    class Unlocking {

        @Test
        void offersEarlierThanTheDefaultDay() {
            PlanStory story = operated().onDay(14);
            Decision row = add("heel-raise", "basic");
            assertRefused("exercise", "exercise", () -> story.decides(THERAPIST, row));

            story.signs(THERAPIST, new Unlock("heel-raise")).signs(THERAPIST, row);

            assertThat(offer(story, "heel-raise")).isNotNull();
            assertRefused("exercise", "already-unlocked", () -> story.decides(THERAPIST, new Unlock("heel-raise")));
        }

        @Test
        void doesNotGoBelowTheFloor() {
            var refused = assertRefused(
                    "exercise", "exercise", () -> operated().onDay(13).decides(SURGEON, new Unlock("heel-raise")));

            assertThat(refused.reasons())
                    .extracting(Reason::kind, Reason::until)
                    .containsExactly(tuple(Kind.BELOW_FLOOR, SURGERY.plusDays(14)));
        }

        @Test
        void isTheSurgeonsToAllowWhenReserved() {
            PlanStory story = operated().onDay(100);

            var refused =
                    assertRefused("exercise", "exercise", () -> story.decides(THERAPIST, new Unlock("elliptical")));
            assertThat(refused.reasons()).extracting(Reason::kind).containsExactly(Kind.RESERVED);
            story.signs(SURGEON, new Clear("elliptical")).signs(THERAPIST, new Unlock("elliptical"));
        }
    }

    @Nested
    class Reserving {

        @Test
        void keepsItFromTheTherapistUntilItIsCleared() {
            PlanStory story = operated().onDay(5).signs(SURGEON, new Reserve("quad-set"));

            var refused =
                    assertRefused("exercise", "exercise", () -> story.decides(THERAPIST, add("quad-set", "basic")));
            assertThat(refused.reasons()).extracting(Reason::kind).containsExactly(Kind.RESERVED);
            assertRefused("exercise", "already-reserved", () -> story.decides(SURGEON, new Reserve("quad-set")));
            story.signs(SURGEON, new Clear("quad-set")).signs(THERAPIST, add("quad-set", "basic"));
        }

        @Test
        void clearsOnlyWhatIsReserved() {
            assertRefused(
                    "exercise", "not-reserved", () -> operated().onDay(5).decides(SURGEON, new Clear("quad-set")));
        }
    }

    static Stream<Dose> moreThanTheBraceOfTheProgramme() {
        return Stream.of(
                new Dose(2, 10, 5, 0, false, null, 0, 2, Set.of()),
                new Dose(1, 11, 5, 0, false, null, 0, 2, Set.of()),
                new Dose(1, 10, 6, 0, false, null, 0, 2, Set.of()),
                new Dose(1, 10, 5, 0, true, null, 0, 2, Set.of()),
                new Dose(1, 10, 5, 0, false, null, 0, 3, Set.of()),
                new Dose(1, 5, 1, 0, false, null, 0, 3, Set.of(DayOfWeek.SATURDAY)));
    }

    private static Add add(String exercise, String rung) {
        return new Add(use(exercise, rung), doseOf(exercise, rung));
    }

    private static Offer offer(PlanStory story, String exercise) {
        List<Offer> offers = story.day().exercises().stream()
                .filter(offer -> id(offer).equals(exercise))
                .toList();
        assertThat(offers).hasSize(1);
        return offers.get(0);
    }

    private static String id(Offer offer) {
        return offer.exercise().id();
    }
}
