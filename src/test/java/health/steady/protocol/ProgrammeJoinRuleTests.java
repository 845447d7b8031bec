package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.ProgrammeEntry.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgrammeJoinRuleTests {

    private static final String WHERE = "stages.WEEKS_6_12.programme.bridge/full: ";

    @Test
    void mindsAGap() {
        assertThat(said(small(56), full(Role.EXERCISE, 57)))
                .containsExactly(WHERE + "begins on day 57, and bridge/small ends before day 56");
    }

    @Test
    void mindsAnOverlap() {
        assertThat(said(small(56), full(Role.EXERCISE, 55)))
                .containsExactly(WHERE + "begins on day 55 while bridge/small holds, which ends before day 56");
        assertThat(said(small(null), full(Role.EXERCISE, 56)))
                .containsExactly(WHERE + "begins on day 56 while bridge/small holds, which has no end");
    }

    @Test
    void doesNotMindOneThatFollowsTheOther() {
        assertThat(said(small(56), full(Role.EXERCISE, 56))).isEmpty();
    }

    @Test
    void comparesWithTheLatestOfTheSameExerciseOnly() {
        ProgrammeEntry breathe = new ProgrammeEntry(new RungRef("breathe", "basic"), Role.EXERCISE, 0, null, null);
        ProgrammeEntry between = new ProgrammeEntry(new RungRef("bridge", "small"), Role.EXERCISE, 50, 56, null);

        assertThat(said(breathe, small(50), between, breathe(99), full(Role.EXERCISE, 56)))
                .containsExactly(
                        "stages.WEEKS_6_12.programme.breathe/basic: begins on day 99 while breathe/basic holds, which has no end");
    }

    @Test
    void doesNotMindADrillBesideAnExercise() {
        assertThat(said(small(null), full(Role.DRILL, 56))).isEmpty();
    }

    private static List<String> said(ProgrammeEntry... entries) {
        LintFixtures fixtures = LintFixtures.shipped();
        for (Phase phase : Phase.values()) {
            fixtures.programme(phase);
        }
        return fixtures.programme(Phase.WEEKS_6_12, entries).said(new ProgrammeJoinRule());
    }

    private static ProgrammeEntry breathe(int from) {
        return new ProgrammeEntry(new RungRef("breathe", "basic"), Role.EXERCISE, from, null, null);
    }

    private static ProgrammeEntry small(@Nullable Integer before) {
        return new ProgrammeEntry(new RungRef("bridge", "small"), Role.EXERCISE, 0, before, null);
    }

    private static ProgrammeEntry full(Role role, int from) {
        return new ProgrammeEntry(new RungRef("bridge", "full"), role, from, null, null);
    }
}
