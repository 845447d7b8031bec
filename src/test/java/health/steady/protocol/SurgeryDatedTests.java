package health.steady.protocol;

import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.DayPlan.Standing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date of surgery that was wrong, or moved. */
class SurgeryDatedTests {

    private final HistoryFixtures plan = planFor(GatedFixtures.ungated());

    @Test
    void laterCountsFromItsDayAndLeavesThePast() {
        plan.confirmedOn(0).datedLaterOn(10, 4);

        assertThat(dayOf(9)).isEqualTo(9);
        assertThat(dayOf(10)).isEqualTo(6);
        assertThat(plan.planOn(9))
                .isEqualTo(planFor(GatedFixtures.ungated()).confirmedOn(0).planOn(9));
    }

    @Test
    void earlierCountsFromItsDayAndLeavesThePast() {
        plan.confirmedOn(0).datedEarlierOn(10, -4);

        assertThat(dayOf(9)).isEqualTo(9);
        assertThat(dayOf(10)).isEqualTo(14);
    }

    @Test
    void beforeConfirmationItMovesThePlannedDay() {
        plan.datedLaterOn(-2, 5);

        assertThat(plan.planOn(-2).dayPostOp()).isEqualTo(-7);
        assertThat(plan.planOn(4).standing()).isEqualTo(Standing.BEFORE_SURGERY);
        assertThat(plan.planOn(5).standing()).isEqualTo(Standing.UNCONFIRMED);
    }

    @Test
    void aConfirmationAfterwardsSaysTheDayItself() {
        plan.datedLaterOn(-2, 5).confirmedOn(6, plan.day(6));

        assertThat(dayOf(5)).isZero();
        assertThat(dayOf(6)).isZero();
    }

    @Test
    void movesOnlyInItsDirection() {
        plan.confirmedOn(0).datedEarlierOn(10, 4).datedLaterOn(10, -4);

        assertThat(dayOf(10)).isEqualTo(10);
    }

    @Test
    void theLastCorrectionStands() {
        plan.confirmedOn(0).datedLaterOn(10, 4).datedEarlierOn(11, 2);

        assertThat(dayOf(10)).isEqualTo(6);
        assertThat(dayOf(11)).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource({"THERAPIST, 10", "DELEGATE, 10", "ADMINISTRATOR, 10", "PATIENT, 10", "SURGEON, 14"})
    void onlyASurgeonDatesItEarlier(Signer signer, int day) {
        plan.confirmedOn(0).by(signer).datedEarlierOn(10, -4);

        assertThat(dayOf(10)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"THERAPIST", "ADMINISTRATOR", "PATIENT"})
    void anybodyDatesItLater(Signer signer) {
        plan.confirmedOn(0).by(signer).datedLaterOn(10, 4);

        assertThat(dayOf(10)).isEqualTo(6);
    }

    @Test
    void aSecondConfirmationTakesNoCorrectionBack() {
        plan.confirmedOn(0).datedEarlierOn(10, -4).confirmedOn(11);
        assertThat(dayOf(11)).isEqualTo(15);

        HistoryFixtures later = planFor(GatedFixtures.ungated())
                .confirmedOn(0)
                .datedLaterOn(10, 4)
                .confirmedOn(11);
        assertThat(later.planOn(11).dayPostOp()).isEqualTo(11);
    }

    @Test
    void aDayThatMakesNoSenseMovesNothing() {
        plan.confirmedOn(0);
        LocalDate senseless = LocalDate.of(2500, 1, 1);
        int days = Math.toIntExact(plan.day(0).until(senseless, ChronoUnit.DAYS));
        plan.datedLaterOn(10, days);

        assertThat(dayOf(10)).isEqualTo(10);
    }

    private int dayOf(int day) {
        return Objects.requireNonNull(plan.planOn(day).dayPostOp());
    }
}
