package health.steady.protocol;

import static health.steady.protocol.LintFixtures.SOURCES;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Before weeks 2 to 6, up to 8 min of walking 4 times a day, 32 min, are given. */
class GateRuleTests {

    private static final String WHERE = "stages.WEEKS_0_2.leaveWhen.all[0]: it can never be met: ";

    @Test
    void mindsMoreReportsThanThereAreDays() {
        assertThat(said(new ReportsAtMost(Score.PAIN, 3, 8), 7)).isEmpty();
        assertThat(said(new ReportsAtMost(Score.PAIN, 3, 9), 7)).containsExactly(WHERE + "it asks 9 days within 7");
    }

    @Test
    void mindsMoreDaysOfAnExerciseThanThereAre() {
        assertThat(said(new DoneOnDays("breathe", 1, 0, 8), 7)).isEmpty();
        assertThat(said(new DoneOnDays("breathe", 1, 0, 9), 7)).containsExactly(WHERE + "it asks 9 days within 7");
        assertThat(said(new DoneOnDays("flying", 1, 0, 3), 7))
                .containsExactly(WHERE + "flying is not part of this protocol");
    }

    @Test
    void mindsMoreWalkingThanIsGiven() {
        String more = WHERE + "it asks more than the walk given when the stage ends, 8 min 4 times a day";

        assertThat(said(new DoneOnDays("walk", 4, 32, 8), 7)).isEmpty();
        assertThat(said(new DoneOnDays("walk", 5, 32, 3), 7)).containsExactly(more);
        assertThat(said(new DoneOnDays("walk", 4, 33, 3), 7)).containsExactly(more);
        assertThat(said(new DoneOnDays("walk", 4, 32, 9), 7)).containsExactly(WHERE + "it asks 9 days within 7");
    }

    @Test
    void doesNotMindAMeasurement() {
        assertThat(said(new MeasuredAtLeast("single-leg-stand", BigDecimal.TEN), 7))
                .isEmpty();
    }

    @Test
    void mindsAFindingThatOnlyAPatientMayRecord() {
        assertThat(said(null, 7))
                .containsExactly(
                        "stages.WEEKS_0_2.leaveWhen.all[0]: no clinician may record it and no report answers it");
    }

    @Test
    void saysWhyOfEachFindingOfALine() {
        Stage first = RulebookFixtures.microdiscectomy().protocol().stage(Phase.WEEKS_0_2);
        Gate gate =
                new Gate(List.of(List.of(new Need("it", 7), new Need("other", 7))), Set.of(Signer.SURGEON), SOURCES);
        LintFixtures fixtures = withoutGates(finding(null))
                .stage(
                        Phase.WEEKS_0_2,
                        old -> new Stage(old.phase(), first.programme(), first.gentle(), null, gate, first.sources()));

        assertThat(fixtures.said(new GateRule()))
                .containsExactly(
                        "stages.WEEKS_0_2.leaveWhen.all[0]: no clinician may record it and no report answers it; other is no finding of this protocol");
    }

    @Test
    void mindsAGateAfterTheLastStage() {
        assertThat(withoutGates(finding(null))
                        .gate(Phase.MONTHS_6_PLUS, new Need("it", 7))
                        .said(new GateRule()))
                .containsExactly("stages.MONTHS_6_PLUS.leaveWhen: nothing follows the last stage");
    }

    private static List<String> said(@Nullable Criterion from, int withinDays) {
        return withoutGates(finding(from))
                .gate(Phase.WEEKS_0_2, new Need("it", withinDays))
                .said(new GateRule());
    }

    private static LintFixtures withoutGates(Finding finding) {
        LintFixtures fixtures = LintFixtures.shipped().findings(finding);
        for (Phase phase : Phase.values()) {
            fixtures.withoutGate(phase);
        }
        return fixtures;
    }

    private static Finding finding(@Nullable Criterion from) {
        return new Finding("it", Text.english("It is so"), Set.of(Signer.PATIENT), from, SOURCES);
    }
}
