package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RestrictionTests {

    private static final List<Citation> SOURCES = List.of(new Citation("proposed", "a test"));

    @Test
    void mayEndOnTheDayOfSurgeryAndNotBefore() {
        assertThat(endingOn(0, SOURCES).notBefore()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> endingOn(-1, SOURCES));
    }

    @Test
    void needsASource() {
        assertThatIllegalArgumentException().isThrownBy(() -> endingOn(14, List.of()));
    }

    private static Restriction endingOn(int day, List<Citation> sources) {
        return new Restriction(
                "bending-1",
                new Limit(Demand.BENDING, Amount.level(1)),
                day,
                List.of(),
                List.of(14),
                false,
                "no-bending",
                Text.english("Do not bend"),
                Text.english("Bend your knees."),
                sources);
    }
}
