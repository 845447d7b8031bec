package health.steady.protocol;

import static health.steady.protocol.DayPlanFixtures.kindsFor;
import static health.steady.protocol.DayPlanFixtures.messagesOf;
import static health.steady.protocol.DayPlanFixtures.offeredBy;
import static health.steady.protocol.DayPlanFixtures.reasonsFor;
import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.Reason.Kind;
import org.junit.jupiter.api.Test;

/** What holds on the day it is reported, such as drowsy. */
class StatesTests {

    private final HistoryFixtures plan =
            planFor(GatedFixtures.ungated()).confirmedOn(0).advancedOnTime();

    @Test
    void drowsyWithholdsWhatAsksForBalance() {
        assertThat(offeredBy(plan.planOn(20))).contains("wall-sit/30-degrees");
        plan.stateOn(20, "drowsy");

        DayPlan day = plan.planOn(20);
        assertThat(kindsFor("wall-sit", day)).containsExactly(Kind.STATE);
        assertThat(messagesOf(day)).contains(Message.Kind.STATE);
    }

    @Test
    void saysWhatItAsksAndUntilWhen() {
        plan.stateOn(50, "drowsy");

        Reason reason = reasonsFor("sls", plan.planOn(50)).get(0);
        assertThat(reason.id()).isEqualTo("drowsy");
        assertThat(reason.until()).isEqualTo(plan.day(51));
        assertThat(reason.exceeded()).isNotNull();
        assertThat(reason.exceeded().limit().demand()).isEqualTo(Demand.BALANCE);
        assertThat(reason.exceeded().asked()).isPositive();
    }

    @Test
    void leavesWhatAsksForNoneOfIt() {
        plan.stateOn(20, "drowsy");

        assertThat(offeredBy(plan.planOn(20))).contains("clamshell/basic");
    }

    @Test
    void leavesTheDrillsOfEssentialMovementAndTheWalk() {
        plan.stateOn(20, "drowsy").checkedInOn(20, "RF07");

        DayPlan day = plan.planOn(20);
        assertThat(offeredBy(day)).contains("sit-stand/drill", "log-roll/basic");
        assertThat(day.walking()).isNotNull();
    }

    @Test
    void isGoneTomorrow() {
        plan.stateOn(50, "drowsy");

        assertThat(offeredBy(plan.planOn(49))).contains("sls/basic");
        assertThat(offeredBy(plan.planOn(51))).contains("sls/basic");
        assertThat(messagesOf(plan.planOn(51))).doesNotContain(Message.Kind.STATE);
    }

    @Test
    void everyLimitOfAStateHolds() {
        plan.stateOn(50, "dizzy");

        assertThat(kindsFor("sit-stand", plan.planOn(50))).containsOnly(Kind.STATE);
    }

    @Test
    void anUnknownStateWithholdsEverythingButEssentialMovement() {
        plan.stateOn(9, "fell").stateOn(20, "fell");

        assertThat(offeredBy(plan.planOn(9)))
                .containsExactlyInAnyOrder("breathe/basic", "ankle-pump/basic", "log-roll/basic");
        DayPlan day = plan.planOn(20);
        assertThat(offeredBy(day)).isEmpty();
        assertThat(kindsFor("clamshell", day)).containsExactly(Kind.STATE);
        assertThat(day.walking()).isNotNull();
    }

    @Test
    void severalStatesOfADayAllHold() {
        plan.stateOn(50, "drowsy").stateOn(50, "dizzy");

        assertThat(reasonsFor("sit-stand", plan.planOn(50)))
                .extracting(Reason::id)
                .contains("dizzy", "drowsy");
    }
}
