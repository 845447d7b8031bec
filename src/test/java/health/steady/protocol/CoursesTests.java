package health.steady.protocol;

import static health.steady.protocol.DayPlanFixtures.kindsFor;
import static health.steady.protocol.DayPlanFixtures.messagesOf;
import static health.steady.protocol.DayPlanFixtures.offeredBy;
import static health.steady.protocol.HistoryFixtures.SURGERY;
import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.Reason.Kind;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two operations of one patient, a hundred days apart. */
class CoursesTests {

    private static final Dose FEW = Dose.repetitions(1, 5, 1);

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

    @Test
    void whatBothGiveIsGiven() {
        assertThat(offeredBy(planOn(60))).contains("bird-dog/full", "sls/basic");
    }

    @Test
    void whatOneGivesAndNothingOfTheOtherForbidsIsGiven() {
        first.addedOn(101, "heel-slide", FEW);

        assertThat(offeredBy(second.planOn(5))).doesNotContain("heel-slide/basic");
        assertThat(offeredBy(planOn(5))).contains("heel-slide/basic");
        assertThat(kindsFor("heel-slide", planOn(5))).isEmpty();
    }

    @Test
    void whatOneRestsFromTheOtherDoesNotGive() {
        Dose mondays = new Dose(1, 5, 0, 0, false, null, 0, 1, Set.of(DayOfWeek.MONDAY));
        first.addedOn(101, "heel-slide", FEW);
        second.addedOn(1, "heel-slide", mondays);

        assertThat(offeredBy(planOn(7))).contains("heel-slide/basic");
        for (DayPlan tuesday : List.of(planOn(8), reversedOn(8))) {
            assertThat(offeredBy(tuesday)).doesNotContain("heel-slide/basic");
            assertThat(kindsFor("heel-slide", tuesday)).containsExactly(Kind.REST_DAY);
        }
    }

    @Test
    void whatTheSurgeonOfOneReservesTheOtherDoesNotGive() {
        first.addedOn(101, "heel-slide", FEW);
        second.reservedOn(3, "heel-slide");

        assertThat(kindsFor("heel-slide", planOn(5))).containsExactly(Kind.RESERVED);
        assertThat(offeredBy(planOn(5))).doesNotContain("heel-slide/basic");
    }

    @Test
    void aConditionFoundInOneCountsInBoth() {
        second.conditionFoundOn(86, "knee-problem").removedOn(86, "mini-squat");

        assertThat(offeredBy(first.planOn(190))).contains("mini-squat/basic");
        assertThat(kindsFor("mini-squat", planOn(90))).containsExactly(Kind.CONTRAINDICATION);
    }

    @Test
    void aStateReportedInOneCountsInBoth() {
        HistoryFixtures older = planFor(GatedFixtures.ungated())
                .operatedOn(SURGERY.minusDays(100))
                .confirmedOn(0)
                .advancedOnTime();
        HistoryFixtures newer = planFor(GatedFixtures.ungated())
                .confirmedOn(0)
                .advancedOnTime()
                .removedOn(43, "sls")
                .stateOn(60, "drowsy");

        DayPlan day = Engine.dayPlan(List.of(older.course(), newer.course()), newer.day(60));

        assertThat(offeredBy(older.planOn(160))).contains("sls/basic");
        assertThat(offeredBy(day)).doesNotContain("sls/basic");
        assertThat(kindsFor("sls", day)).containsOnly(Kind.STATE).isNotEmpty();
    }

    @Test
    void theShorterWalkIsTheOneWithFewerMinutesADay() {
        HistoryFixtures aWeekOlder = planFor(RulebookFixtures.microdiscectomy())
                .operatedOn(SURGERY.minusDays(7))
                .confirmedOn(0)
                .advancedOnTime();

        DayPlan day = Engine.dayPlan(List.of(aWeekOlder.course(), second.course()), second.day(21));

        assertThat(aWeekOlder.planOn(28).walking()).isNotNull();
        assertThat(aWeekOlder.planOn(28).walking().minutes()).isEqualTo(16);
        assertThat(day.walking()).isEqualTo(second.planOn(21).walking());
    }

    @Test
    void ofTwoWalksThatAreAsLongTheFirstIsGiven() {
        assertThat(planOn(60).walking()).isEqualTo(first.planOn(160).walking());
    }

    private DayPlan reversedOn(int dayAfterTheSecond) {
        return Engine.dayPlan(List.of(second.course(), first.course()), second.day(dayAfterTheSecond));
    }

    private DayPlan planOn(int dayAfterTheSecond) {
        return Engine.dayPlan(List.of(first.course(), second.course()), second.day(dayAfterTheSecond));
    }
}
