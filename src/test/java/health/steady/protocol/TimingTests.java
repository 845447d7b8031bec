package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimingTests {

    private static final List<Citation> SOURCES = List.of(new Citation("proposed", "a test"));

    @Test
    void mayBeUnlockedFromTheDayOfItsDefault() {
        assertThat(new Timing(0, 0, SOURCES).floorDay()).isZero();
        assertThat(new Timing(14, 14, SOURCES).defaultDay()).isEqualTo(14);
    }

    @Test
    void mayBeNeverByDefault() {
        assertThat(new Timing(null, 84, SOURCES).floorDay()).isEqualTo(84);
    }

    @Test
    void rejectsAFloorBeforeSurgeryOrAfterItsDefault() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Timing(14, -1, SOURCES));
        assertThatIllegalArgumentException().isThrownBy(() -> new Timing(null, -1, SOURCES));
        assertThatIllegalArgumentException().isThrownBy(() -> new Timing(13, 14, SOURCES));
    }

    @Test
    void rejectsATimingThatNobodySays() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Timing(14, 14, List.of()));
    }
}
