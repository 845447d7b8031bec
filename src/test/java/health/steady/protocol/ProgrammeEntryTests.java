package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.ProgrammeEntry.Role;
import org.junit.jupiter.api.Test;

class ProgrammeEntryTests {

    private static final RungRef BRIDGE = new RungRef("bridge", "small");

    @Test
    void countsUntilTheDayBeforeItsEnd() {
        ProgrammeEntry entry = new ProgrammeEntry(BRIDGE, Role.EXERCISE, 21, 42, null);

        assertThat(entry.counts(0)).isTrue();
        assertThat(entry.counts(41)).isTrue();
        assertThat(entry.counts(42)).isFalse();
    }

    @Test
    void countsOnEveryDayWithoutAnEnd() {
        assertThat(new ProgrammeEntry(BRIDGE, Role.EXERCISE, 21, null, null).counts(400))
                .isTrue();
    }
}
