package health.steady.protocol;

import static health.steady.protocol.DayPlan.NeedStatus.Value.MET;
import static health.steady.protocol.DayPlan.NeedStatus.Value.NOT_MET;
import static health.steady.protocol.DayPlan.NeedStatus.Value.UNKNOWN;
import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.DayPlan.NeedStatus.Value;
import health.steady.protocol.Observation.Measurement.Side;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuredAtLeastTests {

    private static final String MEASURE = "single-leg-stand";

    private final HistoryFixtures plan = planFor(GatedFixtures.ungated());

    @ParameterizedTest
    @CsvSource({"10, MET", "10.5, MET", "9.9, NOT_MET"})
    void comparesTheMeasurementWithItsBound(String measured, Value value) {
        plan.measuredOn(12, MEASURE, measured);

        assertThat(value(14)).isEqualTo(value);
    }

    @Test
    void isUnknownWhenNobodyMeasured() {
        plan.measuredOn(12, "walking-speed", "10");

        assertThat(value(14)).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"19, MET", "20, UNKNOWN"})
    void forgetsWhatIsOlderThanItMayBe(int day, Value value) {
        plan.measuredOn(12, MEASURE, "10");

        assertThat(value(day)).isEqualTo(value);
    }

    @Test
    void takesTheLatest() {
        plan.measuredOn(12, MEASURE, "12").measuredOn(10, MEASURE, "8");

        assertThat(value(14)).isEqualTo(MET);
    }

    @Test
    void takesTheOneRecordedLastOfOneDay() {
        plan.recordedLateBy(1).measuredOn(12, MEASURE, "8").measuredOn(12, MEASURE, "12");

        assertThat(value(14)).isEqualTo(NOT_MET);
    }

    @Test
    void doesNotLookAtDaysToCome() {
        plan.measuredOn(12, MEASURE, "8").measuredOn(15, MEASURE, "12");

        assertThat(value(14)).isEqualTo(NOT_MET);
        assertThat(value(15)).isEqualTo(MET);
    }

    @Test
    void doesNotTakeAnEarlierDayThatIsRecordedLater() {
        plan.measuredOn(12, MEASURE, "12").recordedLateBy(4).measuredOn(10, MEASURE, "8");

        assertThat(value(14)).isEqualTo(MET);
    }

    @Test
    void takesTheOneRecordedLastInWhateverOrderTheyAreRead() {
        plan.measuredOn(12, MEASURE, "12").recordedLateBy(1).measuredOn(12, MEASURE, "8");

        assertThat(value(14)).isEqualTo(NOT_MET);
    }

    @Test
    void wantsEachOfWhatWasTakenTogether() {
        plan.measuredOn(12, MEASURE, Side.LEFT, "12").measuredOn(12, MEASURE, Side.RIGHT, "8");

        assertThat(value(14)).isEqualTo(NOT_MET);
        assertThat(value(planFor(GatedFixtures.ungated())
                        .measuredOn(12, MEASURE, Side.RIGHT, "10")
                        .measuredOn(12, MEASURE, Side.LEFT, "12")))
                .isEqualTo(MET);
    }

    @Test
    void isNotMetByWhatThePatientTriedAndCouldNot() {
        plan.measuredOn(10, MEASURE, "12").measuredOn(12, MEASURE, null, null);

        assertThat(value(14)).isEqualTo(NOT_MET);
    }

    private static Value value(HistoryFixtures plan) {
        Criterion criterion = new MeasuredAtLeast(MEASURE, new BigDecimal("10"));
        return criterion.judge(plan.observations(), plan.day(14), 7).value();
    }

    private Value value(int day) {
        Criterion criterion = new MeasuredAtLeast(MEASURE, new BigDecimal("10"));
        return criterion.judge(plan.observations(), plan.day(day), 7).value();
    }
}
