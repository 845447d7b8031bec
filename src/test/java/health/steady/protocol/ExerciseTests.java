package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExerciseTests {

    private static final Text WORDS = Text.english("Lift your hips");
    private static final List<Text> LINES = List.of(WORDS);
    private static final Rung SMALL = rung("small");
    private static final Rung FULL = rung("full");

    private final Exercise bridge = bridge(LINES, LINES, List.of(SMALL, FULL));

    @Test
    void knowsItsRungsFromTheEasiestUp() {
        assertThat(bridge.height("small")).isZero();
        assertThat(bridge.height("full")).isEqualTo(1);
        assertThat(bridge.rung("small")).contains(SMALL);
        assertThat(bridge.rung("full")).contains(FULL);
    }

    @Test
    void hasNoOtherRungs() {
        assertThat(bridge.height("one-leg")).isEqualTo(-1);
        assertThat(bridge.rung("one-leg")).isEmpty();
        assertThat(bridge.rungOf("one-leg")).isNull();
    }

    @Test
    void needsALadderAndStepsAndCuesToStop() {
        assertThatIllegalArgumentException().isThrownBy(() -> bridge(LINES, LINES, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> bridge(List.of(), LINES, List.of(SMALL)));
        assertThatIllegalArgumentException().isThrownBy(() -> bridge(LINES, List.of(), List.of(SMALL)));
    }

    private static Rung rung(String id) {
        return new Rung(id, WORDS, new Demands(Map.of(), Set.of(), Set.of()), Dose.repetitions(1, 10, 2));
    }

    private static Exercise bridge(List<Text> steps, List<Text> stop, List<Rung> ladder) {
        return new Exercise(
                "bridge",
                WORDS,
                "core",
                Position.values()[0],
                WORDS,
                List.of(),
                Set.of(),
                false,
                null,
                steps,
                List.of(),
                List.of(),
                List.of(),
                stop,
                ladder,
                List.of(new Citation("proposed", "a test")));
    }
}
