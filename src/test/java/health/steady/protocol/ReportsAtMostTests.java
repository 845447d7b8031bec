package health.steady.protocol;

import static health.steady.protocol.DayPlan.NeedStatus.Value.MET;
import static health.steady.protocol.DayPlan.NeedStatus.Value.NOT_MET;
import static health.steady.protocol.DayPlan.NeedStatus.Value.UNKNOWN;
import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.protocol.DayPlan.NeedStatus.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportsAtMostTests {

    private static final int WITHIN = 7;

    private final HistoryFixtures plan = planFor(GatedFixtures.ungated());

    @Test
    void isMetWhenEachOfTheLastDaysIsLowEnough() {
        plan.painOn(10, 3, 0).painOn(12, 0, 3).painOn(13, 3, 3);

        assertThat(value(Score.PAIN, 14)).isEqualTo(MET);
    }

    @Test
    void isNotMetWhenOneOfThemIsHigher() {
        plan.painOn(10, 2, 2).painOn(12, 4, 0).painOn(13, 2, 2);

        assertThat(value(Score.PAIN, 14)).isEqualTo(NOT_MET);
    }

    @Test
    void isNotMetByOneHighDayAlone() {
        plan.painOn(13, 9, 0);

        assertThat(value(Score.PAIN, 14)).isEqualTo(NOT_MET);
    }

    @Test
    void isUnknownWhenFewerDaysWereReported() {
        plan.painOn(12, 2, 2).painOn(13, 2, 2);

        assertThat(value(Score.PAIN, 14)).isEqualTo(UNKNOWN);
    }

    @Test
    void isUnknownWhenNothingWasReported() {
        Criterion.Judged judged = judged(Score.PAIN, 14);

        assertThat(judged.value()).isEqualTo(UNKNOWN);
        assertThat(judged.used()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"17, MET", "18, UNKNOWN"})
    void forgetsWhatIsOlderThanItMayBe(int day, Value value) {
        plan.painOn(10, 2, 2).painOn(12, 2, 2).painOn(13, 2, 2);

        assertThat(value(Score.PAIN, day)).isEqualTo(value);
    }

    @Test
    void doesNotLookAtDaysToCome() {
        plan.painOn(10, 2, 2).painOn(11, 2, 2).painOn(12, 2, 2).painOn(15, 9, 9);

        assertThat(value(Score.PAIN, 14)).isEqualTo(MET);
        assertThat(value(Score.PAIN, 15)).isEqualTo(NOT_MET);
    }

    @Test
    void doesNotLookFurtherBackThanAsked() {
        plan.painOn(9, 9, 9).painOn(10, 2, 2).painOn(12, 2, 2).painOn(13, 2, 2);

        assertThat(value(Score.PAIN, 14)).isEqualTo(MET);
    }

    @Test
    void takesTheWorseOfTwoReportsOfOneDay() {
        plan.painOn(11, 2, 2).painOn(12, 2, 2).painOn(13, 2, 2).painOn(13, 5, 2).painOn(13, 1, 1);

        Criterion.Judged judged = judged(Score.PAIN, 14);
        assertThat(judged.value()).isEqualTo(NOT_MET);
        assertThat(judged.used())
                .hasSize(3)
                .first()
                .isEqualTo(plan.observations().get(3));
    }

    @ParameterizedTest
    @CsvSource({"BACK_PAIN, MET", "LEG_PAIN, NOT_MET", "PAIN, NOT_MET", "OVER_TWO_HOURS, UNKNOWN"})
    void looksAtOneScore(Score score, Value value) {
        plan.painOn(11, 1, 8).painOn(12, 1, 8).painOn(13, 1, 8);

        assertThat(value(score, 14)).isEqualTo(value);
    }

    @Test
    void countsPainOverTwoHoursAsOne() {
        plan.overTwoHoursOn(12, "walk");

        ReportsAtMost never = new ReportsAtMost(Score.OVER_TWO_HOURS, 0, 1);
        assertThat(never.judge(plan.observations(), plan.day(13), WITHIN).value())
                .isEqualTo(NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "11, 3", "3, 0", "3, 31"})
    void refusesWhatNoReportCanSay(int atMost, int reports) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new ReportsAtMost(Score.PAIN, atMost, reports));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "10, 30"})
    void takesTheWholeScale(int atMost, int reports) {
        assertThat(new ReportsAtMost(Score.PAIN, atMost, reports).reports()).isEqualTo(reports);
    }

    @Test
    void usesTheWorstOfADayAndTheFirstOfTwoThatAreAsBad() {
        plan.painOn(12, 1, 0).painOn(12, 3, 0).painOn(12, 3, 9).painOn(12, 2, 0);

        assertThat(judged(Score.BACK_PAIN, 14).used())
                .containsExactly(plan.observations().get(1));
    }

    private Value value(Score score, int day) {
        return judged(score, day).value();
    }

    private Criterion.Judged judged(Score score, int day) {
        return new ReportsAtMost(score, 3, 3).judge(plan.observations(), plan.day(day), WITHIN);
    }
}
