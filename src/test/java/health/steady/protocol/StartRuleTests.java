package health.steady.protocol;

import static health.steady.protocol.LintFixtures.SOURCES;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.Choice.About;
import health.steady.protocol.Choice.Evidence;
import health.steady.protocol.Choice.Option;
import health.steady.protocol.ProgrammeEntry.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The bridge is given in weeks 2 to 6, whose last day is 41. */
class StartRuleTests {

    private static final RungRef BRACE = new RungRef("brace", "basic");

    @Test
    void mindsAStartAfterTheLastStageThatGivesTheExercise() {
        assertThat(said("bridge", 5, null)).isEmpty();
        assertThat(said("bridge", 6, null))
                .containsExactly(
                        "choices.start.options.later.startWeeks.bridge: week 6 lies after WEEKS_2_6, the last stage that gives it, and nothing stands in for it");
    }

    @Test
    void doesNotMindItWhereSomethingStandsIn() {
        assertThat(said("bridge", 6, BRACE)).isEmpty();
    }

    @Test
    void doesNotMindItForWhatNoStageGives() {
        assertThat(said("clamshell", 50, null)).isEmpty();
    }

    private static List<String> said(String exercise, int week, @Nullable RungRef standIn) {
        Text words = Text.english("Later");
        List<Evidence> evidence = List.of(new Evidence(words, words, SOURCES));
        Option usual = new Option("usual", words, evidence, null, Map.of(), Set.of());
        Option later = new Option("later", words, evidence, null, Map.of(exercise, week), Set.of());
        LintFixtures fixtures = LintFixtures.shipped()
                .choices(new Choice("start", About.DISAGREEMENT, words, words, List.of(usual, later)));
        for (Phase phase : Phase.values()) {
            fixtures.programme(phase, new ProgrammeEntry(BRACE, Role.EXERCISE, 0, null, null));
        }
        fixtures.programme(
                Phase.WEEKS_2_6,
                new ProgrammeEntry(BRACE, Role.EXERCISE, 0, null, new RungRef("breathe", "basic")),
                new ProgrammeEntry(new RungRef("bridge", "small"), Role.EXERCISE, 0, null, standIn));
        return fixtures.said(new StartRule());
    }
}
