package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WalkingWeekTests {

    @Test
    void mayBeginInTheWeekOfSurgeryWithOneMinuteOnce() {
        assertThat(new WalkingWeek(0, 1, 1).minutes()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"-1, 5, 4", "0, 0, 4", "0, 5, 0"})
    void rejectsAWalkThatIsNone(int week, int minutes, int times) {
        assertThatIllegalArgumentException().isThrownBy(() -> new WalkingWeek(week, minutes, times));
    }
}
