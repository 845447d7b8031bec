package health.steady.protocol;

import static health.steady.protocol.LintFixtures.SOURCES;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.Choice.About;
import health.steady.protocol.Choice.Evidence;
import health.steady.protocol.Choice.Option;
import health.steady.protocol.Choice.SignedAhead;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChoiceRuleTests {

    private static final Text WORDS = Text.english("Two weeks");
    private static final Option NOTHING = option("nothing", null, Map.of(), Set.of());

    static List<Option> effects() {
        return List.of(
                option("signs", new SignedAhead(14, List.of("bending-1")), Map.of(), Set.of()),
                option("moves", null, Map.of("bridge", 4), Set.of()),
                option("imposes", null, Map.of(), Set.of("extension-0")));
    }

    @ParameterizedTest
    @MethodSource("effects")
    void doesNotMindAnOptionThatDoesSomething(Option option) {
        assertThat(said(NOTHING, option)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("effects")
    void mindsAnOptionThatDoesTheSame(Option option) {
        Option twin =
                new Option("twin", WORDS, option.evidence(), option.signs(), option.startWeeks(), option.imposes());

        assertThat(said(option, twin)).containsExactly("choices.nsaid.options.twin: does the same as " + option.id());
    }

    @Test
    void seesWhatAnOptionShows() {
        assertThat(said(NOTHING, option("allowed", null, Map.of(), Set.of()))).isEmpty();
    }

    @Test
    void mindsAStartThatIsNoLaterThanTheDefault() {
        assertThat(said(NOTHING, option("moves", null, Map.of("clamshell", 2), Set.of())))
                .containsExactly("choices.nsaid.options.moves: does the same as nothing");
        assertThat(said(NOTHING, option("moves", null, Map.of("clamshell", 3), Set.of())))
                .isEmpty();
        assertThat(said(NOTHING, option("moves", null, Map.of("curl-up", 30), Set.of())))
                .containsExactly("choices.nsaid.options.moves: does the same as nothing");
    }

    @Test
    void mindsMoreThanFourDisagreements() {
        assertThat(questions(4, About.DISAGREEMENT)).isEmpty();
        assertThat(questions(5, About.DISAGREEMENT))
                .containsExactly("choices: 5 questions; a surgeon answers at most 4 at assignment");
        assertThat(questions(5, About.OPERATION)).isEmpty();
    }

    private static List<String> questions(int count, About about) {
        Choice[] choices = IntStream.range(0, count)
                .mapToObj(i -> new Choice(
                        "c" + i, about, WORDS, WORDS, List.of(NOTHING, effects().get(0))))
                .toArray(Choice[]::new);
        return LintFixtures.shipped().choices(choices).said(new ChoiceRule());
    }

    private static List<String> said(Option... options) {
        Choice choice = new Choice("nsaid", About.DISAGREEMENT, WORDS, WORDS, List.of(options));
        return LintFixtures.shipped().choices(choice).said(new ChoiceRule());
    }

    private static Option option(
            String id, @Nullable SignedAhead signs, Map<String, Integer> startWeeks, Set<String> imposes) {
        return new Option(id, WORDS, List.of(new Evidence(WORDS, WORDS, SOURCES)), signs, startWeeks, imposes);
    }
}
