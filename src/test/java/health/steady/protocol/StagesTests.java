package health.steady.protocol;

import static health.steady.protocol.DayPlanFixtures.messagesOf;
import static health.steady.protocol.HistoryFixtures.planFor;
import static health.steady.protocol.Phase.MONTHS_3_6;
import static health.steady.protocol.Phase.WEEKS_0_2;
import static health.steady.protocol.Phase.WEEKS_2_6;
import static health.steady.protocol.Phase.WEEKS_6_12;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.NeedStatus.Value;
import health.steady.protocol.DayPlan.Upcoming;
import health.steady.protocol.Observation.SessionLog.Outcome;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StagesTests {

    private final HistoryFixtures plan = planFor(GatedFixtures.gated()).confirmedOn(0);

    @Test
    void advancesWhenTheGateIsOpenAsItIsSigned() {
        openFirst(10).advancedOnFindings(14, WEEKS_2_6);

        assertThat(stage(13)).isEqualTo(WEEKS_0_2);
        assertThat(stage(14)).isEqualTo(WEEKS_2_6);
    }

    @Test
    void doesNotAdvanceWhileALineIsUnknown() {
        littlePain(10).advancedOnFindings(14, WEEKS_2_6);

        assertThat(stage(14)).isEqualTo(WEEKS_0_2);
        assertThat(messagesOf(plan.planOn(14))).contains(Message.Kind.FINDINGS_MISSING);
    }

    @Test
    void doesNotAdvanceWhileALineIsNotMet() {
        openFirst(10).notFoundOn(12, "wound-dry").advancedOnFindings(14, WEEKS_2_6);

        assertThat(stage(14)).isEqualTo(WEEKS_0_2);
    }

    @Test
    void doesNotAdvanceWhenOnlyAPatientSaidSo() {
        littlePain(10).by(Signer.PATIENT).foundOn(12, "wound-dry").advancedOnFindings(14, WEEKS_2_6);

        assertThat(stage(14)).isEqualTo(WEEKS_0_2);
    }

    @Test
    void oneFindingOfALineIsEnough() {
        plan.foundOn(12, "wound-dry");
        for (int day = 8; day < 11; day++) {
            plan.painOn(day, 9, 9).loggedOn(day, "walk", Outcome.DONE, 3, 15, null);
        }
        plan.advancedOnFindings(14, WEEKS_2_6);

        assertThat(stage(14)).isEqualTo(WEEKS_2_6);
    }

    @ParameterizedTest
    @CsvSource({"26, WEEKS_2_6", "27, WEEKS_0_2"})
    void isFreshOnTheDayItIsSigned(int signed, Phase stage) {
        plan.foundOn(12, "wound-dry").foundOn(signed - 1, "little-pain").advancedOnFindings(signed, WEEKS_2_6);

        assertThat(stage(30)).isEqualTo(stage);
    }

    @Test
    void anOpenedGateStaysOpenWhenItsFindingsGrowOld() {
        openFirst(10).advancedOnFindings(14, WEEKS_2_6);

        assertThat(stage(120)).isEqualTo(WEEKS_2_6);
    }

    @Test
    void contraryEvidenceClosesIt() {
        openFirst(10).advancedOnFindings(14, WEEKS_2_6).by(Signer.PATIENT).notFoundOn(20, "wound-dry");

        assertThat(stage(19)).isEqualTo(WEEKS_2_6);
        assertThat(stage(20)).isEqualTo(WEEKS_0_2);
    }

    @Test
    void contraryEvidenceOfOneWayLeavesTheOther() {
        openFirst(10)
                .foundOn(13, "walks-daily")
                .advancedOnFindings(14, WEEKS_2_6)
                .notFoundOn(20, "walks-daily");

        assertThat(stage(20)).isEqualTo(WEEKS_2_6);
    }

    @Test
    void anOverrideHoldsUntilItsDayAndThenFallsBack() {
        plan.advancedUntil(20, 14, WEEKS_2_6);

        assertThat(stage(14)).isEqualTo(WEEKS_2_6);
        assertThat(stage(19)).isEqualTo(WEEKS_2_6);
        assertThat(stage(20)).isEqualTo(WEEKS_0_2);
        assertThat(plan.planOn(15).next())
                .contains(new Upcoming(plan.day(20), Upcoming.Kind.STAGE_SIGNED_UNTIL, "WEEKS_2_6"));
    }

    @Test
    void whatIsSignedOnAnOverrideFallsBackWithIt() {
        plan.advancedUntil(50, 14, WEEKS_2_6)
                .measuredOn(40, "single-leg-stand", "12")
                .by(Signer.SURGEON)
                .advancedOnFindings(42, WEEKS_6_12);

        assertThat(stage(49)).isEqualTo(WEEKS_6_12);
        assertThat(stage(50)).isEqualTo(WEEKS_0_2);
    }

    @Test
    void aReportRecordedLateDoesNotOpenAGateSignedBefore() {
        plan.foundOn(12, "wound-dry").painOn(10, 2, 2).painOn(11, 2, 2);
        plan.recordedLateBy(3).painOn(12, 2, 2).advancedOnFindings(14, WEEKS_2_6);

        assertThat(stage(20)).isEqualTo(WEEKS_0_2);

        plan.advancedOnFindings(15, WEEKS_2_6);
        assertThat(stage(20)).isEqualTo(WEEKS_2_6);
    }

    @Test
    void aWordSignedAfterwardsDoesNotOpenIt() {
        littlePain(10).advancedOnFindings(14, WEEKS_2_6).foundOn(13, "wound-dry");

        assertThat(stage(20)).isEqualTo(WEEKS_0_2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Signer.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SURGEON", "THERAPIST"})
    void nobodyElseAdvances(Signer signer) {
        openFirst(10).by(signer).advancedOnFindings(14, WEEKS_2_6);
        assertThat(stage(14)).isEqualTo(WEEKS_0_2);

        plan.by(signer).advancedUntil(20, 14, WEEKS_2_6);
        assertThat(stage(14)).isEqualTo(WEEKS_0_2);
    }

    @ParameterizedTest
    @CsvSource({"SURGEON, WEEKS_6_12", "THERAPIST, WEEKS_2_6"})
    void onlyWhomTheGateNamesSignsIt(Signer signer, Phase stage) {
        openFirst(10).advancedOnFindings(14, WEEKS_2_6).measuredOn(40, "single-leg-stand", "12");
        plan.by(signer).advancedOnFindings(42, WEEKS_6_12).by(signer).advancedUntil(60, 43, WEEKS_6_12);

        assertThat(stage(45)).isEqualTo(stage);
    }

    @Test
    void aJumpOverTwoStagesNeedsBothGates() {
        openFirst(38).by(Signer.SURGEON).advancedOnFindings(42, WEEKS_6_12);
        assertThat(stage(50)).isEqualTo(WEEKS_0_2);

        plan.measuredOn(42, "single-leg-stand", "10").by(Signer.SURGEON).advancedOnFindings(43, WEEKS_6_12);
        assertThat(stage(50)).isEqualTo(WEEKS_6_12);
    }

    @Test
    void aStageWithoutAGateIsLeftByASignature() {
        openFirst(10).advancedOnFindings(14, WEEKS_2_6).measuredOn(40, "single-leg-stand", "12");
        plan.by(Signer.SURGEON).advancedOnFindings(42, WEEKS_6_12).advancedOnFindings(84, MONTHS_3_6);

        assertThat(stage(84)).isEqualTo(MONTHS_3_6);
        assertThat(next(42).lines()).isEmpty();
        assertThat(next(42).by()).containsExactlyInAnyOrder(Signer.SURGEON, Signer.THERAPIST);
        assertThat(next(42).isOpen()).isTrue();
    }

    @Test
    void saysWhatStandsBeforeTheNextStage() {
        NextStage next = next(12);

        assertThat(next.stage()).isEqualTo(WEEKS_2_6);
        assertThat(next.notBefore()).isEqualTo(plan.day(14));
        assertThat(next.lines()).extracting(NextStage.Line::value).containsOnly(Value.UNKNOWN);
        assertThat(next.isOpen()).isFalse();

        openFirst(10);
        assertThat(next(12).isOpen()).isTrue();
    }

    @Test
    void aLineIsNotMetOnlyWhenEachOfItsFindingsIsNotMet() {
        plan.notFoundOn(10, "walks-daily");
        assertThat(next(12).lines().get(1).value()).isEqualTo(Value.UNKNOWN);

        plan.notFoundOn(10, "little-pain");
        assertThat(next(12).lines().get(1).value()).isEqualTo(Value.NOT_MET);
    }

    @Test
    void nothingComesAfterTheLastStage() {
        HistoryFixtures free = planFor(GatedFixtures.ungated()).confirmedOn(0).advancedOnTime();

        assertThat(free.planOn(200).nextStage()).isNull();
        assertThat(free.planOn(181).nextStage()).isNotNull();
    }

    @Test
    void holdsFromThePhaseWhenSignedBeforeIt() {
        HistoryFixtures free = planFor(GatedFixtures.ungated()).confirmedOn(0).advancedOnFindings(3, WEEKS_2_6);

        assertThat(free.planOn(13).stage()).isEqualTo(WEEKS_0_2);
        assertThat(free.planOn(14).stage()).isEqualTo(WEEKS_2_6);
    }

    private HistoryFixtures openFirst(int day) {
        return littlePain(day).foundOn(day + 2, "wound-dry");
    }

    private HistoryFixtures littlePain(int first) {
        return plan.painOn(first, 2, 2).painOn(first + 1, 2, 2).painOn(first + 2, 2, 2);
    }

    private Phase stage(int day) {
        return Objects.requireNonNull(plan.planOn(day).stage());
    }

    private NextStage next(int day) {
        return Objects.requireNonNull(plan.planOn(day).nextStage());
    }
}
