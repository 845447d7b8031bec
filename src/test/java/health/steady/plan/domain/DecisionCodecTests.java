package health.steady.plan.domain;

import static health.steady.plan.domain.PlanStory.doseOf;
import static health.steady.plan.domain.PlanStory.use;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import health.steady.plan.Decision;
import health.steady.plan.Decision.Add;
import health.steady.plan.Decision.Change;
import health.steady.plan.Decision.PauseExercise;
import health.steady.plan.Decision.Remove;
import health.steady.plan.Decision.ResumeExercise;
import health.steady.plan.Decision.SignRange;
import health.steady.plan.Decision.Unlock;
import health.steady.plan.domain.FactCodec.Written;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How lines that wait to be signed are kept. */
class DecisionCodecTests {

    private static final Add ADD = new Add(use("heel-slide", "basic"), doseOf("heel-slide", "basic"));

    static Stream<List<Decision>> lines() {
        return Stream.of(
                List.of(ADD),
                List.of(new Change(ADD.use(), ADD.dose())),
                List.of(new Remove("brace")),
                List.of(new PauseExercise("brace")),
                List.of(new ResumeExercise("brace")),
                List.of(new Unlock("bridge")),
                List.of(new SignRange("wall-sit", "30-degrees", "45-degrees")),
                List.of(new Remove("brace"), ADD));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void givesBackWhatItWrote(List<Decision> line) {
        assertThat(DecisionCodec.read(DecisionCodec.write(line))).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "remove|1|{}",
                "remove|1|{\"exercise\":7}",
                "remove|1|{\"exercise\":\"brace\",\"more\":1}",
                "remove|1|[]",
                "remove|2|{\"exercise\":\"brace\"}",
                "burn|1|{\"exercise\":\"brace\"}",
                "add|1|{\"exercise\":\"brace\",\"rung\":\"basic\",\"dose\":null}",
                "remove|1|{\"exercise\":\"brace\"} x"
            })
    void readsNothingWhereItWouldHaveToGuess(String kind, int version, String payload) {
        assertThat(DecisionCodec.read(new Written(kind, version, payload))).isEmpty();
    }

    @Test
    void keepsNoOtherDecisions() {
        assertThatIllegalArgumentException().isThrownBy(() -> DecisionCodec.write(List.of(new Decision.Close())));
        assertThatIllegalArgumentException().isThrownBy(() -> DecisionCodec.write(List.of(ADD, ADD)));
    }

    @Test
    void keepsTheLinesOfATemplateTogetherOrNotAtAll() {
        List<Add> both = List.of(ADD, new Add(use("brace", "basic"), doseOf("brace", "basic")));
        String written = DecisionCodec.writeAll(both);

        assertThat(DecisionCodec.readAll(DecisionCodec.version(), written)).isEqualTo(both);
        assertThat(DecisionCodec.readAll(99, written)).isEmpty();
        assertThat(DecisionCodec.readAll(
                        DecisionCodec.version(), written.replace("heel-slide\",", "heel-slide\",\"x\":1,")))
                .isEmpty();
    }
}
