package health.steady.protocol;

import static health.steady.protocol.DayPlanFixtures.kindsFor;
import static health.steady.protocol.DayPlanFixtures.messagesOf;
import static health.steady.protocol.DayPlanFixtures.offeredBy;
import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.Reason.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SuspensionsTests {

    private final HistoryFixtures plan =
            planFor(RulebookFixtures.microdiscectomy()).confirmedOn(0).advancedOnTime();

    @Test
    void stopAllLeavesNothing() {
        plan.checkedInOn(20, "RF01");

        DayPlan day = plan.planOn(20);
        assertThat(day.exercises()).isEmpty();
        assertThat(day.walking()).isNull();
        assertThat(kindsFor("clamshell", day)).containsExactly(Kind.SUSPENDED);
        assertThat(kindsFor("walk", day)).containsExactly(Kind.SUSPENDED);
        assertThat(messagesOf(day)).contains(Message.Kind.SUSPENDED_STOP);
    }

    @Test
    void essentialMovementLeavesDrillsAndHouseWalks() {
        plan.checkedInOn(20, "RF07");

        DayPlan day = plan.planOn(22);
        assertThat(offeredBy(day))
                .containsExactlyInAnyOrder("breathe/basic", "ankle-pump/basic", "log-roll/basic", "sit-stand/drill");
        assertThat(day.walking()).isNotNull();
        assertThat(day.walking().minutes()).isEqualTo(5);
        assertThat(messagesOf(day))
                .contains(Message.Kind.SUSPENDED_ESSENTIAL)
                .doesNotContain(Message.Kind.FEW_EXERCISES);
    }

    @Test
    void aCalfSignSparesTheCalf() {
        plan.checkedInOn(20, "RF04");

        assertThat(offeredBy(plan.planOn(20))).contains("breathe/basic").doesNotContain("ankle-pump/basic");
    }

    @Test
    void aHoldLetsNothingProgress() {
        plan.checkedInOn(13, "RF10");

        DayPlan day = plan.planOn(30);
        assertThat(day.phase()).isEqualTo(Phase.WEEKS_2_6);
        assertThat(day.stage()).isEqualTo(Phase.WEEKS_0_2);
        assertThat(offeredBy(day)).isEqualTo(offeredBy(plan.planOn(13)));
        assertThat(day.walking()).isEqualTo(plan.planOn(13).walking());
    }

    @Test
    void anUnknownSignStopsAll() {
        plan.checkedInOn(20, "RF99");

        assertThat(plan.planOn(20).exercises()).isEmpty();
    }

    @Test
    void endsWhenAClinicianEndsIt() {
        plan.checkedInOn(20, "RF01").suspensionEndedOn(23, 20);

        assertThat(plan.planOn(22).exercises()).isEmpty();
        assertThat(plan.planOn(23).exercises()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Signer.class,
            names = {"PATIENT", "CAREGIVER", "ADMINISTRATOR", "SOFTWARE"})
    void doesNotEndByAnybodyElse(Signer signer) {
        plan.checkedInOn(20, "RF01").by(signer).suspensionEndedOn(23, 20);

        assertThat(plan.planOn(30).exercises()).isEmpty();
    }

    @Test
    void doesNotEndBeforeItWasReported() {
        plan.checkedInOn(20, "RF01").suspensionEndedOn(18, 20);

        assertThat(plan.planOn(20).exercises()).isEmpty();
    }

    @Test
    void oneReportEndedLeavesTheOther() {
        plan.checkedInOn(20, "RF01").checkedInOn(21, "RF03").suspensionEndedOn(23, 20);

        assertThat(plan.planOn(30).exercises()).isEmpty();
    }

    @Test
    void areToldInTheOrderOfReporting() {
        plan.checkedInOn(21, "RF07").checkedInOn(20, "RF10");

        assertThat(plan.planOn(22).messages())
                .filteredOn(message -> message.kind().name().startsWith("SUSPENDED"))
                .extracting(Message::since)
                .containsExactly(plan.day(20), plan.day(21));
    }

    @Test
    void holdTheScheduleFromTheFirstOfThem() {
        plan.checkedInOn(21, "RF10").checkedInOn(13, "RF10");

        assertThat(plan.planOn(30).stage()).isEqualTo(Phase.WEEKS_0_2);
        assertThat(plan.planOn(30).walking()).isEqualTo(plan.planOn(13).walking());
    }

    @Test
    void endsOnTheFirstDayForWhichItsEndIsSigned() {
        plan.checkedInOn(20, "RF01").suspensionEndedOn(25, 20).suspensionEndedOn(23, 20);
        assertThat(plan.planOn(22).exercises()).isEmpty();
        assertThat(plan.planOn(25).exercises()).isNotEmpty();

        HistoryFixtures inOrder = planFor(RulebookFixtures.microdiscectomy())
                .confirmedOn(0)
                .checkedInOn(20, "RF01")
                .suspensionEndedOn(23, 20)
                .suspensionEndedOn(25, 20);
        assertThat(inOrder.planOn(23).exercises()).isNotEmpty();
    }
}
