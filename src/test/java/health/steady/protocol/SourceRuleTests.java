package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SourceRuleTests {

    private final Rulebook rulebook = RulebookFixtures.gated();

    @Test
    void looksAtEveryPartThatCites() {
        Rulebook without = new Rulebook(
                rulebook.digest(),
                rulebook.protocol(),
                rulebook.catalogue(),
                rulebook.dangerSigns(),
                rulebook.conflicts(),
                rulebook.lessons(),
                Map.of());
        Set<String> wheres = new TreeSet<>();
        new SourceRule().check(without, problem -> wheres.add(problem.where()));

        assertThat(wheres)
                .contains(
                        "choices.restriction-length.options.six-weeks.evidence[0]",
                        "choices.restriction-length.options.six-weeks.evidence[1]",
                        "restrictions.bending-1",
                        "findings.wound-healed",
                        "stages.WEEKS_0_2",
                        "stages.WEEKS_0_2.leaveWhen",
                        "stages.MONTHS_6_PLUS",
                        "timings.bridge/full",
                        "walking",
                        "instructions.wound",
                        "catalogue.exercises.bridge",
                        "catalogue.contraindications.fall-risk",
                        "catalogue.measures.single-leg-stand",
                        "catalogue.activities.shower",
                        "danger-signs.signs.RF01",
                        "danger-signs.notes."
                                + rulebook.dangerSigns().notes().get(0).id(),
                        "danger-signs.states.drowsy")
                .doesNotContain("stages.MONTHS_6_PLUS.leaveWhen");
    }

    @Test
    void saysNothingWhereEverySourceIsThere() {
        assertThat(LintFixtures.said(new SourceRule(), RulebookFixtures.microdiscectomy()))
                .isEmpty();
    }
}
