package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.ProgrammeEntry.Role;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgrammeRuleTests {

    @Test
    void mindsTooFewExercisesUnderOneAnswerAndSaysWhich() {
        ProgrammeEntry[] three = Stream.of("clamshell", "lying-march", "pelvic-tilt/tilt")
                .map(HistoryFixtures::use)
                .map(use -> new ProgrammeEntry(use, Role.EXERCISE, 0, null, null))
                .toArray(ProgrammeEntry[]::new);

        assertThat(LintFixtures.shipped().programme(Phase.WEEKS_2_6, three).said(new ProgrammeRule()))
                .containsExactly(
                        "stages.WEEKS_2_6.programme: with exercise-timing conservative, on day 14, 2 exercises are offered, and 3 to 6 expected: [clamshell, lying-march]; so on 27 more of the days to come");
    }
}
