package health.steady.protocol.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.steady.protocol.Choice;
import health.steady.protocol.Exercise;
import health.steady.protocol.Finding;
import health.steady.protocol.Instruction;
import health.steady.protocol.Phase;
import health.steady.protocol.ProgrammeEntry.Role;
import health.steady.protocol.Protocol;
import health.steady.protocol.Signer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The numbers of the lumbar fusion, written down a second time by hand from the clinical decisions: parts C2 (column FU),
 * J3, J4 and J9, gates from B6 and G1.
 */
class LumbarFusionTests {

    private static final ProtocolTable TABLE = ProtocolTable.of("lumbar-fusion");
    private static final Protocol PROTOCOL = TABLE.protocol();
    private static final Map<String, String> USUAL = Map.of();
    private static final Map<String, String> FROM_WEEK_12 = Map.of("rehab-start", "week-12");

    @Test
    void isTheProtocolOfAnInstrumentedFusionAlsoWithADecompression() {
        assertThat(PROTOCOL.title().in("en")).isEqualTo("Lumbar spinal fusion");
        assertThat(PROTOCOL.procedure().kind()).isEqualTo("FUSION");
        assertThat(PROTOCOL.procedure().region()).isEqualTo("LUMBAR");
        assertThat(PROTOCOL.procedure().instrumented()).isTrue();
        assertThat(PROTOCOL.procedure().name().in("en")).contains("decompression");
    }

    @Test
    void inTheFirstTwoWeeksActivatesAndMovesSafely() {
        assertThat(TABLE.given(Phase.WEEKS_0_2, 0, Role.EXERCISE))
                .isEqualTo(
                        "quad-set/basic, laq/basic, ball-squeeze/basic, scap-retract/basic, ankle-pump/basic, brace/basic");
        assertThat(TABLE.given(Phase.WEEKS_0_2, 0, Role.DRILL)).isEqualTo("log-roll/basic, sit-stand/drill");
        assertThat(TABLE.given(Phase.WEEKS_0_2, 13, Role.WALK_ALTERNATIVE)).isEmpty();
        assertThat(TABLE.offered(Phase.WEEKS_0_2, 3, USUAL)).hasSize(6);
        assertThat(TABLE.gate(Phase.WEEKS_0_2))
                .isEqualTo("wound-healing 14; pain-tolerable 7; walks-often 7; neutral-spine 14");
    }

    @Test
    void inWeeks2To6GoesOnWithTheSame() {
        assertThat(TABLE.given(Phase.WEEKS_2_6, 14, Role.EXERCISE))
                .isEqualTo(TABLE.given(Phase.WEEKS_0_2, 0, Role.EXERCISE));
        assertThat(TABLE.given(Phase.WEEKS_2_6, 41, Role.EXERCISE))
                .isEqualTo(TABLE.given(Phase.WEEKS_0_2, 0, Role.EXERCISE));
        assertThat(TABLE.given(Phase.WEEKS_2_6, 41, Role.WALK_ALTERNATIVE)).isEmpty();
        assertThat(TABLE.gate(Phase.WEEKS_2_6))
                .isEqualTo("home-programme 14; exercises-15min 14; walks-30min 7; self-care 14");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "42 | wall-sit/30-degrees, lying-march/basic, side-leg-lift/basic, sls/basic",
                "55 | wall-sit/30-degrees, lying-march/basic, side-leg-lift/basic, sls/basic",
                "56 | wall-sit/30-degrees, side-leg-lift/basic, sls/basic, dead-bug/basic, bridge/small, bird-dog/one-limb",
                "70 | wall-sit/45-degrees, side-leg-lift/basic, sls/basic, dead-bug/basic, bridge/small, bird-dog/one-limb",
                "83 | wall-sit/45-degrees, side-leg-lift/basic, sls/basic, dead-bug/basic, bridge/small, bird-dog/one-limb",
            })
    void inWeeks6To12SteadiesTheTrunkWithoutALoad(int day, String programme) {
        assertThat(TABLE.given(Phase.WEEKS_6_12, day, Role.EXERCISE)).isEqualTo(programme);
        assertThat(String.join(", ", TABLE.offered(Phase.WEEKS_6_12, day, USUAL)))
                .isEqualTo(programme);
    }

    @Test
    void inWeeks6To12GivesTheBikeFromWeek8AndAsksForSafeMechanicsAndBalance() {
        assertThat(TABLE.given(Phase.WEEKS_6_12, 55, Role.WALK_ALTERNATIVE)).isEmpty();
        assertThat(TABLE.given(Phase.WEEKS_6_12, 56, Role.WALK_ALTERNATIVE)).isEqualTo("bike/recumbent-short");
        assertThat(TABLE.given(Phase.WEEKS_6_12, 42, Role.DRILL)).isEqualTo("log-roll/basic, hip-hinge/drill");
        assertThat(TABLE.gate(Phase.WEEKS_6_12))
                .isEqualTo(
                        "home-programme 28; safe-mechanics 28; walks-40min 14; one-leg-over-10s 28 or steady-on-one-leg 28");
    }

    @Test
    void inMonths3To6LoadsAndTrainsForDailyLife() {
        String programme =
                "band-row/light, mini-squat/basic, step-up/basic, dead-bug/basic, side-leg-lift/basic, sls/basic";

        assertThat(TABLE.given(Phase.MONTHS_3_6, 84, Role.EXERCISE)).isEqualTo(programme);
        assertThat(String.join(", ", TABLE.offered(Phase.MONTHS_3_6, 84, USUAL)))
                .isEqualTo(programme);
        assertThat(String.join(", ", TABLE.offered(Phase.MONTHS_3_6, 85, USUAL)))
                .isEqualTo(programme.replace("band-row/light", "scap-retract/basic"));
        assertThat(TABLE.given(Phase.MONTHS_3_6, 84, Role.WALK_ALTERNATIVE)).isEqualTo("bike/recumbent");
        assertThat(TABLE.gate(Phase.MONTHS_3_6)).isEqualTo("home-programme 28; strong-enough 28");
    }

    @Test
    void after6MonthsGivesTheFullRangeOnlyWhereItWasReleased() {
        assertThat(TABLE.given(Phase.MONTHS_6_PLUS, 182, Role.EXERCISE))
                .isEqualTo(
                        "bridge/full, side-leg-lift/basic, mini-squat/basic, dead-bug/basic, bird-dog/full, band-row/light");
        assertThat(TABLE.offered(Phase.MONTHS_6_PLUS, 182, USUAL))
                .containsExactly(
                        "bridge/small",
                        "side-leg-lift/basic",
                        "mini-squat/basic",
                        "dead-bug/basic",
                        "bird-dog/one-limb",
                        "band-row/light");
        assertThat(TABLE.gate(Phase.MONTHS_6_PLUS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "lifting-5lb   | lifting at most 5 lb      | 42  | [42] | -",
                "lifting-10lb  | lifting at most 10 lb     | 84  | [84] | -",
                "lifting-15lb  | lifting at most 15 lb     | 84  | [84]  | fusion-solid 90",
                "bending-1     | bending at most 1 level   | 84  | [84]  | fusion-solid 90",
                "bending-2     | bending at most 2 level   | 182 | [182] | fusion-solid 90",
                "twisting-1    | twisting at most 1 level  | 84  | [84]  | fusion-solid 90",
                "twisting-2    | twisting at most 2 level  | 182 | [182] | fusion-solid 90",
                "extension-0   | extension at most 0 level | 84  | [84]  | fusion-solid 90",
                "overhead-0    | overhead at most 0 lb     | 84  | [84] | -",
                "sitting-20min | sitting at most 20 min    | 14  | [14] | -",
                "sitting-30min | sitting at most 30 min    | 42  | [42] | -",
                "driving       | driving at most 0 min     | 42  | [42] | -",
                "submersion    | submersion at most 0 yes/no | 28 | [28] | wound-healed 28",
                "impact-1      | impact at most 1 level    | 182 | [182] | fusion-solid 90",
                "prone-no      | prone at most 0 yes/no    | 42  | [42] | -",
            })
    void restrictsUntilASurgeonReleases(
            String id, String limit, String notBefore, String prompts, @Nullable String needs) {
        assertThat(TABLE.restriction(id))
                .isEqualTo(limit + " | " + notBefore + " | " + prompts + (needs == null ? "" : " | " + needs));
        assertThat(PROTOCOL.restriction(id).orElseThrow().optional()).isEqualTo(id.equals("prone-no"));
        assertThat(PROTOCOL.restrictions()).hasSize(15);
    }

    @Test
    void letsOnlyTheSurgeonSayThatTheFusionIsSolid() {
        assertThat(PROTOCOL.finding("fusion-solid").orElseThrow().by()).containsExactly(Signer.SURGEON);
        assertThat(PROTOCOL.finding("fusion-solid").orElseThrow().from()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "walk, flat, 0/0",
        "breathe, basic, 0/0",
        "ankle-pump, basic, 0/0",
        "log-roll, basic, 0/0",
        "quad-set, basic, 0/0",
        "laq, basic, 0/0",
        "ball-squeeze, basic, 0/0",
        "scap-retract, basic, 0/0",
        "brace, basic, 0/0",
        "sit-stand, drill, 0/0",
        "sit-stand, sets, 6/2",
        "hip-hinge, drill, 0/0",
        "pelvic-tilt-draw-in, basic, 0/0",
        "heel-slide, basic, 1/0",
        "bent-knee-fallout, basic, 1/0",
        "ham-seated-ankle, basic, 2/1",
        "ham-supine-strap, basic, 6/2",
        "ham-supine-hands, basic, 12/6",
        "ham-seated-lean, basic, 12/12",
        "prone-knee-bend, basic, 6/6",
        "nerve-slide, small, never/3",
        "pelvic-tilt, tilt, 8/6",
        "lying-march, basic, 6/6",
        "bridge, small, 8/6",
        "bridge, full, 8/6",
        "knee-chest, one-knee, 12/12",
        "cat-cow, small, 12/12",
        "cat-cow, full, 12/12",
        "child-pose, basic, 12/12",
        "wall-sit, 30-degrees, 6/2",
        "wall-sit, 45-degrees, 8/2",
        "bird-dog, one-limb, 8/6",
        "bird-dog, full, 8/6",
        "side-leg-lift, basic, 6/6",
        "figure-4, unpulled, 12/6",
        "figure-4, pulled, 12/12",
        "ohp-seated, dumbbell, 12/12",
        "band-row, light, 6/6",
        "band-row, medium, 12/6",
        "band-row, heavy, 12/6",
        "bike, recumbent-short, 8/6",
        "bike, recumbent, 8/6",
        "aquatic, water-walk, 6/4",
        "swim, easy, 12/12",
        "elliptical, arms-still, 12/12",
        "elliptical, arms, 12/12",
        "run, walk-run, 26/26",
        "heel-raise, basic, 6/2",
        "slr, basic, 6/2",
        "mini-squat, basic, 6/6",
        "step-up, basic, 6/6",
        "lunge, basic, 6/6",
        "sls, basic, 6/6",
        "clamshell, basic, 6/6",
        "dead-bug, basic, 8/6",
        "side-plank, knees, 16/12",
        "prone-pressup, elbows, 16/12",
        "back-ext, arms-by-side, 16/12",
        "knee-roll, small, never/12",
        "knee-roll, full, never/12",
        "medx, clinic, 12/12",
        "curl-up, basic, 16/12",
    })
    void startsInItsWeekAndNeverBelowItsFloor(String exercise, String rung, String defaultAndFloor) {
        assertThat(TABLE.timing(exercise, rung)).isEqualTo(defaultAndFloor);
        assertThat(PROTOCOL.timings().values().stream().mapToInt(Map::size).sum())
                .isEqualTo(62);
    }

    @Test
    void reservesWhatASurgeonClears() {
        assertThat(PROTOCOL.reserved()).containsExactlyInAnyOrder("elliptical", "run", "aquatic", "swim", "medx");
    }

    @Test
    void walksOneWeekBehindADiscectomyThroughWeek5() {
        assertThat(TABLE.walking())
                .containsExactly(
                        "0: 5 x 4", "1: 5 x 4", "2: 8 x 4", "3: 12 x 3", "4: 15 x 3", "5: 16 x 3", "6: 30 x 2");
        assertThat(PROTOCOL.walking().house().minutes()).isEqualTo(5);
        assertThat(PROTOCOL.walking().house().times()).isEqualTo(4);
    }

    @Test
    void leavesEssentialMovement() {
        assertThat(PROTOCOL.essential())
                .extracting(use -> use.exercise() + "/" + use.rung())
                .containsExactly("breathe/basic", "ankle-pump/basic", "log-roll/basic", "sit-stand/drill");
    }

    @Test
    void asksWhatWasDoneAndThenWhereSourcesDisagree() {
        assertThat(PROTOCOL.choices())
                .extracting(
                        Choice::id,
                        choice -> choice.about().name(),
                        choice ->
                                choice.options().stream().map(Choice.Option::id).toList())
                .containsExactly(
                        tuple("approach", "OPERATION", List.of("posterior", "anterior")),
                        tuple("levels", "OPERATION", List.of("one", "several")),
                        tuple("access", "OPERATION", List.of("open", "minimally-invasive")),
                        tuple("rehab-start", "DISAGREEMENT", List.of("week-6", "week-12")),
                        tuple("brace", "DISAGREEMENT", List.of("none", "six-weeks", "twelve-weeks")),
                        tuple("driving", "DISAGREEMENT", List.of("week-6", "three-months")));
    }

    @Test
    void signsNoReleaseInAdvance() {
        assertThat(PROTOCOL.choices())
                .flatExtracting(Choice::options)
                .allSatisfy(option -> assertThat(option.signs()).isNull());
    }

    @Test
    void forbidsLyingOnTheStomachAfterAnOperationThroughTheBelly() {
        assertThat(TABLE.limits(5, Map.of("approach", "anterior"))).contains("prone-no");
        assertThat(TABLE.limits(5, Map.of("approach", "posterior"))).doesNotContain("prone-no");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "42 | laq/basic, brace/basic, ball-squeeze/basic",
                "56 | laq/basic, ball-squeeze/basic, brace/basic, heel-slide/basic",
                "83 | laq/basic, ball-squeeze/basic, brace/basic, heel-slide/basic",
            })
    void leavesLightActivationWhenStrengtheningBeginsAtWeek12(int day, String programme) {
        assertThat(String.join(", ", TABLE.offered(Phase.WEEKS_6_12, day, FROM_WEEK_12)))
                .isEqualTo(programme);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "84  | band-row/light, mini-squat/basic, wall-sit/30-degrees, lying-march/basic, side-leg-lift/basic, sls/basic",
                "112 | band-row/light, mini-squat/basic, step-up/basic, dead-bug/basic, side-leg-lift/basic, sls/basic",
            })
    void beginsGentlyWhenStrengtheningBeginsAtWeek12(int day, String programme) {
        assertThat(String.join(", ", TABLE.offered(Phase.MONTHS_3_6, day, FROM_WEEK_12)))
                .isEqualTo(programme);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "walks-often | DoneOnDays[exercise=walk, times=3, minutes=0, days=3]",
                "walks-30min | DoneOnDays[exercise=walk, times=1, minutes=30, days=3]",
                "walks-40min | DoneOnDays[exercise=walk, times=1, minutes=40, days=5]",
                "one-leg-over-10s | MeasuredAtLeast[measure=single-leg-stand, value=10.1]",
            })
    void judgesAFindingByWhatWasReported(String finding, String criterion) {
        assertThat(PROTOCOL.finding(finding).orElseThrow().from()).hasToString(criterion);
    }

    @Test
    void letsAPersonRecordEverythingThatAStageAsksFor() {
        assertThat(PROTOCOL.findings())
                .allSatisfy(finding -> assertThat(finding.by()).contains(Signer.SURGEON));
        assertThat(PROTOCOL.findings())
                .filteredOn(finding -> finding.by().contains(Signer.PATIENT))
                .extracting(Finding::id)
                .containsExactly("wound-healing", "pain-tolerable", "walks-often");
    }

    @ParameterizedTest
    @CsvSource({
        "brace, none, no-brace",
        "brace, six-weeks, 'brace-six-weeks, brace-after-six-weeks'",
        "brace, twelve-weeks, 'brace-twelve-weeks, brace-after-twelve-weeks'",
        "driving, week-6, driving-week-6",
        "driving, three-months, driving-three-months",
        "approach, posterior, ''",
        "approach, anterior, belly-wound",
        "access, open, therapy-open",
        "access, minimally-invasive, therapy-minimally-invasive",
        "levels, one, strenuous-work",
        "levels, several, ''",
    })
    void tellsThePatientWhatHangsOnAnAnswer(String choice, String option, String instructions) {
        assertThat(PROTOCOL.instructions().stream()
                        .filter(each -> choice.equals(each.choice()) && option.equals(each.option()))
                        .map(Instruction::id)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(instructions);
    }

    @Test
    void tellsEverybodyToTakeNoAntiInflammatoryMedicineAndNobodyThatItIsAllowed() {
        assertThat(PROTOCOL.instructions())
                .filteredOn(each -> each.say().in("en").contains("ibuprofen"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.id()).isEqualTo("no-nsaid");
                    assertThat(each.choice()).isNull();
                    assertThat(each.say().in("en"))
                            .startsWith("Do not take ibuprofen")
                            .contains("without your surgeon");
                });
    }

    @Test
    void offersNothingThatRoundsArchesOrTwistsTheBackBeforeItsRelease() {
        assertThat(List.of(3, 10, 20, 30, 45, 60, 100, 200))
                .allSatisfy(day -> assertThat(TABLE.offered(Phase.on(day), day, USUAL))
                        .hasSizeBetween(3, 6)
                        .allSatisfy(use -> assertThat(
                                        List.of("cat-cow", "knee-chest", "child-pose", "knee-roll", "curl-up"))
                                .doesNotContain(use.split("/")[0])));
    }

    @Test
    void hasAStandInOfTheSameIntentForEachThatMayBeMissing() {
        assertThat(TABLE.standIns(Phase.WEEKS_6_12))
                .isEqualTo(
                        "wall-sit/30-degrees: laq/basic, wall-sit/45-degrees: laq/basic, lying-march/basic: brace/basic, "
                                + "side-leg-lift/basic: ball-squeeze/basic, dead-bug/basic: brace/basic, bridge/small: ball-squeeze/basic, "
                                + "bird-dog/one-limb: heel-slide/basic");
        assertThat(TABLE.rulebook().catalogue().exercise("nerve-slide").map(Exercise::intent))
                .contains("nerve-glide");
    }
}
