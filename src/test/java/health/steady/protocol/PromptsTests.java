package health.steady.protocol;

import static health.steady.protocol.DayPlanFixtures.messagesOf;
import static health.steady.protocol.DayPlanFixtures.restriction;
import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.DayPlan.End;
import health.steady.protocol.DayPlan.Message;
import org.junit.jupiter.api.Test;

class PromptsTests {

    private final HistoryFixtures plan =
            planFor(RulebookFixtures.microdiscectomy()).confirmedOn(0);

    @Test
    void asksOnItsDay() {
        assertThat(endOn(13).askedOn()).isNull();
        assertThat(endOn(14).askedOn()).isEqualTo(plan.day(14));
        assertThat(messagesOf(plan.planOn(14))).contains(Message.Kind.SURGEON_ASKED);
    }

    @Test
    void isOverdueAfterTwoWeeks() {
        assertThat(endOn(28).overdue()).isFalse();
        assertThat(endOn(29).overdue()).isTrue();
        assertThat(messagesOf(plan.planOn(29))).contains(Message.Kind.SURGEON_OVERDUE);
    }

    @Test
    void restsAfterNotYetUntilTheNextPrompt() {
        plan.keptOn(15, "bending-1");

        assertThat(endOn(41).askedOn()).isNull();
        assertThat(endOn(42).askedOn()).isEqualTo(plan.day(42));
    }

    @Test
    void comesAgainAfterTheLastAnswer() {
        plan.keptOn(15, "bending-1").keptOn(43, "bending-1");

        assertThat(endOn(70).askedOn()).isNull();
        assertThat(endOn(71).askedOn()).isEqualTo(plan.day(71));
    }

    @Test
    void waitsForTheDayThatIsSignedInAdvance() {
        plan.choosing("restriction-length", "six-weeks");

        assertThat(endOn(20).askedOn()).isNull();
        assertThat(endOn(42).askedOn())
                .as("no check-in: it did not take effect")
                .isEqualTo(plan.day(42));
    }

    @Test
    void doesNotAskBeforeTheSurgeryIsConfirmed() {
        HistoryFixtures planned = planFor(RulebookFixtures.microdiscectomy());

        assertThat(restriction("bending-1", planned.planOn(50)).end().askedOn()).isNull();
    }

    @Test
    void restsAfterNotYetOnTheVeryDay() {
        plan.keptOn(14, "bending-1");

        assertThat(endOn(14).askedOn()).isNull();
        assertThat(endOn(41).askedOn()).isNull();
    }

    @Test
    void comesAgainFourWeeksAfterAnAnswerOnTheDayOfTheLastPrompt() {
        plan.keptOn(42, "bending-1");

        assertThat(endOn(69).askedOn()).isNull();
        assertThat(endOn(70).askedOn()).isEqualTo(plan.day(70));
    }

    @Test
    void restsUntilTheDayThatTheSurgeonNames() {
        plan.keptUntil(60, 15, "bending-1");

        assertThat(endOn(59).askedOn()).isNull();
        assertThat(endOn(60).askedOn()).isEqualTo(plan.day(60));
        assertThat(endOn(75).overdue()).isTrue();
    }

    @Test
    void tellsTheLaterOfTheEarliestDayAndTheOneThatTheSurgeonNames() {
        plan.keptUntil(10, 3, "bending-1").keptUntil(60, 3, "twisting-1");

        assertThat(endOn(9).notBefore()).isEqualTo(plan.day(14));
        End twisting = restriction("twisting-1", plan.planOn(9)).end();
        assertThat(twisting.notBefore()).isEqualTo(plan.day(60));
        assertThat(twisting.earliest()).isEqualTo(plan.day(14));
    }

    @Test
    void followsTheLastAnswer() {
        plan.keptUntil(60, 15, "bending-1").keptUntil(30, 16, "bending-1");

        assertThat(endOn(30).askedOn()).isEqualTo(plan.day(30));
        assertThat(endOn(30).notBefore()).isEqualTo(plan.day(30));
    }

    @Test
    void namesNoDayAnyMoreWhenTheReleaseIsSignedSince() {
        plan.keptUntil(60, 3, "bending-1").releasedOn(10, "bending-1");

        assertThat(endOn(12).notBefore()).isEqualTo(plan.day(14));
        assertThat(endOn(12).signedFor()).isEqualTo(plan.day(14));
    }

    private End endOn(int day) {
        return restriction("bending-1", plan.planOn(day)).end();
    }
}
