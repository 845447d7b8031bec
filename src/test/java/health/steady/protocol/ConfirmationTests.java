package health.steady.protocol;

import static health.steady.protocol.DayPlanFixtures.messagesOf;
import static health.steady.protocol.DayPlanFixtures.restrictionsOf;
import static health.steady.protocol.HistoryFixtures.SURGERY;
import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConfirmationTests {

    private final HistoryFixtures plan = planFor(RulebookFixtures.microdiscectomy());

    @Test
    void nothingIsGivenBeforeSurgery() {
        DayPlan day = plan.planOn(-1);

        assertThat(day.standing()).isEqualTo(Standing.BEFORE_SURGERY);
        assertThat(day.dayPostOp()).isEqualTo(-1);
        assertThat(day.exercises()).isEmpty();
        assertThat(day.walking()).isNull();
        assertThat(messagesOf(day)).containsExactly(Message.Kind.SURGERY_PLANNED);
    }

    @Test
    void anUnconfirmedPlanStaysInTheFirstWeek() {
        plan.advancedOnTime();

        DayPlan day = plan.planOn(60);
        assertThat(day.standing()).isEqualTo(Standing.UNCONFIRMED);
        assertThat(day.stage()).isEqualTo(Phase.WEEKS_0_2);
        assertThat(day.exercises()).isEqualTo(plan.planOn(6).exercises());
        assertThat(messagesOf(day)).contains(Message.Kind.SURGERY_UNCONFIRMED);
    }

    @Test
    void theConfirmedDayCounts() {
        plan.confirmedOn(3, SURGERY.plusDays(2));

        assertThat(plan.planOn(10).dayPostOp()).isEqualTo(8);
    }

    @ParameterizedTest
    @EnumSource(
            value = Signer.class,
            names = {"PATIENT", "CAREGIVER", "THERAPIST", "SOFTWARE"})
    void isNotConfirmedByAnybody(Signer signer) {
        plan.by(signer).confirmedOn(1);

        assertThat(plan.planOn(2).standing()).isEqualTo(Standing.UNCONFIRMED);
    }

    @Test
    void aSurgeryYetToComeIsNotConfirmed() {
        plan.confirmedOn(1, SURGERY.plusDays(10));

        assertThat(plan.planOn(5).standing()).isEqualTo(Standing.UNCONFIRMED);
    }

    @Test
    void confirmingAgainTakesNothingBack() {
        plan.choosing("restriction-length", "two-weeks")
                .confirmedOn(0)
                .checkedInOn(10)
                .confirmedOn(30);

        assertThat(restrictionsOf(plan.planOn(13))).contains("bending-1");
        assertThat(restrictionsOf(plan.planOn(14))).doesNotContain("bending-1");
        assertThat(restrictionsOf(plan.planOn(30))).doesNotContain("bending-1");
    }
}
