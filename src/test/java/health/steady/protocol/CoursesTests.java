package health.steady.protocol;

import static health.steady.protocol.DayPlanFixtures.kindsFor;
import static health.steady.protocol.DayPlanFixtures.messagesOf;
import static health.steady.protocol.DayPlanFixtures.offeredBy;
import static health.steady.protocol.HistoryFixtures.SURGERY;
import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.Reason.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two operations of one patient, a hundred days apart. */
class CoursesTests {

    private final HistoryFixtures first = planFor(RulebookFixtures.microdiscectomy())
            .operatedOn(SURGERY.minusDays(100))
            .confirmedOn(0)
            .advancedOnTime();
    private final HistoryFixtures second =
            planFor(RulebookFixtures.microdiscectomy()).confirmedOn(0).advancedOnTime();

    @Test
    void theStrictestLimitWins() {
        for (Restriction restriction :
                RulebookFixtures.microdiscectomy().protocol().restrictions()) {
            restriction.needs().forEach(need -> first.foundOn(90, need.finding()));
            first.releasedOn(90, restriction.id());
        }

        assertThat(first.planOn(105).restrictions()).isEmpty();
        assertThat(planOn(5).restrictions()).hasSameSizeAs(second.planOn(5).restrictions());
    }

    @Test
    void anExerciseAppearsOnce() {
        assertThat(offeredBy(planOn(60))).doesNotHaveDuplicates();
    }

    @Test
    void whatIsTooEarlyAfterTheSecondIsNotGivenByTheFirst() {
        assertThat(offeredBy(first.planOn(105))).contains("mini-squat/basic");

        DayPlan day = planOn(5);
        assertThat(offeredBy(day)).doesNotContain("mini-squat/basic");
        assertThat(kindsFor("mini-squat", day)).contains(Kind.TOO_EARLY);
    }

    @Test
    void whatStopsOneStopsBoth() {
        second.checkedInOn(5, "RF01");

        DayPlan day = planOn(5);
        assertThat(day.exercises()).isEmpty();
        assertThat(day.walking()).isNull();
        assertThat(messagesOf(day)).contains(Message.Kind.SUSPENDED_STOP);
    }

    @Test
    void aSignAfterTheFirstIsToldWhileTheSecondIsNewer() {
        first.checkedInOn(105, "RF01");

        assertThat(planOn(5).exercises()).isEmpty();
        assertThat(messagesOf(planOn(5))).contains(Message.Kind.SUSPENDED_STOP);
    }

    @Test
    void theShorterWalkIsGiven() {
        assertThat(planOn(5).walking()).isNotNull();
        assertThat(planOn(5).walking().minutes()).isEqualTo(5);
    }

    @Test
    void theLatestGivesPhaseAndDay() {
        assertThat(planOn(5).dayPostOp()).isEqualTo(5);
        assertThat(planOn(5).phase()).isEqualTo(Phase.WEEKS_0_2);
    }

    @Test
    void theOrderOfCoursesChangesNothingThatIsOffered() {
        DayPlan reversed = Engine.dayPlan(List.of(second.course(), first.course()), second.day(5));

        assertThat(offeredBy(reversed)).hasSameElementsAs(offeredBy(planOn(5)));
        assertThat(reversed.walking()).isEqualTo(planOn(5).walking());
    }

    @Test
    void aSurgeryStillToComeChangesNothing() {
        HistoryFixtures planned = planFor(RulebookFixtures.microdiscectomy()).operatedOn(SURGERY.plusDays(300));

        DayPlan day = Engine.dayPlan(List.of(second.course(), planned.course()), second.day(60));

        assertThat(day).isEqualTo(second.planOn(60));
    }

    private DayPlan planOn(int dayAfterTheSecond) {
        return Engine.dayPlan(List.of(first.course(), second.course()), second.day(dayAfterTheSecond));
    }
}
