package health.steady.protocol.content;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.Choice;
import health.steady.protocol.Engine;
import health.steady.protocol.Phase;
import health.steady.protocol.Rulebook;
import health.steady.protocol.RulebookFixtures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every protocol that is shipped, under every pair of choices. */
class LibraryTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("health.steady.protocol.RulebookFixtures#slugs")
    void hasNothingToMend(String slug) {
        assertThat(ContentFixtures.lint(RulebookFixtures.shipped(slug))).isEmpty();
    }

    /** Law L13. */
    @ParameterizedTest(name = "{0}, prompts answered: {1}")
    @MethodSource("courses")
    void givesAWalkAndEnoughExercisesOnEveryDayUnderEveryPairOfChoices(String slug, boolean promptsAnswered) {
        Rulebook rulebook = RulebookFixtures.shipped(slug);
        Map<Map<String, String>, List<?>> problems = new LinkedHashMap<>();

        List<Map<String, String>> pairs = pairs(rulebook.protocol().choices());
        for (Map<String, String> choices : pairs) {
            List<?> found = Engine.simulate(rulebook, choices, Phase.LAST_DAY, promptsAnswered)
                    .problems();
            if (!found.isEmpty()) {
                problems.put(choices, found);
            }
        }

        assertThat(pairs).isNotEmpty();
        assertThat(problems).isEmpty();
    }

    static Stream<Arguments> courses() {
        return RulebookFixtures.slugs().flatMap(slug -> Stream.of(Arguments.of(slug, true), Arguments.of(slug, false)));
    }

    /** Each two answers together, the other questions answered by their first option. */
    static List<Map<String, String>> pairs(List<Choice> choices) {
        Map<String, String> first = new TreeMap<>();
        choices.forEach(choice -> first.put(choice.id(), choice.options().get(0).id()));
        List<Map<String, String>> pairs = new ArrayList<>(List.of(first));
        for (Choice one : choices) {
            for (Choice other : choices) {
                if (choices.indexOf(one) <= choices.indexOf(other)) {
                    one.options().forEach(a -> other.options().forEach(b -> pairs.add(with(first, one, a, other, b))));
                }
            }
        }
        return pairs.stream().distinct().toList();
    }

    private static Map<String, String> with(
            Map<String, String> first, Choice one, Choice.Option a, Choice other, Choice.Option b) {
        Map<String, String> pair = new TreeMap<>(first);
        pair.put(one.id(), a.id());
        pair.put(other.id(), b.id());
        return pair;
    }
}
