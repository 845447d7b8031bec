package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseTests {

    @ParameterizedTest
    @CsvSource({
        "-5, WEEKS_0_2",
        "0, WEEKS_0_2",
        "13, WEEKS_0_2",
        "14, WEEKS_2_6",
        "41, WEEKS_2_6",
        "42, WEEKS_6_12",
        "83, WEEKS_6_12",
        "84, MONTHS_3_6",
        "181, MONTHS_3_6",
        "182, MONTHS_6_PLUS",
        "4000, MONTHS_6_PLUS"
    })
    void followsTheCalendar(int day, Phase phase) {
        assertThat(Phase.on(day)).isEqualTo(phase);
    }

    @ParameterizedTest
    @CsvSource({"WEEKS_0_2, 13", "WEEKS_2_6, 41", "WEEKS_6_12, 83", "MONTHS_3_6, 181", "MONTHS_6_PLUS, 400"})
    void endsBeforeTheNextBegins(Phase phase, int day) {
        assertThat(phase.lastDay()).isEqualTo(day);
    }
}
