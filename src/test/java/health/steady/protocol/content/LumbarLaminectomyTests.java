package health.steady.protocol.content;

import static health.steady.protocol.content.ShippedDay.alternatives;
import static health.steady.protocol.content.ShippedDay.drills;
import static health.steady.protocol.content.ShippedDay.exercises;
import static health.steady.protocol.content.ShippedDay.inForce;
import static health.steady.protocol.content.ShippedDay.instructions;
import static health.steady.protocol.content.ShippedDay.walk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.steady.protocol.Choice;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Finding;
import health.steady.protocol.Gate;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Phase;
import health.steady.protocol.Protocol;
import health.steady.protocol.Restriction;
import health.steady.protocol.Rulebook;
import health.steady.protocol.Signer;
import health.steady.protocol.Timing;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The numbers of the lumbar laminectomy, written down a second time by hand from the clinical decisions (columns DL of
 * default and floor weeks, programmes, walking and restrictions).
 */
class LumbarLaminectomyTests {

    private static final Rulebook RULEBOOK = ShippedDay.rulebook("lumbar-laminectomy");
    private static final Protocol PROTOCOL = RULEBOOK.protocol();

    @ParameterizedTest
    @CsvSource({
        "walk, flat, 0, 0",
        "breathe, basic, 0, 0",
        "ankle-pump, basic, 0, 0",
        "brace, basic, 0, 0",
        "log-roll, basic, 0, 0",
        "sit-stand, drill, 0, 0",
        "hip-hinge, drill, 0, 0",
        "quad-set, basic, 0, 0",
        "laq, basic, 0, 0",
        "ball-squeeze, basic, 0, 0",
        "scap-retract, basic, 0, 0",
        "heel-slide, basic, 0, 0",
        "bent-knee-fallout, basic, 0, 0",
        "ham-seated-ankle, basic, 1, 1",
        "ham-supine-strap, basic, 2, 1",
        "ham-supine-hands, basic, 6, 1",
        "ham-seated-lean, basic, 6, 2",
        "pelvic-tilt-draw-in, basic, 1, 0",
        "pelvic-tilt, tilt, 2, 0",
        "side-leg-lift, basic, 2, 2",
        "clamshell, basic, 2, 2",
        "wall-sit, 30-degrees, 2, 2",
        "wall-sit, 45-degrees, 6, 2",
        "lying-march, basic, 2, 1",
        "bridge, small, 3, 2",
        "bridge, full, 6, 2",
        "bike, recumbent-short, 4, 2",
        "bike, recumbent, 4, 2",
        "band-row, light, 4, 2",
        "band-row, medium, 6, 2",
        "band-row, heavy, 6, 2",
        "slr, basic, 4, 2",
        "bird-dog, one-limb, 6, 2",
        "bird-dog, full, 8, 4",
        "sit-stand, sets, 6, 2",
        "sls, basic, 6, 2",
        "heel-raise, basic, 6, 2",
        "mini-squat, basic, 6, 2",
        "knee-chest, one-knee, 6, 0",
        "cat-cow, small, 8, 2",
        "cat-cow, full, 8, 6",
        "figure-4, unpulled, 8, 2",
        "figure-4, pulled, 8, 2",
        "knee-roll, small, 8, 2",
        "knee-roll, full, 8, 6",
        "child-pose, basic, 8, 6",
        "aquatic, water-walk, 6, 4",
        "swim, easy, 8, 4",
        "lunge, basic, 8, 6",
        "dead-bug, basic, 8, 6",
        "step-up, basic, 8, 6",
        "ohp-seated, dumbbell, 8, 6",
        "medx, clinic, 6, 6",
        "elliptical, arms-still, 12, 6",
        "elliptical, arms, 12, 6",
        "side-plank, knees, 12, 6",
        "back-ext, arms-by-side, 12, 6",
        "prone-pressup, elbows, 12, 2",
        "run, walk-run, 26, 12",
        "prone-knee-bend, basic, 2, 1",
    })
    void startsInItsWeekAndNeverBelowItsFloor(String exercise, String rung, int defaultWeek, int floorWeek) {
        Timing timing = PROTOCOL.timing(exercise, rung).orElseThrow();

        assertThat(timing.defaultDay()).isEqualTo(defaultWeek * 7);
        assertThat(timing.floorDay()).isEqualTo(floorWeek * 7);
    }

    @Test
    void neverGivesACurlUpByDefault() {
        Timing timing = PROTOCOL.timing("curl-up", "basic").orElseThrow();

        assertThat(timing.defaultDay()).isNull();
        assertThat(timing.floorDay()).isEqualTo(84);
    }

    @Test
    void reservesWhatASurgeonClears() {
        assertThat(PROTOCOL.reserved()).containsExactlyInAnyOrder("elliptical", "run", "aquatic", "swim", "medx");
    }

    @Test
    void weeks0To2() {
        assertThat(exercises(onTime(3))).isEqualTo("breathe/basic, ankle-pump/basic, brace/basic");
        assertThat(exercises(onTime(10)))
                .isEqualTo("breathe/basic, ankle-pump/basic, brace/basic, ham-seated-ankle/basic,"
                        + " pelvic-tilt-draw-in/basic");
        assertThat(drills(onTime(3))).isEqualTo("log-roll/basic");
        assertThat(walk(onTime(3))).isEqualTo("5 x 4");
        assertThat(walk(onTime(10))).isEqualTo("8 x 4");
        assertThat(inForce(onTime(3))).containsExactlyElementsOf(FROM_THE_START);
    }

    @Test
    void weeks2To6() {
        assertThat(exercises(onTime(20)))
                .isEqualTo("ham-supine-strap/basic, pelvic-tilt/tilt, lying-march/basic, clamshell/basic,"
                        + " wall-sit/30-degrees");
        assertThat(exercises(onTime(30)))
                .isEqualTo("ham-supine-strap/basic, pelvic-tilt/tilt, lying-march/basic, clamshell/basic,"
                        + " wall-sit/30-degrees, bridge/small");
        assertThat(alternatives(onTime(20))).isEmpty();
        assertThat(alternatives(onTime(30))).isEqualTo("bike/recumbent-short");
        assertThat(walk(onTime(20))).isEqualTo("12 x 3");
        assertThat(walk(onTime(30))).isEqualTo("16 x 3");
        assertThat(inForce(onTime(30))).containsExactlyElementsOf(FROM_THE_START);
    }

    @Test
    void weeks6To12() {
        assertThat(exercises(onTime(44)))
                .isEqualTo("bridge/full, bird-dog/one-limb, wall-sit/45-degrees, band-row/light, sit-stand/sets,"
                        + " sls/basic");
        assertThat(exercises(onTime(60)))
                .isEqualTo(
                        "bridge/full, bird-dog/full, wall-sit/45-degrees, band-row/light, sit-stand/sets, sls/basic");
        assertThat(exercises(onTime(61))).contains("scap-retract/basic").doesNotContain("band-row");
        assertThat(alternatives(onTime(60))).isEqualTo("bike/recumbent");
        assertThat(walk(onTime(60))).isEqualTo("30 x 2");
    }

    @Test
    void months3To6() {
        assertThat(exercises(onTime(100)))
                .isEqualTo("band-row/light, mini-squat/basic, step-up/basic, dead-bug/basic, bird-dog/full, sls/basic");
        assertThat(walk(onTime(100))).isEqualTo("30 x 2");
    }

    @Test
    void months6Plus() {
        assertThat(exercises(onTime(200)))
                .isEqualTo("bridge/full, side-leg-lift/basic, mini-squat/basic, dead-bug/basic, bird-dog/full,"
                        + " band-row/light");
        assertThat(inForce(onTime(200))).containsExactlyElementsOf(FROM_THE_START);
    }

    @ParameterizedTest
    @CsvSource({
        "lifting-8lb, lifting at most 8 lb, 14, '14, 42', false",
        "lifting-20lb, lifting at most 20 lb, 42, '42', false",
        "lifting-30lb, lifting at most 30 lb, 84, '84', true",
        "bending-1, bending at most 1 level, 14, '14, 42', false",
        "bending-2, bending at most 2 level, 42, '42', false",
        "twisting-1, twisting at most 1 level, 14, '14, 42', false",
        "twisting-2, twisting at most 2 level, 42, '42', false",
        "extension-0, extension at most 0 level, 42, '42', true",
        "sitting-30min, sitting at most 30 min, 14, '14', false",
        "driving, driving at most 0 min, 14, '14', false",
        "submersion, submersion at most 0 yes/no, 28, '28', false",
        "impact-1, impact at most 1 level, 84, '84', false",
    })
    void restrictsUntilASurgeonReleases(String id, String limit, int notBefore, String prompts, boolean optional) {
        Restriction restriction = PROTOCOL.restriction(id).orElseThrow();

        assertThat(restriction.limit()).hasToString(limit);
        assertThat(restriction.notBefore()).isEqualTo(notBefore);
        assertThat(restriction.prompts()).hasToString("[" + prompts + "]");
        assertThat(restriction.optional()).isEqualTo(optional);
        assertThat(PROTOCOL.restrictions()).hasSize(12);
    }

    @Test
    void needsAHealedWoundForABath() {
        assertThat(PROTOCOL.restrictions())
                .filteredOn(restriction -> !restriction.needs().isEmpty())
                .singleElement()
                .satisfies(restriction -> {
                    assertThat(restriction.id()).isEqualTo("submersion");
                    assertThat(restriction.needs()).hasToString("[Need[finding=wound-healed, withinDays=28]]");
                });
    }

    @Test
    void asksThreeQuestions() {
        assertThat(PROTOCOL.choices())
                .extracting(
                        Choice::id,
                        choice ->
                                choice.options().stream().map(Choice.Option::id).toList())
                .containsExactly(
                        tuple("restriction-length", List.of("until-i-release", "two-weeks", "six-weeks")),
                        tuple("exercise-timing", List.of("usual", "conservative")),
                        tuple("nsaid", List.of("silent", "allowed")));
    }

    @ParameterizedTest
    @CsvSource({"two-weeks, 14", "six-weeks, 42"})
    void signsTheFirstStepsAheadByTheLengthOfRestrictions(String option, int day) {
        Choice.SignedAhead signs = PROTOCOL.choice("restriction-length")
                .orElseThrow()
                .option(option)
                .orElseThrow()
                .signs();

        assertThat(signs).isNotNull();
        assertThat(signs.day()).isEqualTo(day);
        assertThat(signs.restrictions()).containsExactlyInAnyOrder("bending-1", "twisting-1", "lifting-8lb");
    }

    @Test
    void saysThatAntiInflammatoriesAreAllowedOnlyWhenTheSurgeonDoes() {
        HistoryFixtures allowed =
                HistoryFixtures.planFor(RULEBOOK).choosing("nsaid", "allowed").confirmedOn(0);

        assertThat(instructions(onTime(3))).doesNotContain("nsaid-allowed");
        assertThat(instructions(allowed.planOn(3))).contains("nsaid-allowed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WEEKS_0_2 | [[wound-dry 14], [walks-often 7], [pain-settles 7]]",
                "WEEKS_2_6 | [[home-programme 14], [walks-20min 7], [pain-at-most-5 7]]",
                "WEEKS_6_12 | [[home-programme 28], [walks-30min 14], [pain-at-most-3 14], [one-leg-10s 28, steady-on-one-leg 28]]",
                "MONTHS_3_6 | [[back-hold-20s 28, strong-enough 28]]",
            })
    void leavesAStageOnWhatWasFound(Phase phase, String lines) {
        Gate gate = Objects.requireNonNull(PROTOCOL.stage(phase).leaveWhen());

        assertThat(gate.lines().stream()
                        .map(line -> line.stream()
                                .map(need -> need.finding() + " " + need.withinDays())
                                .toList())
                        .toList())
                .hasToString(lines);
        assertThat(PROTOCOL.findings())
                .extracting(Finding::by)
                .allSatisfy(by -> assertThat(by).contains(Signer.SURGEON, Signer.THERAPIST));
    }

    private static final List<String> FROM_THE_START = List.of(
            "bending-1",
            "bending-2",
            "twisting-1",
            "twisting-2",
            "lifting-8lb",
            "lifting-20lb",
            "sitting-30min",
            "driving",
            "submersion",
            "impact-1");

    /** Each stage signed on its first day, and nothing released. */
    private static DayPlan onTime(int day) {
        return HistoryFixtures.planFor(RULEBOOK).confirmedOn(0).advancedOnTime().planOn(day);
    }
}
