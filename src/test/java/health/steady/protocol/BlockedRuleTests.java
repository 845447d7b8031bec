package health.steady.protocol;

import static health.steady.protocol.LintFixtures.restriction;
import static health.steady.protocol.LintFixtures.rung;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.ProgrammeEntry.Role;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BlockedRuleTests {

    private static final RungRef EASY = new RungRef("bridge", "easy");
    private static final RungRef BENT = new RungRef("bridge", "bent");
    private static final RungRef TWISTED = new RungRef("bridge", "twisted");

    @Test
    void mindsAnExerciseThatIsForbiddenForItsWholeStage() {
        assertThat(said(14, entry(BENT, null)))
                .containsExactly(
                        "stages.WEEKS_0_2.programme.bridge: bending-1 cannot end in this stage, whose last day is 13");
    }

    @Test
    void doesNotMindARestrictionThatMayEndOnTheLastDay() {
        assertThat(said(13, entry(BENT, null))).isEmpty();
    }

    @Test
    void namesAllThatForbidItsRungs() {
        assertThat(said(14, entry(BENT, TWISTED)))
                .containsExactly(
                        "stages.WEEKS_0_2.programme.bridge: bending-1 and twisting-1 cannot end in this stage, whose last day is 13");
    }

    @Test
    void doesNotMindAnExerciseOfWhichARungGetsThrough() {
        assertThat(said(14, entry(BENT, EASY))).isEmpty();
        assertThat(said(14, entry(EASY, BENT))).isEmpty();
        assertThat(said(14, entry(BENT, null), entry(EASY, null), entry(TWISTED, null)))
                .isEmpty();
    }

    @Test
    void saysNothingOfARungThatDoesNotExist() {
        assertThat(said(14, entry(new RungRef("bridge", "none"), null))).isEmpty();
    }

    private static List<String> said(int notBefore, ProgrammeEntry... entries) {
        Dose ten = Dose.repetitions(1, 10, 2);
        LintFixtures fixtures = LintFixtures.shipped()
                .onlyLadder(
                        "bridge",
                        rung("easy", Map.of(), ten),
                        rung("bent", Map.of(Demand.BENDING, 2), ten),
                        rung("twisted", Map.of(Demand.TWISTING, 2), ten))
                .restrictions(
                        restriction("twisting-1", Demand.TWISTING, Amount.level(1), notBefore, false),
                        restriction("bending-1", Demand.BENDING, Amount.level(1), notBefore, false));
        for (Phase phase : Phase.values()) {
            fixtures.programme(phase);
        }
        return fixtures.programme(Phase.WEEKS_0_2, entries).said(new BlockedRule());
    }

    private static ProgrammeEntry entry(RungRef use, @Nullable RungRef standIn) {
        return new ProgrammeEntry(use, Role.EXERCISE, 0, null, standIn);
    }
}
