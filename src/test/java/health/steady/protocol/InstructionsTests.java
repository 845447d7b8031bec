package health.steady.protocol;

import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InstructionsTests {

    private final HistoryFixtures plan =
            planFor(RulebookFixtures.microdiscectomy()).confirmedOn(0);

    @Test
    void endBeforeTheirDay() {
        assertThat(instructions(0)).contains("wound", "smoking");
        assertThat(instructions(41)).contains("wound", "smoking");
        assertThat(instructions(42)).contains("smoking").doesNotContain("wound");
    }

    @Test
    void beginOnTheirDay() {
        assertThat(instructions(41)).doesNotContain("one-long-walk");
        assertThat(instructions(42)).contains("one-long-walk");
    }

    @Test
    void followTheSurgeonsAnswer() {
        assertThat(instructions(5)).isNotEmpty().doesNotContain("nsaid-allowed");

        plan.choosing("nsaid", "allowed");
        assertThat(instructions(5)).contains("nsaid-allowed");
    }

    @Test
    void ofAnAnswerAreNotGivenWithoutOne() {
        assertThat(plan.notChoosing("nsaid").planOn(5).instructions())
                .extracting(given -> given.instruction().id())
                .contains("wound")
                .doesNotContain("nsaid-allowed");
    }

    @Test
    void sayWhoAssignedThemAndTheirSources() {
        assertThat(plan.planOn(5).instructions()).isNotEmpty().allSatisfy(given -> {
            assertThat(given.cause().signed()).isEqualTo(plan.facts().get(0).signature());
            assertThat(given.cause().sources()).isEqualTo(given.instruction().sources());
        });
    }

    private List<String> instructions(int day) {
        return plan.planOn(day).instructions().stream()
                .map(given -> given.instruction().id())
                .toList();
    }
}
