package health.steady.protocol;

import static health.steady.protocol.HistoryFixtures.planFor;
import static health.steady.protocol.HistoryFixtures.use;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineTests {

    private static final Dose FEW = Dose.repetitions(1, 3, 1);

    private final HistoryFixtures plan = planFor(GatedFixtures.gated()).confirmedOn(0);

    @Test
    void saysToCallTheClinicWhereTheHistoryCannotBeTrusted() {
        Course unreadable = new Course(GatedFixtures.gated(), History.unreadable());

        DayPlan day = Engine.dayPlan(List.of(plan.course(), unreadable), plan.day(5));

        assertThat(day.standing()).isEqualTo(Standing.CALL_CLINIC);
        assertThat(day.messages()).containsExactly(new Message(Message.Kind.CALL_CLINIC, List.of(), null));
        assertThat(day.exercises()).isEmpty();
        assertThat(day.walking()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31, CALL_CLINIC", "1900-01-01, BEFORE_SURGERY", "2200-01-01, ACTIVE", "2200-01-02, CALL_CLINIC"
    })
    void plansFrom1900To2200(LocalDate date, Standing standing) {
        assertThat(Engine.dayPlan(List.of(plan.course()), date).standing()).isEqualTo(standing);
    }

    @Test
    void tellsOnWhichDayTheSurgeryIsPlanned() {
        DayPlan day = plan.planOn(-3);

        assertThat(day.standing()).isEqualTo(Standing.BEFORE_SURGERY);
        assertThat(day.dayPostOp()).isEqualTo(-3);
        assertThat(day.messages()).containsExactly(new Message(Message.Kind.SURGERY_PLANNED, List.of(), plan.day(0)));
    }

    @ParameterizedTest
    @CsvSource({"flying", "heel-slide/upside-down"})
    void anUnknownExerciseOrRungIsNotInTheProtocol(String use) {
        assertThat(Engine.reasonsAgainst(List.of(plan.course()), plan.day(5), use(use), FEW))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.kind()).isEqualTo(Reason.Kind.NOT_IN_PROTOCOL);
                    assertThat(reason.id()).isEqualTo(use(use).exercise());
                    assertThat(reason.cause().signed())
                            .isEqualTo(plan.facts().get(0).signature());
                });
    }

    @Test
    void nothingIsAddedToNoPlan() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Engine.reasonsAgainst(List.of(), plan.day(5), use("heel-slide"), FEW));
    }

    @Test
    void tellsWhatStandsBeforeAnyStageButTheFirst() {
        NextStage second = Engine.before(plan.course(), plan.day(5), Phase.WEEKS_6_12);

        assertThat(second).isNotNull();
        assertThat(second.stage()).isEqualTo(Phase.WEEKS_6_12);
        assertThat(second.notBefore()).isEqualTo(plan.day(42));
        assertThat(second.by()).containsExactly(Signer.SURGEON);
        assertThat(Engine.before(plan.course(), plan.day(5), Phase.WEEKS_0_2)).isNull();
    }

    @Test
    void tellsNothingWithoutAPlan() {
        Course unreadable = new Course(GatedFixtures.gated(), History.unreadable());

        assertThat(Engine.before(unreadable, plan.day(5), Phase.WEEKS_6_12)).isNull();
        assertThat(Engine.substitutes(List.of(unreadable), plan.day(5), "heel-slide"))
                .isEmpty();
        assertThat(Engine.propose(unreadable, plan.day(5))).isEqualTo(Proposal.none());
    }

    @ParameterizedTest
    @CsvSource({"0", "1000"})
    void simulatesUpToAThousandDays(int days) {
        assertThat(Engine.simulate(GatedFixtures.ungated(), Map.of(), days, true)
                        .days())
                .hasSize(days + 1);
    }

    @Test
    void simulatesAndLintsARulebookThatGivesTooLittle() {
        ProgrammeEntry[] two = Stream.of("breathe", "ankle-pump")
                .map(id -> new ProgrammeEntry(use(id), ProgrammeEntry.Role.EXERCISE, 0, null, null))
                .toArray(ProgrammeEntry[]::new);
        Rulebook rulebook =
                LintFixtures.shipped().programme(Phase.WEEKS_0_2, two).rulebook();

        assertThat(Engine.simulate(rulebook, Map.of(), 3, false).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "on day 0, 2 exercises are offered, and 3 to 6 expected: [breathe, ankle-pump]; so on 3 more of the days to come");
        assertThat(Engine.lint(rulebook)).extracting(Problem::rule).contains("programme-size");
    }
}
