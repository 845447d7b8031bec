package health.steady.protocol;

import static health.steady.protocol.DayPlanFixtures.restriction;
import static health.steady.protocol.DayPlanFixtures.restrictionsOf;
import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.DayPlan.Hold;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReleasesTests {

    private final HistoryFixtures plan = planFor(RulebookFixtures.microdiscectomy());

    @Test
    void allRestrictionsHoldFromTheDayOfSurgery() {
        assertThat(restrictionsOf(plan.confirmedOn(0).planOn(0)))
                .containsExactly(
                        "bending-1",
                        "bending-2",
                        "twisting-1",
                        "twisting-2",
                        "lifting-8lb",
                        "lifting-20lb",
                        "sitting-30min",
                        "driving",
                        "submersion",
                        "impact-1");
    }

    @Test
    void anOptionalRestrictionHoldsWhenTheSurgeonImposesIt() {
        assertThat(restrictionsOf(plan.imposing("extension-0").planOn(0))).contains("extension-0");
    }

    @Nested
    class SignedOnADay {

        @Test
        void endOneRestrictionAndLeaveItsNextStep() {
            plan.confirmedOn(0).releasedOn(20, "bending-1");

            assertThat(restrictionsOf(plan.planOn(19))).contains("bending-1");
            assertThat(restrictionsOf(plan.planOn(20)))
                    .doesNotContain("bending-1")
                    .contains("bending-2");
        }

        @ParameterizedTest
        @EnumSource(value = Signer.class, mode = EnumSource.Mode.EXCLUDE, names = "SURGEON")
        void endNothingUnlessASurgeonSigns(Signer signer) {
            plan.confirmedOn(0).by(signer).releasedOn(20, "bending-1");

            assertThat(restrictionsOf(plan.planOn(400))).contains("bending-1");
        }

        @Test
        void endNothingWhileTheSurgeryIsNotConfirmed() {
            plan.releasedOn(20, "bending-1").confirmedOn(25);

            assertThat(restrictionsOf(plan.planOn(24))).contains("bending-1");
            assertThat(restrictionsOf(plan.planOn(25))).doesNotContain("bending-1");
        }

        @Test
        void waitForTheEarliestDayAndARecentCheckInWhenSignedBeforeIt() {
            plan.confirmedOn(0).releasedOn(10, "bending-1");
            assertThat(restrictionsOf(plan.planOn(40))).contains("bending-1");

            plan.checkedInOn(16);
            assertThat(restrictionsOf(plan.planOn(15))).contains("bending-1");
            assertThat(restrictionsOf(plan.planOn(16))).doesNotContain("bending-1");
        }

        @Test
        void endNothingByWhatIsFoundOnlyAfterTheSignature() {
            plan.confirmedOn(0)
                    .releasedOn(20, "submersion")
                    .foundOn(26, "wound-healed")
                    .checkedInOn(28);

            assertThat(restrictionsOf(plan.planOn(60))).contains("submersion");
            assertThat(restriction("submersion", plan.planOn(21)).end().signedFor())
                    .isNull();
        }

        @Test
        void endOnTheEarliestDayWhenSignedBeforeItWithWhatTheyNeed() {
            plan.confirmedOn(0)
                    .foundOn(19, "wound-healed")
                    .releasedOn(20, "submersion")
                    .checkedInOn(27);

            assertThat(restriction("submersion", plan.planOn(27)).end().signedFor())
                    .isEqualTo(plan.day(28));
            assertThat(restrictionsOf(plan.planOn(28))).doesNotContain("submersion");
        }

        @Test
        void endNothingMoreWhenAnEarlierDateOfTheSurgeryIsLost() {
            HistoryFixtures lost = planFor(RulebookFixtures.microdiscectomy());
            releasedBeforeItWasFound(lost.confirmedOn(0));
            releasedBeforeItWasFound(plan.confirmedOn(0).datedEarlierOn(1, -9));

            assertThat(restrictionsOf(plan.planOn(60))).contains("submersion");
            assertThat(restrictionsOf(lost.planOn(60))).contains("submersion");
        }

        private void releasedBeforeItWasFound(HistoryFixtures history) {
            history.releasedOn(20, "submersion").foundOn(26, "wound-healed").checkedInOn(28);
        }
    }

    @Nested
    class SignedBeforeItsDay {

        @Test
        void saysForWhichDayItIsSigned() {
            plan.confirmedOn(0).releasedOn(10, "bending-1");

            assertThat(signedFor("bending-1", 12)).isEqualTo(plan.day(14));
            assertThat(signedFor("bending-1", 9)).isNull();
            assertThat(signedFor("twisting-1", 12)).isNull();
        }

        @Test
        void saysWhatHoldsItOnceItsDayHasCome() {
            plan.confirmedOn(0).releasedOn(10, "bending-1").checkedInOn(12, "RF09");

            assertThat(heldBy("bending-1", 13)).isEmpty();
            assertThat(heldBy("bending-1", 14)).containsExactly(Hold.SOMETHING_OPEN);
            assertThat(heldBy("bending-1", 20)).containsExactly(Hold.SOMETHING_OPEN, Hold.NO_CHECK_IN);
        }

        @Test
        void isHeldByASurgeryThatNobodyConfirmed() {
            plan.releasedOn(10, "bending-1").checkedInOn(13);

            assertThat(heldBy("bending-1", 14)).containsExactly(Hold.SURGERY_UNCONFIRMED);
        }

        @Test
        void isTakenBackByKeepingUntilADay() {
            plan.confirmedOn(0)
                    .releasedOn(10, "bending-1")
                    .keptUntil(30, 12, "bending-1")
                    .checkedInOn(14);

            assertThat(signedFor("bending-1", 12)).isNull();
            assertThat(restrictionsOf(plan.planOn(40))).contains("bending-1");
        }

        private List<Hold> heldBy(String restriction, int day) {
            return restriction(restriction, plan.planOn(day)).end().heldBy();
        }

        @Test
        void isTakenBackByNotYet() {
            plan.confirmedOn(0)
                    .releasedOn(10, "bending-1")
                    .keptOn(12, "bending-1")
                    .checkedInOn(14);

            assertThat(signedFor("bending-1", 11)).isEqualTo(plan.day(14));
            assertThat(signedFor("bending-1", 12)).isNull();
            assertThat(restrictionsOf(plan.planOn(20))).contains("bending-1");
        }

        @Test
        void isNotTakenBackByAnEarlierNotYetOrOneAboutAnother() {
            plan.confirmedOn(0)
                    .keptOn(8, "bending-1")
                    .releasedOn(10, "bending-1")
                    .keptOn(12, "twisting-1")
                    .checkedInOn(14);

            assertThat(signedFor("bending-1", 12)).isEqualTo(plan.day(14));
            assertThat(restrictionsOf(plan.planOn(14))).doesNotContain("bending-1");
        }

        @Test
        void takesEffectWhenAReportComesIfWhatItNeedsWasFoundWhenItWasSigned() {
            plan.confirmedOn(0)
                    .foundOn(18, "wound-healed")
                    .releasedOn(20, "submersion")
                    .checkedInOn(30);

            assertThat(restrictionsOf(plan.planOn(29))).contains("submersion");
            assertThat(restrictionsOf(plan.planOn(30))).doesNotContain("submersion");
            assertThat(restrictionsOf(plan.planOn(400))).doesNotContain("submersion");
        }

        @Test
        void needsTheFindingWithinAWeekOfTheReport() {
            plan.confirmedOn(0).releasedOn(20, "submersion").checkedInOn(30).foundOn(38, "wound-healed");

            assertThat(restrictionsOf(plan.planOn(50))).contains("submersion");
        }

        @Test
        void endsByTheContrary() {
            plan.confirmedOn(0)
                    .foundOn(18, "wound-healed")
                    .releasedOn(20, "submersion")
                    .checkedInOn(30)
                    .notFoundOn(40, "wound-healed");

            assertThat(restrictionsOf(plan.planOn(39))).doesNotContain("submersion");
            assertThat(restrictionsOf(plan.planOn(40))).contains("submersion");
        }
    }

    @Nested
    class SignedWithANeed {

        @Test
        void endsNothingWhileThatIsNotFound() {
            plan.confirmedOn(0).releasedOn(30, "submersion");

            assertThat(restrictionsOf(plan.planOn(30))).contains("submersion");
            assertThat(signedFor("submersion", 31)).isNull();
        }

        @Test
        void endsTheRestrictionWhenThatWasFound() {
            plan.confirmedOn(0).foundOn(29, "wound-healed").releasedOn(30, "submersion");

            assertThat(restrictionsOf(plan.planOn(29))).contains("submersion");
            assertThat(restrictionsOf(plan.planOn(30))).doesNotContain("submersion");
        }

        @Test
        void endsNothingByAFindingOfLater() {
            plan.confirmedOn(0).releasedOn(30, "submersion").foundOn(30, "wound-healed");

            assertThat(restrictionsOf(plan.planOn(31))).contains("submersion");
        }

        @Test
        void holdsAgainByTheContrary() {
            plan.confirmedOn(0)
                    .foundOn(29, "wound-healed")
                    .releasedOn(30, "submersion")
                    .notFoundOn(33, "wound-healed");

            assertThat(restrictionsOf(plan.planOn(32))).doesNotContain("submersion");
            assertThat(restrictionsOf(plan.planOn(33))).contains("submersion");
        }
    }

    @Nested
    class SignedInAdvance {

        @Test
        void takeEffectOnTheSignedDayWithARecentCheckIn() {
            twoWeeks().confirmedOn(0).checkedInOn(7);

            assertThat(restrictionsOf(plan.planOn(13))).contains("bending-1", "twisting-1", "lifting-8lb");
            assertThat(restrictionsOf(plan.planOn(14)))
                    .doesNotContain("bending-1", "twisting-1", "lifting-8lb")
                    .contains("bending-2", "twisting-2", "lifting-20lb");
        }

        @Test
        void waitForACheckInNoOlderThanSevenDays() {
            twoWeeks().confirmedOn(0).checkedInOn(6).checkedInOn(18);

            assertThat(restrictionsOf(plan.planOn(17))).contains("bending-1");
            assertThat(restrictionsOf(plan.planOn(18))).doesNotContain("bending-1");
        }

        @Test
        void waitForTheConfirmationOfSurgery() {
            twoWeeks().checkedInOn(15).confirmedOn(17);

            assertThat(restrictionsOf(plan.planOn(16))).contains("bending-1");
            assertThat(restrictionsOf(plan.planOn(17))).doesNotContain("bending-1");
        }

        @Test
        void waitWhileADangerSignIsOpen() {
            twoWeeks().confirmedOn(0).checkedInOn(12, "RF09").suspensionEndedOn(16, 12);

            assertThat(restrictionsOf(plan.planOn(15))).contains("bending-1");
            assertThat(restrictionsOf(plan.planOn(16))).doesNotContain("bending-1");
        }

        @Test
        void stayOnceTheyHaveTakenEffect() {
            twoWeeks().confirmedOn(0).checkedInOn(13).checkedInOn(30, "RF01");

            assertThat(restrictionsOf(plan.planOn(31))).doesNotContain("bending-1");
            assertThat(restrictionsOf(plan.planOn(400))).doesNotContain("bending-1");
        }

        @Test
        void areTakenBackByNotYet() {
            twoWeeks().confirmedOn(0).keptOn(13, "bending-1").checkedInOn(14);

            assertThat(restriction("bending-1", plan.planOn(20)).end().signedFor())
                    .isNull();
            assertThat(restrictionsOf(plan.planOn(20))).doesNotContain("twisting-1");
        }

        @Test
        void sayForWhichDayTheyAreSigned() {
            twoWeeks().confirmedOn(0);

            assertThat(restriction("bending-1", plan.planOn(3)).end().signedFor())
                    .isEqualTo(plan.day(14));
            assertThat(restriction("bending-2", plan.planOn(3)).end().signedFor())
                    .isNull();
        }

        private HistoryFixtures twoWeeks() {
            return plan.choosing("restriction-length", "two-weeks");
        }
    }

    private @Nullable LocalDate signedFor(String id, int day) {
        return restriction(id, plan.planOn(day)).end().signedFor();
    }
}
