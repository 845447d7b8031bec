package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AmountTests {

    @ParameterizedTest
    @CsvSource({
        "8, POUNDS, 3628",
        "20, POUNDS, 9071",
        "0.5, POUNDS, 226",
        "3.5, KILOGRAMS, 3500",
        "30, MINUTES, 30",
        "2, LEVEL, 2",
        "1, YES_NO, 1"
    })
    void countsInWholeBaseUnitsAndNeverRoundsUp(String value, Unit unit, int base) {
        assertThat(Amount.of(value, unit).inBase()).isEqualTo(base);
    }

    @ParameterizedTest
    @EnumSource
    void rejectsLessThanNothing(Unit unit) {
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.of("-1", unit));
    }

    @ParameterizedTest
    @CsvSource({"1001, POUNDS", "1000.1, KILOGRAMS", "1001, MINUTES", "4, LEVEL", "2, YES_NO"})
    void rejectsMoreThanMakesSense(String value, Unit unit) {
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.of(value, unit));
    }

    @ParameterizedTest
    @CsvSource({"1.5, LEVEL", "0.5, YES_NO", "2.5, MINUTES"})
    void rejectsAFractionOfWhatIsCounted(String value, Unit unit) {
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.of(value, unit));
    }

    @Test
    void isWrittenWithItsUnit() {
        assertThat(Amount.pounds("8.0")).hasToString("8 lb");
        assertThat(Amount.minutes(30)).hasToString("30 min");
    }

    @ParameterizedTest
    @CsvSource({"0, POUNDS", "1000, POUNDS", "1000, KILOGRAMS", "3, LEVEL", "1, YES_NO"})
    void goesFromNothingToTheMost(String value, Unit unit) {
        assertThat(Amount.of(value, unit).value()).isEqualByComparingTo(value);
    }
}
