package health.steady.protocol;

import static health.steady.protocol.DayPlanFixtures.kindsFor;
import static health.steady.protocol.DayPlanFixtures.messagesOf;
import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.Reason.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PausesTests {

    private final HistoryFixtures plan =
            planFor(GatedFixtures.ungated()).confirmedOn(0).advancedOnTime();

    @Test
    void aPausedPlanOffersNothing() {
        plan.pausedOn(20);

        assertThat(plan.planOn(19).exercises()).isNotEmpty();
        DayPlan day = plan.planOn(25);
        assertThat(day.standing()).isEqualTo(Standing.ACTIVE);
        assertThat(day.exercises()).isEmpty();
        assertThat(day.walking()).isNull();
        assertThat(day.messages()).contains(new Message(Message.Kind.PAUSED, List.of(), plan.day(20)));
        assertThat(messagesOf(day)).doesNotContain(Message.Kind.SUSPENDED_STOP, Message.Kind.FEW_EXERCISES);
        assertThat(kindsFor("clamshell", day)).contains(Kind.SUSPENDED);
        assertThat(day.restrictions()).isNotEmpty();
    }

    @Test
    void theScheduleStandsStillMeanwhile() {
        plan.pausedOn(13);

        assertThat(plan.planOn(30).stage()).isEqualTo(Phase.WEEKS_0_2);
        assertThat(plan.planOn(30).phase()).isEqualTo(Phase.WEEKS_2_6);
    }

    @Test
    void resumedItGoesOn() {
        plan.pausedOn(20).resumedOn(24);

        assertThat(plan.planOn(23).exercises()).isEmpty();
        assertThat(plan.planOn(24).exercises()).isNotEmpty();
        assertThat(messagesOf(plan.planOn(24))).doesNotContain(Message.Kind.PAUSED);
    }

    @Test
    void pausedAgainItStopsAgain() {
        plan.pausedOn(20).resumedOn(24).pausedOn(26);

        assertThat(plan.planOn(25).exercises()).isNotEmpty();
        assertThat(plan.planOn(26).exercises()).isEmpty();
    }

    @Test
    void whatTookEffectAfterAResumptionStaysWhenItIsResumedAgain() {
        plan.choosing("restriction-length", "two-weeks")
                .checkedInOn(9)
                .pausedOn(10)
                .resumedOn(20);
        plan.resumedOn(15);

        for (int day : new int[] {15, 19, 20, 40}) {
            assertThat(plan.planOn(day).restrictions())
                    .extracting(DayPlan.InForce::id)
                    .doesNotContain("bending-1");
        }
    }

    @Test
    void aResumptionDatedBeforeThePauseEndsNothing() {
        plan.pausedOn(20).resumedOn(18);

        assertThat(plan.planOn(22).exercises()).isEmpty();
    }

    @Test
    void aResumptionSignedBeforeThePauseEndsNothing() {
        plan.resumedOn(24).pausedOn(20);

        assertThat(plan.planOn(30).exercises()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SURGEON, true",
        "THERAPIST, true",
        "DELEGATE, false",
        "PATIENT, false",
        "CAREGIVER, false",
        "ADMINISTRATOR, false",
        "SOFTWARE, false"
    })
    void surgeonsAndTherapistsResume(Signer signer, boolean resumes) {
        plan.pausedOn(20).by(signer).resumedOn(24);

        assertThat(plan.planOn(24).exercises().isEmpty()).isNotEqualTo(resumes);
    }

    @Test
    void nothingSignedAheadTakesEffectMeanwhile() {
        plan.choosing("restriction-length", "two-weeks").checkedInOn(12).pausedOn(10);

        assertThat(plan.planOn(18).restrictions())
                .extracting(DayPlan.InForce::id)
                .contains("bending-1");

        plan.resumedOn(16);
        assertThat(plan.planOn(16).restrictions())
                .extracting(DayPlan.InForce::id)
                .doesNotContain("bending-1");
    }
}
