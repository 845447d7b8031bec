package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class BodyStateTests {

    private static final List<Citation> SOURCES = List.of(new Citation("proposed", "a test"));

    @Test
    void withholdsSomething() {
        Limit steady = new Limit(Demand.BALANCE, Amount.level(0));

        assertThat(drowsy(List.of(steady), SOURCES).atMost()).containsExactly(steady);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> drowsy(List.of(), SOURCES))
                .withMessage("State drowsy withholds nothing");
        assertThatIllegalArgumentException().isThrownBy(() -> drowsy(List.of(steady), List.of()));
    }

    private static BodyState drowsy(List<Limit> atMost, List<Citation> sources) {
        return new BodyState("drowsy", Text.english("Drowsy"), atMost, Text.english("Rest"), sources);
    }
}
