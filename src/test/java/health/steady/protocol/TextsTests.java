package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTests {

    private final Rulebook rulebook = RulebookFixtures.gated();
    private final Map<String, Text> texts = Texts.of(rulebook);

    @Test
    void areOfEveryPartOfTheProtocol() {
        assertThat(texts)
                .containsKeys(
                        "title",
                        "procedure.name",
                        "choices.nsaid.ask",
                        "choices.nsaid.hint",
                        "choices.nsaid.options.allowed.label",
                        "choices.nsaid.options.allowed.evidence[0].kind",
                        "choices.nsaid.options.allowed.evidence[0].says",
                        "choices.restriction-length.options.six-weeks.evidence[1].says",
                        "restrictions.bending-1.say",
                        "restrictions.bending-1.instead",
                        "findings.wound-healed.ask",
                        "walking.advice",
                        "instructions.wound.say")
                .containsEntry("title", rulebook.protocol().title())
                .containsEntry("walking.advice", rulebook.protocol().walking().advice())
                .doesNotContainKey("choices.nsaid.options.allowed.evidence[1].says");
    }

    @Test
    void areOfEveryPartOfTheCatalogue() {
        assertThat(texts)
                .containsKeys(
                        "catalogue.equipment.mat",
                        "catalogue.intents.core",
                        "catalogue.contraindications.fall-risk.ask",
                        "catalogue.measures.single-leg-stand.name",
                        "catalogue.exercises.walk.name",
                        "catalogue.exercises.walk.posture",
                        "catalogue.exercises.walk.steps[0]",
                        "catalogue.exercises.walk.steps[2]",
                        "catalogue.exercises.walk.feel[0]",
                        "catalogue.exercises.walk.stop[2]",
                        "catalogue.exercises.bridge/small.name",
                        "catalogue.exercises.bridge/full.name",
                        "catalogue.activities.shower.name",
                        "catalogue.activities.shower.ways[1].how")
                .doesNotContainKeys("catalogue.activities.shower.ways[0].how", "catalogue.exercises.walk.steps[3]");
    }

    @Test
    void areOfEveryDangerSignNoteAndState() {
        String note = rulebook.dangerSigns().notes().get(0).id();

        assertThat(texts)
                .containsKeys(
                        "danger-signs.signs.RF01.ask",
                        "danger-signs.notes." + note + ".what",
                        "danger-signs.notes." + note + ".then",
                        "danger-signs.states.drowsy.ask",
                        "danger-signs.states.drowsy.say");
    }
}
