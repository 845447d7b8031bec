package health.steady.protocol;

import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.Observation.SessionLog.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EasingsTests {

    private static final String IT = "bridge";

    private final HistoryFixtures plan = planFor(GatedFixtures.ungated());

    @Test
    void nothingReportedEasesNothing() {
        assertThat(eased(30)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"5, 0", "6, 1", "10, 1"})
    void painAboveFiveEasesByAStep(int pain, int steps) {
        plan.didOn(20, IT, pain);

        assertThat(steps(20)).isEqualTo(steps);
        assertThat(steps(19)).isZero();
    }

    @Test
    void painThatIsNotSaidEasesNothing() {
        plan.didOn(20, IT, null);

        assertThat(steps(20)).isZero();
    }

    @Test
    void painRaisedForTwoHoursEasesWhatItFollowed() {
        plan.overTwoHoursOn(20, IT);

        assertThat(steps(20)).isEqualTo(1);
        assertThat(new Easings(plan.observations(), plan.day(20)).of("clamshell", null, 3))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"21, 1", "22, 1", "23, 2"})
    void easesOnceInSeventyTwoHours(int again, int steps) {
        plan.didOn(20, IT, 8).didOn(again, IT, 8);

        assertThat(steps(again)).isEqualTo(steps);
    }

    @Test
    void doesNotEaseFurtherThanItCan() {
        plan.didOn(20, IT, 8).didOn(23, IT, 8).didOn(26, IT, 8);

        assertThat(new Easings(plan.observations(), plan.day(30)).of(IT, null, 2))
                .extracting(Eased::steps)
                .isEqualTo(2);
        assertThat(new Easings(plan.observations(), plan.day(30)).of(IT, null, 0))
                .isNull();
    }

    @Test
    void twoGoodDaysBringAStepBack() {
        plan.didOn(20, IT, 8).didOn(23, IT, 8).didOn(24, IT, 3);
        assertThat(steps(24)).isEqualTo(2);

        plan.didOn(25, IT, 3);
        assertThat(steps(25)).isEqualTo(1);

        plan.didOn(26, IT, 3).didOn(27, IT, 3);
        assertThat(steps(26)).isEqualTo(1);
        assertThat(steps(27)).isZero();
        assertThat(eased(27)).isNull();
    }

    @Test
    void twoGoodDaysNeedNotFollowAtOnce() {
        plan.didOn(20, IT, 8).didOn(24, IT, 3).didOn(29, IT, 0);

        assertThat(steps(29)).isZero();
    }

    @Test
    void aMiddlingDayBetweenThemStartsTheCountAnew() {
        plan.didOn(20, IT, 8).didOn(24, IT, 3).didOn(25, IT, 4).didOn(26, IT, 3);

        assertThat(steps(26)).isEqualTo(1);
    }

    @Test
    void partlyDoneIsNoGoodDay() {
        plan.didOn(20, IT, 8).loggedOn(24, IT, Outcome.PARTLY, 1, 5, 1).loggedOn(25, IT, Outcome.PARTLY, 1, 5, 1);

        assertThat(steps(25)).isEqualTo(1);
    }

    @Test
    void goodDaysBeforeDoNotCountAsABonus() {
        plan.didOn(10, IT, 1).didOn(11, IT, 1).didOn(20, IT, 8);

        assertThat(steps(20)).isEqualTo(1);
    }

    @Test
    void theWorstOfADayCounts() {
        plan.didOn(20, IT, 8).didOn(24, IT, 1).didOn(25, IT, 1).didOn(25, IT, 4);

        assertThat(steps(25)).isEqualTo(1);
    }

    @Test
    void whatIsSignedStartsAnew() {
        plan.didOn(20, IT, 8).didOn(23, IT, 8);

        Easings easings = new Easings(plan.observations(), plan.day(30));
        assertThat(easings.of(IT, plan.day(23), 5)).isNull();
        assertThat(easings.of(IT, plan.day(22), 5)).extracting(Eased::steps).isEqualTo(1);
        assertThat(easings.of(IT, plan.day(19), 5)).extracting(Eased::steps).isEqualTo(2);
    }

    @Test
    void saysSinceWhenAndWhy() {
        plan.didOn(20, IT, 8).didOn(21, IT, 8);

        Eased eased = eased(25);
        assertThat(eased).isNotNull();
        assertThat(eased.since()).isEqualTo(plan.day(20));
        assertThat(eased.cause().sources()).contains(new Citation("seed-004", "L22"));
    }

    private int steps(int day) {
        Eased eased = eased(day);
        return eased == null ? 0 : eased.steps();
    }

    private @Nullable Eased eased(int day) {
        return new Easings(plan.observations(), plan.day(day)).of(IT, null, 5);
    }
}
