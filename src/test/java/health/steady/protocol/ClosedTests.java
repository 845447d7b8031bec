package health.steady.protocol;

import static health.steady.protocol.DayPlanFixtures.offeredBy;
import static health.steady.protocol.HistoryFixtures.SURGERY;
import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A plan that a surgeon has ended. */
class ClosedTests {

    private final HistoryFixtures first = planFor(GatedFixtures.ungated())
            .operatedOn(SURGERY.minusDays(100))
            .confirmedOn(0)
            .advancedOnTime();
    private final HistoryFixtures second =
            planFor(GatedFixtures.ungated()).confirmedOn(0).advancedOnTime();

    @Test
    void holdsNothingAnyMore() {
        second.closedOn(60);

        assertThat(second.planOn(59).standing()).isEqualTo(Standing.ACTIVE);
        DayPlan day = second.planOn(61);
        assertThat(day.standing()).isEqualTo(Standing.CLOSED);
        assertThat(day.restrictions()).isEmpty();
        assertThat(day.exercises()).isEmpty();
        assertThat(day.walking()).isNull();
        assertThat(day.messages()).containsExactly(new Message(Message.Kind.CLOSED, List.of(), second.day(60)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Signer.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SURGEON"})
    void nobodyButASurgeonClosesIt(Signer signer) {
        second.by(signer).closedOn(60);

        assertThat(second.planOn(61).standing()).isEqualTo(Standing.ACTIVE);
    }

    @Test
    void ofTwoTheOtherGoesOn() {
        first.closedOn(100);

        DayPlan both = Engine.dayPlan(List.of(first.course(), second.course()), SURGERY.plusDays(20));
        assertThat(both.standing()).isEqualTo(Standing.ACTIVE);
        assertThat(both).isEqualTo(second.planOn(20));
        assertThat(offeredBy(both)).contains("clamshell/basic");
    }

    @Test
    void twoAreClosedOnTheDayOfTheLast() {
        first.closedOn(150);
        second.closedOn(60);

        for (List<Course> courses :
                List.of(List.of(first.course(), second.course()), List.of(second.course(), first.course()))) {
            DayPlan both = Engine.dayPlan(courses, SURGERY.plusDays(61));
            assertThat(both.standing()).isEqualTo(Standing.CLOSED);
            assertThat(both.messages()).containsExactly(new Message(Message.Kind.CLOSED, List.of(), second.day(60)));
        }
    }

    @Test
    void aClosedOneBesideOneThatIsPlannedIsBeforeSurgery() {
        first.closedOn(90);

        DayPlan both = Engine.dayPlan(List.of(first.course(), second.course()), SURGERY.minusDays(2));
        assertThat(both.standing()).isEqualTo(Standing.BEFORE_SURGERY);
        assertThat(both.dayPostOp()).isEqualTo(-2);
    }

    @Test
    void proposesNothing() {
        second.closedOn(60);

        assertThat(Engine.propose(second.course(), second.day(61))).isEqualTo(Proposal.none());
    }
}
