package health.steady.protocol;

import static health.steady.protocol.DayPlanFixtures.kindsFor;
import static health.steady.protocol.DayPlanFixtures.offer;
import static health.steady.protocol.DayPlanFixtures.offeredBy;
import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.Reason.Kind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgrammeTests {

    private static final Dose FEW = Dose.repetitions(1, 5, 1);

    private final HistoryFixtures plan =
            planFor(RulebookFixtures.microdiscectomy()).confirmedOn(0);

    @Nested
    class Stages {

        @Test
        void givesTheListOfTheStageReached() {
            assertThat(offeredBy(plan.planOn(5)))
                    .containsExactly("breathe/basic", "ankle-pump/basic", "brace/basic", "log-roll/basic");
        }

        @Test
        void staysWithTheStageUntilAClinicianAdvancesIt() {
            assertThat(plan.planOn(100).phase()).isEqualTo(Phase.MONTHS_3_6);
            assertThat(plan.planOn(100).stage()).isEqualTo(Phase.WEEKS_0_2);
            assertThat(offeredBy(plan.planOn(100)))
                    .contains("ham-seated-ankle/basic")
                    .doesNotContain("bridge/full");
        }

        @Test
        void advancesNoEarlierThanItsPhase() {
            plan.advancedOn(10, Phase.WEEKS_2_6);

            assertThat(plan.planOn(13).stage()).isEqualTo(Phase.WEEKS_0_2);
            assertThat(plan.planOn(14).stage()).isEqualTo(Phase.WEEKS_2_6);
        }

        @ParameterizedTest
        @EnumSource(
                value = Signer.class,
                mode = EnumSource.Mode.EXCLUDE,
                names = {"SURGEON", "THERAPIST"})
        void doesNotAdvanceByAnybodyElse(Signer signer) {
            plan.by(signer).advancedOn(14, Phase.WEEKS_2_6);

            assertThat(plan.planOn(30).stage()).isEqualTo(Phase.WEEKS_0_2);
        }

        @Test
        void conservativeTimingMovesDefaultsLater() {
            plan.choosing("exercise-timing", "conservative").advancedOnTime();

            assertThat(kindsFor("wall-sit", plan.planOn(55))).contains(Kind.TOO_EARLY);
            assertThat(offeredBy(plan.planOn(56))).contains("wall-sit/45-degrees", "bridge/full");
        }

        @Test
        void aQuestionWithoutAnAnswerMovesDefaultsLaterToo() {
            plan.notChoosing("exercise-timing").advancedOnTime();

            assertThat(kindsFor("wall-sit", plan.planOn(55))).contains(Kind.TOO_EARLY);
            assertThat(offeredBy(plan.planOn(56))).contains("wall-sit/45-degrees", "bridge/full");
        }

        @Test
        void anExerciseOfALaterWeekWaits() {
            plan.advancedOnTime();

            assertThat(kindsFor("bridge", plan.planOn(20))).containsExactly(Kind.TOO_EARLY);
            assertThat(offeredBy(plan.planOn(21))).contains("bridge/small");
        }
    }

    @Nested
    class StandIns {

        @Test
        void anUnloadedExerciseStandsInOnRestDays() {
            plan.advancedOnTime();
            int monday = 49;

            assertThat(offeredBy(plan.planOn(monday)))
                    .contains("band-row/light")
                    .doesNotContain("scap-retract/basic");
            assertThat(offeredBy(plan.planOn(monday + 1)))
                    .contains("scap-retract/basic")
                    .doesNotContain("band-row/light");
            assertThat(kindsFor("band-row", plan.planOn(monday + 1))).containsExactly(Kind.REST_DAY);
        }

        @Test
        void aContraindicationBringsTheStandIn() {
            plan.with("shoulder-problem").advancedOnTime();

            assertThat(offeredBy(plan.planOn(49))).contains("scap-retract/basic");
            assertThat(kindsFor("band-row", plan.planOn(49))).containsExactly(Kind.CONTRAINDICATION);
        }

        @Test
        void standsInFromTheDayOfWhatItStandsInFor() {
            plan.imposing("extension-0").advancedOnTime();

            assertThat(kindsFor("bird-dog", plan.planOn(56))).isEmpty();
            assertThat(offeredBy(plan.planOn(56))).contains("bird-dog/one-limb").doesNotContain("bird-dog/full");
        }
    }

    @Nested
    class Causes {

        @Test
        void ofWhatTheStageGivesAreTheSourcesOfBoth() {
            plan.raisedOn(3, "brace", Dose.repetitions(2, 12, 3));

            for (String id : List.of("breathe", "brace")) {
                DayPlan.Offer offer = offer(id, plan.planOn(5));
                assertThat(offer.cause().sources())
                        .startsWith(RulebookFixtures.microdiscectomy()
                                .protocol()
                                .stage(Phase.WEEKS_0_2)
                                .sources()
                                .toArray(Citation[]::new))
                        .endsWith(offer.exercise().sources().toArray(Citation[]::new));
            }
        }

        @Test
        void ofAnAdditionAreItsOwnSources() {
            plan.addedOn(3, "heel-slide", FEW);

            DayPlan.Offer offer = offer("heel-slide", plan.planOn(5));
            assertThat(offer.cause().sources()).isEqualTo(offer.exercise().sources());
        }
    }

    @Nested
    class Conditions {

        @Test
        void whatWasNotAskedCountsAsPresent() {
            plan.notAsked(List.of("fall-risk")).advancedOnTime();

            assertThat(kindsFor("sls", plan.planOn(49))).containsExactly(Kind.NOT_ASKED);
        }

        @Test
        void everyReasonIsGiven() {
            plan.with("knee-problem").advancedOn(14, Phase.WEEKS_2_6).addedOn(20, "child-pose", FEW);

            assertThat(kindsFor("child-pose", plan.planOn(20)))
                    .containsExactly(Kind.TOO_EARLY, Kind.STAGE, Kind.LIMIT, Kind.LIMIT, Kind.CONTRAINDICATION);
        }
    }

    @Nested
    class Changes {

        @Test
        void anAddedExerciseIsOffered() {
            plan.addedOn(3, "heel-slide", FEW);

            assertThat(offer("heel-slide", plan.planOn(3)).dose()).isEqualTo(FEW);
            assertThat(offeredBy(plan.planOn(2))).doesNotContain("heel-slide/basic");
        }

        @Test
        void aRemovedExerciseIsGoneAndMayBeAddedAgain() {
            plan.removedOn(3, "brace").addedOn(5, "brace", FEW);

            assertThat(offeredBy(plan.planOn(3))).doesNotContain("brace/basic");
            assertThat(kindsFor("brace", plan.planOn(3))).isEmpty();
            assertThat(offeredBy(plan.planOn(5))).contains("brace/basic");
        }

        @Test
        void whatIsAddedAgainKeepsTheDoseThatWasSignedWithIt() {
            plan.removedOn(3, "brace").addedOn(5, "brace", FEW);

            assertThat(offer("brace", plan.planOn(5)).dose()).isEqualTo(FEW);
            assertThat(offer("brace", plan.planOn(5)).cause().signed())
                    .isEqualTo(plan.facts().get(plan.facts().size() - 1).signature());
        }

        @Test
        void aRemovedWalkIsNotOffered() {
            plan.removedOn(3, "walk");

            assertThat(plan.planOn(3).walking()).isNull();
        }

        @Test
        void aRaisedDoseReplacesTheDefault() {
            Dose more = Dose.repetitions(2, 12, 3);
            plan.raisedOn(3, "brace", more);

            assertThat(offer("brace", plan.planOn(3)).dose()).isEqualTo(more);
            assertThat(offer("brace", plan.planOn(3)).cause().signed()).isNotNull();
        }

        @Test
        void aRaiseAddsNothing() {
            plan.raisedOn(3, "heel-slide", FEW);

            assertThat(offeredBy(plan.planOn(3))).doesNotContain("heel-slide/basic");
            assertThat(kindsFor("heel-slide", plan.planOn(3))).isEmpty();
        }

        @Test
        void aRaisedRungWaitsForItsOwnStage() {
            plan.advancedOn(14, Phase.WEEKS_2_6).raisedOn(50, "wall-sit/45-degrees", FEW);

            assertThat(kindsFor("wall-sit", plan.planOn(50))).containsExactly(Kind.STAGE);
        }

        @Test
        void anEasedDoseReplacesTheDefault() {
            plan.by(Signer.PATIENT).easedOn(3, "brace", FEW);

            assertThat(offer("brace", plan.planOn(3)).dose()).isEqualTo(FEW);
        }

        @Test
        void anEaseThatRaisesCountsForNothing() {
            Dose given = offer("brace", plan.planOn(3)).dose();
            plan.by(Signer.PATIENT).easedOn(3, "brace", Dose.repetitions(3, 30, 4));

            assertThat(offer("brace", plan.planOn(3)).dose()).isEqualTo(given);
        }

        @Test
        void anEaseAboveTheSignedDoseCountsForNothing() {
            plan.addedOn(3, "heel-slide", FEW).by(Signer.PATIENT).easedOn(4, "heel-slide", Dose.repetitions(1, 8, 2));

            assertThat(offer("heel-slide", plan.planOn(4)).dose()).isEqualTo(FEW);
        }

        @ParameterizedTest
        @EnumSource(
                value = Signer.class,
                mode = EnumSource.Mode.EXCLUDE,
                names = {"SURGEON", "THERAPIST"})
        void nobodyElseAddsOrRaises(Signer signer) {
            Dose given = offer("brace", plan.planOn(3)).dose();
            plan.by(signer).addedOn(3, "heel-slide", FEW).by(signer).raisedOn(3, "brace", Dose.repetitions(2, 12, 3));

            assertThat(offeredBy(plan.planOn(3))).doesNotContain("heel-slide/basic");
            assertThat(offer("brace", plan.planOn(3)).dose()).isEqualTo(given);
        }
    }

    @Nested
    class Unlocking {

        @Test
        void givesAnExerciseBeforeItsDefaultWeekAndNeverBeforeItsFloor() {
            plan.unlockedOn(1, "side-leg-lift").addedOn(1, "side-leg-lift", FEW);

            assertThat(kindsFor("side-leg-lift", plan.planOn(13))).containsExactly(Kind.BELOW_FLOOR);
            assertThat(offeredBy(plan.planOn(14))).contains("side-leg-lift/basic");
        }

        @Test
        void doesNotGoPastARestriction() {
            plan.unlockedOn(1, "knee-chest").addedOn(1, "knee-chest/one-knee", FEW);

            assertThat(kindsFor("knee-chest", plan.planOn(5))).containsExactly(Kind.LIMIT);
        }

        @Test
        void isNeededForWhatIsNeverGivenByDefault() {
            plan.advancedOnTime().addedOn(85, "curl-up", FEW);
            assertThat(kindsFor("curl-up", plan.planOn(85))).contains(Kind.NEVER_BY_DEFAULT);

            plan.unlockedOn(90, "curl-up");
            assertThat(kindsFor("curl-up", plan.planOn(90))).containsOnly(Kind.LIMIT);
        }

        @Test
        void aReservedExerciseWaitsForTheSurgeon() {
            plan.advancedOnTime().addedOn(85, "elliptical/arms-still", Dose.minutes(10, 1));
            assertThat(kindsFor("elliptical", plan.planOn(85))).containsExactly(Kind.RESERVED);

            plan.by(Signer.THERAPIST).clearedOn(86, "elliptical");
            assertThat(kindsFor("elliptical", plan.planOn(86))).containsExactly(Kind.RESERVED);

            plan.clearedOn(87, "elliptical");
            assertThat(offeredBy(plan.planOn(87))).contains("elliptical/arms-still");
        }

        @Test
        void reservingTakesAnUnlockBack() {
            plan.unlockedOn(14, "side-leg-lift")
                    .addedOn(14, "side-leg-lift", FEW)
                    .reservedOn(16, "side-leg-lift");

            assertThat(offeredBy(plan.planOn(15))).contains("side-leg-lift/basic");
            assertThat(kindsFor("side-leg-lift", plan.planOn(16))).contains(Kind.RESERVED);
        }
    }

    @Nested
    class Loads {

        @Test
        void aLoadAboveTheLiftingLimitIsWithheld() {
            Dose tenPounds = new Dose(2, 10, 0, 0, false, Amount.pounds("10"), 0, 1, Set.of());
            plan.advancedOnTime().raisedOn(49, "band-row/light", tenPounds);

            DayPlan day = plan.planOn(49);
            assertThat(DayPlanFixtures.reasonsFor("band-row", day))
                    .extracting(Reason::id)
                    .containsExactly("lifting-8lb");
        }

        @Test
        void aBikeRideAboveTheSittingLimitIsNoAlternativeToAWalk() {
            plan.advancedOnTime();
            assertThat(plan.planOn(49).walking().alternatives()).hasSize(1);

            plan.raisedOn(49, "bike/recumbent", Dose.minutes(31, 1));
            assertThat(plan.planOn(49).walking().alternatives()).isEmpty();
        }
    }
}
