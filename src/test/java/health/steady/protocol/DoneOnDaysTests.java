package health.steady.protocol;

import static health.steady.protocol.DayPlan.NeedStatus.Value.MET;
import static health.steady.protocol.DayPlan.NeedStatus.Value.NOT_MET;
import static health.steady.protocol.DayPlan.NeedStatus.Value.UNKNOWN;
import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.protocol.DayPlan.NeedStatus.Value;
import health.steady.protocol.Observation.SessionLog.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoneOnDaysTests {

    private final HistoryFixtures plan = planFor(GatedFixtures.ungated());

    @Test
    void isMetWhenDoneOftenAndLongEnoughOnSoManyDays() {
        walked(10, 3, 15);
        walked(12, 3, 15);

        assertThat(value(14)).isEqualTo(MET);
    }

    @ParameterizedTest
    @CsvSource({"2, 15", "3, 14"})
    void isNotMetWhenOneDayFallsShort(int times, int minutes) {
        walked(10, 3, 15);
        walked(12, times, minutes);

        assertThat(value(14)).isEqualTo(NOT_MET);
    }

    @Test
    void addsUpTheLogsOfOneDay() {
        walked(10, 1, 5);
        walked(10, 2, 10);
        walked(12, 3, 15);

        assertThat(value(14)).isEqualTo(MET);
    }

    @Test
    void countsPartlyAndNotSkipped() {
        plan.loggedOn(10, "walk", Outcome.PARTLY, 3, 15, null).loggedOn(12, "walk", Outcome.SKIPPED, 3, 15, null);

        assertThat(value(14)).isEqualTo(NOT_MET);
    }

    @Test
    void isUnknownWhenFewerDaysWereLogged() {
        walked(10, 3, 15);

        assertThat(value(14)).isEqualTo(UNKNOWN);
    }

    @Test
    void isUnknownWhenSomethingElseWasLogged() {
        plan.didOn(10, "breathe", 1).didOn(11, "breathe", 1).didOn(12, "breathe", 1);

        assertThat(value(14)).isEqualTo(UNKNOWN);
    }

    @Test
    void staysMetWhenAnotherDayFallsShort() {
        walked(10, 3, 15);
        walked(11, 3, 15);
        walked(12, 1, 1);

        assertThat(value(14)).isEqualTo(MET);
    }

    @ParameterizedTest
    @CsvSource({"17, MET", "18, UNKNOWN"})
    void forgetsWhatIsOlderThanItMayBe(int day, Value value) {
        walked(10, 3, 15);
        walked(12, 3, 15);

        assertThat(value(day)).isEqualTo(value);
    }

    @Test
    void doesNotLookAtDaysToCome() {
        walked(10, 3, 15);
        walked(15, 3, 15);

        assertThat(value(14)).isEqualTo(UNKNOWN);
        assertThat(value(15)).isEqualTo(MET);
    }

    @Test
    void showsTheLogsItUsedTheLatestFirst() {
        walked(10, 3, 15);
        walked(12, 3, 15);

        assertThat(new DoneOnDays("walk", 3, 15, 2)
                        .judge(plan.observations(), plan.day(14), 7)
                        .used())
                .containsExactly(plan.observations().get(1), plan.observations().get(0));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1", "13, 0, 1", "1, -1, 1", "1, 601, 1", "1, 0, 0", "1, 0, 31"})
    void refusesWhatNobodyDoes(int times, int minutes, int days) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new DoneOnDays("walk", times, minutes, days));
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 1", "12, 600, 30"})
    void takesWhatSomebodyDoes(int times, int minutes, int days) {
        assertThat(new DoneOnDays("walk", times, minutes, days).days()).isEqualTo(days);
    }

    private void walked(int day, int times, int minutes) {
        plan.loggedOn(day, "walk", Outcome.DONE, times, minutes, null);
    }

    private Value value(int day) {
        return new DoneOnDays("walk", 3, 15, 2)
                .judge(plan.observations(), plan.day(day), 7)
                .value();
    }
}
