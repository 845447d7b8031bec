package health.steady.protocol.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import health.steady.protocol.DayPlan;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Need;
import health.steady.protocol.Phase;
import health.steady.protocol.ProgrammeEntry.Role;
import health.steady.protocol.Protocol;
import health.steady.protocol.Restriction;
import health.steady.protocol.Signer;
import health.steady.protocol.WalkingWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Three published protocols, written in the language alone: each loads, gives something every day and says what its sheet says. */
class ExampleProtocolsTests {

    private static final String FUSION = "houston-lumbar-fusion";
    private static final String DISC = "houston-artificial-disc";
    private static final String SRORTHO = "srortho-lumbar-fusion";

    @ParameterizedTest
    @ValueSource(strings = {FUSION, DISC, SRORTHO})
    void loadsWithoutAProblem(String slug) {
        assertThat(ExampleRulebooks.problems(slug)).isEmpty();
        assertThat(protocol(slug).slug()).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {FUSION, DISC, SRORTHO})
    void isWhatTheSchemaDescribes(String slug) {
        assertThat(SchemaTests.schema("protocol").validate(ExampleRulebooks.text(slug), InputFormat.YAML))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {FUSION, DISC, SRORTHO})
    void givesAWalkAndThreeToSixExercisesOnEveryDayWithoutARelease(String slug) {
        HistoryFixtures plan = HistoryFixtures.planFor(ExampleRulebooks.rulebook(slug))
                .confirmedOn(0)
                .advancedOnTime();

        for (int day = 0; day <= 400; day++) {
            DayPlan today = plan.planOn(day);
            assertThat(today.walking()).as("day %s", day).isNotNull();
            assertThat(today.exercises())
                    .as("day %s", day)
                    .filteredOn(offer -> offer.role() == Role.EXERCISE)
                    .hasSizeBetween(3, 6);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FUSION, DISC, SRORTHO})
    void givesAWalkAndThreeToSixExercisesWhenNobodyAdvancesIt(String slug) {
        HistoryFixtures plan =
                HistoryFixtures.planFor(ExampleRulebooks.rulebook(slug)).confirmedOn(0);

        for (int day = 0; day <= 400; day++) {
            assertThat(plan.planOn(day).exercises())
                    .as("day %s", day)
                    .filteredOn(offer -> offer.role() == Role.EXERCISE)
                    .hasSizeBetween(3, 6);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "houston-lumbar-fusion, bending-1, bending at most 1 level, 42",
        "houston-lumbar-fusion, twisting-1, twisting at most 1 level, 42",
        "houston-lumbar-fusion, extension-0, extension at most 0 level, 84",
        "houston-lumbar-fusion, lifting-5lb, lifting at most 5 lb, 42",
        "houston-lumbar-fusion, sitting-20min, sitting at most 20 min, 14",
        "houston-lumbar-fusion, driving, driving at most 0 min, 42",
        "srortho-lumbar-fusion, lifting-5lb, lifting at most 5 lb, 42",
        "srortho-lumbar-fusion, overhead-0, overhead at most 0 lb, 84",
        "srortho-lumbar-fusion, bending-1, bending at most 1 level, 84",
        "srortho-lumbar-fusion, impact-1, impact at most 1 level, 182",
        "houston-artificial-disc, extension-0, extension at most 0 level, 42",
        "houston-artificial-disc, twisting-1, twisting at most 1 level, 42",
        "houston-artificial-disc, lifting-5lb, lifting at most 5 lb, 42",
        "houston-artificial-disc, impact-1, impact at most 1 level, 92",
        "houston-artificial-disc, contact-no, contact at most 0 yes/no, 182",
    })
    void limitsWhatItsSheetLimits(String slug, String restriction, String limit, int notBefore) {
        Restriction written = protocol(slug).restriction(restriction).orElseThrow();

        assertThat(written.limit()).hasToString(limit);
        assertThat(written.notBefore()).isEqualTo(notBefore);
    }

    @ParameterizedTest
    @ValueSource(strings = {FUSION, SRORTHO})
    void releasesBendingAndTwistingOfAFusionOnlyOnceItIsSolid(String slug) {
        assertThat(protocol(slug).restrictions())
                .filteredOn(restriction -> restriction.id().startsWith("bending")
                        || restriction.id().startsWith("twisting"))
                .hasSize(4)
                .allSatisfy(restriction -> assertThat(restriction.needs())
                        .extracting(Need::finding)
                        .containsExactly("fusion-solid"));
    }

    @ParameterizedTest
    @CsvSource({
        "houston-lumbar-fusion, WEEKS_0_2, '[[wound-dry], [pain-tolerable]]'",
        "houston-lumbar-fusion, WEEKS_2_6, '[[home-programme], [exercises-15min], [walks-15min], [self-care]]'",
        "houston-artificial-disc, WEEKS_2_6, '[[home-programme], [exercises-15min], [walks-15min], [self-care], [symptoms-halved]]'",
        "srortho-lumbar-fusion, WEEKS_0_2, '[[wound-healing], [neutral-spine]]'",
        "srortho-lumbar-fusion, WEEKS_2_6, '[[home-programme], [walks-30min]]'",
        "srortho-lumbar-fusion, WEEKS_6_12, '[[home-programme], [safe-mechanics], [walks-3-miles], [one-leg-10s, steady-on-one-leg]]'",
    })
    void leavesAStageOnTheMarkersOfItsSheet(String slug, Phase phase, String lines) {
        assertThat(protocol(slug).stage(phase).leaveWhen()).isNotNull();
        assertThat(protocol(slug).stage(phase).leaveWhen().lines().stream()
                        .map(line -> line.stream().map(Need::finding).toList())
                        .toList())
                .hasToString(lines);
    }

    @Test
    void walksTheMinutesOfSrOrtho() {
        assertThat(protocol(SRORTHO).walking().weeks())
                .extracting(WalkingWeek::week, WalkingWeek::minutes, WalkingWeek::times)
                .startsWith(tuple(0, 10, 2))
                .contains(tuple(6, 30, 2), tuple(12, 40, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "srortho-lumbar-fusion, dead-bug, basic, 42",
        "srortho-lumbar-fusion, bird-dog, one-limb, 42",
        "srortho-lumbar-fusion, wall-sit, 30-degrees, 14",
        "houston-lumbar-fusion, dead-bug, basic, 56",
        "houston-lumbar-fusion, laq, basic, 0",
        "houston-artificial-disc, prone-pressup, elbows, 84",
    })
    void startsAnExerciseInTheWeekOfItsSheet(String slug, String exercise, String rung, int day) {
        assertThat(protocol(slug).timing(exercise, rung).orElseThrow().defaultDay())
                .isEqualTo(day);
    }

    @Test
    void signsTheFirstStepsOfADiscAheadForSixWeeksOrNotAtAll() {
        assertThat(protocol(DISC).choice("restriction-length").orElseThrow().options())
                .extracting(option ->
                        option.signs() == null ? List.of() : option.signs().restrictions())
                .containsExactly(List.of(), List.of("bending-1", "twisting-1", "lifting-5lb"));
    }

    @Test
    void opensAGentleExerciseOfADiscByThePatientsOwnWord() {
        HistoryFixtures plan =
                HistoryFixtures.planFor(ExampleRulebooks.rulebook(DISC)).confirmedOn(0);
        plan.by(Signer.PATIENT).foundOn(14, "wound-dry");
        plan.by(Signer.PATIENT).foundOn(14, "pain-tolerable");

        assertThat(plan.planOn(13).exercises())
                .extracting(offer -> offer.exercise().id())
                .doesNotContain("lying-march");
        assertThat(plan.planOn(14).exercises())
                .extracting(offer -> offer.exercise().id())
                .contains("lying-march");
        assertThat(plan.planOn(14).stage()).isEqualTo(Phase.WEEKS_0_2);
    }

    private static Protocol protocol(String slug) {
        return ExampleRulebooks.rulebook(slug).protocol();
    }
}
