package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import health.steady.protocol.Choice.About;
import health.steady.protocol.Choice.Evidence;
import health.steady.protocol.Choice.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChoiceTests {

    private static final Text WORDS = Text.english("Two weeks");
    private static final Evidence TRIAL = new Evidence(WORDS, WORDS, List.of(new Citation("bono-2017", "")));

    @Test
    void hasTwoOptionsAtLeast() {
        Choice choice = choiceOf(List.of(option("two-weeks", List.of(TRIAL)), option("six-weeks", List.of(TRIAL))));

        assertThat(choice.option("six-weeks")).contains(choice.options().get(1));
        assertThat(choice.option("never")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> choiceOf(List.of(option("two-weeks", List.of(TRIAL)))));
    }

    @Test
    void hasEvidenceForEachOption() {
        assertThatIllegalArgumentException().isThrownBy(() -> option("two-weeks", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(WORDS, WORDS, List.of()));
    }

    private static Choice choiceOf(List<Option> options) {
        return new Choice("length", About.DISAGREEMENT, WORDS, WORDS, options);
    }

    private static Option option(String id, List<Evidence> evidence) {
        return new Option(id, WORDS, evidence, null, Map.of(), Set.of());
    }
}
