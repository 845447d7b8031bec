package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WalkingTests {

    private static final List<Citation> SOURCES = List.of(new Citation("proposed", "a test"));
    private static final WalkingWeek HOUSE = new WalkingWeek(0, 4, 4);
    private static final WalkingWeek FIRST = new WalkingWeek(0, 5, 4);
    private static final WalkingWeek THIRD = new WalkingWeek(2, 12, 3);
    private static final WalkingWeek LAST = new WalkingWeek(6, 30, 2);

    private final Walking walking = walking(List.of(FIRST, THIRD, LAST), SOURCES);

    @ParameterizedTest
    @CsvSource({"0, 5", "1, 5", "2, 12", "5, 12", "6, 30", "50, 30"})
    void goesAsTheLatestEntryThatHasBegun(int week, int minutes) {
        assertThat(walking.inWeek(week).minutes()).isEqualTo(minutes);
    }

    @Test
    void easesEntryByEntryDownToTheHouseWalks() {
        assertThat(walking.below(6, 0)).isEqualTo(LAST);
        assertThat(walking.below(6, 1)).isEqualTo(THIRD);
        assertThat(walking.below(6, 2)).isEqualTo(FIRST);
        assertThat(walking.below(6, 3)).isEqualTo(HOUSE);
        assertThat(walking.stepsBelow(6)).isEqualTo(3);
        assertThat(walking.stepsBelow(0)).isEqualTo(1);
    }

    @Test
    void beginsInTheWeekOfSurgery() {
        assertThatIllegalArgumentException().isThrownBy(() -> walking(List.of(), SOURCES));
        assertThatIllegalArgumentException().isThrownBy(() -> walking(List.of(THIRD), SOURCES));
    }

    @Test
    void needsASource() {
        assertThatIllegalArgumentException().isThrownBy(() -> walking(List.of(FIRST), List.of()));
    }

    private static Walking walking(List<WalkingWeek> weeks, List<Citation> sources) {
        return new Walking(weeks, HOUSE, "flat", Text.english("Flat ground."), sources);
    }
}
