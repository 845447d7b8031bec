package health.steady.protocol.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.steady.protocol.Choice;
import health.steady.protocol.Finding;
import health.steady.protocol.Instruction;
import health.steady.protocol.Phase;
import health.steady.protocol.ProgrammeEntry.Role;
import health.steady.protocol.Protocol;
import health.steady.protocol.Signer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The numbers of the lumbar artificial disc replacement, written down a second time by hand from the clinical decisions:
 * parts C2 (column AD), J3, J4 and J9, gates from B2 and G1.
 */
class LumbarDiscReplacementTests {

    private static final ProtocolTable TABLE = ProtocolTable.of("lumbar-disc-replacement");
    private static final Protocol PROTOCOL = TABLE.protocol();
    private static final Map<String, String> USUAL = Map.of();

    @Test
    void isTheProtocolOfALumbarDiscReplacement() {
        assertThat(PROTOCOL.title().in("en")).isEqualTo("Lumbar artificial disc replacement");
        assertThat(PROTOCOL.procedure().kind()).isEqualTo("DISC_REPLACEMENT");
        assertThat(PROTOCOL.procedure().region()).isEqualTo("LUMBAR");
    }

    @Test
    void inTheFirstTwoWeeksActivatesAndMovesSafely() {
        String programme = "brace/basic, ankle-pump/basic, quad-set/basic, laq/basic, scap-retract/basic";

        assertThat(TABLE.given(Phase.WEEKS_0_2, 0, Role.EXERCISE)).isEqualTo(programme);
        assertThat(String.join(", ", TABLE.offered(Phase.WEEKS_0_2, 3, USUAL))).isEqualTo(programme);
        assertThat(TABLE.given(Phase.WEEKS_0_2, 0, Role.DRILL)).isEqualTo("log-roll/basic, sit-stand/drill");
        assertThat(TABLE.gate(Phase.WEEKS_0_2)).isEqualTo("wound-dry 14; pain-tolerable 7; walks-often 7");
    }

    @Test
    void inWeeks2To6PutsTheLyingMarchInPlaceOfTheThighSqueeze() {
        String programme = "brace/basic, ankle-pump/basic, lying-march/basic, laq/basic, scap-retract/basic";

        assertThat(TABLE.given(Phase.WEEKS_2_6, 14, Role.EXERCISE)).isEqualTo(programme);
        assertThat(String.join(", ", TABLE.offered(Phase.WEEKS_2_6, 41, USUAL))).isEqualTo(programme);
        assertThat(TABLE.given(Phase.WEEKS_2_6, 41, Role.WALK_ALTERNATIVE)).isEmpty();
        assertThat(PROTOCOL.stage(Phase.WEEKS_2_6).gentle())
                .extracting(use -> use.exercise() + "/" + use.rung())
                .containsExactly("lying-march/basic");
        assertThat(TABLE.gate(Phase.WEEKS_2_6))
                .isEqualTo("home-programme 14; exercises-15min 14; walks-15min 7; self-care 14; symptoms-halved 14");
    }

    @Test
    void inWeeks6To12StrengthensTrunkLegsAndBalance() {
        String programme =
                "clamshell/basic, band-row/light, sit-stand/sets, mini-squat/basic, sls/basic, dead-bug/basic";

        assertThat(TABLE.given(Phase.WEEKS_6_12, 42, Role.EXERCISE)).isEqualTo(programme);
        assertThat(String.join(", ", TABLE.offered(Phase.WEEKS_6_12, 42, USUAL)))
                .isEqualTo(programme);
        assertThat(String.join(", ", TABLE.offered(Phase.WEEKS_6_12, 43, USUAL)))
                .isEqualTo(programme.replace("band-row/light", "scap-retract/basic"));
        assertThat(TABLE.given(Phase.WEEKS_6_12, 42, Role.WALK_ALTERNATIVE)).isEqualTo("bike/recumbent-short");
        assertThat(TABLE.gate(Phase.WEEKS_6_12))
                .isEqualTo(
                        "home-programme 28; walks-30min 14; pain-at-most-3 14; one-leg-10s 28 or steady-on-one-leg 28");
    }

    @Test
    void inMonths3To6TrainsForDailyLife() {
        String programme =
                "band-row/light, mini-squat/basic, step-up/basic, dead-bug/basic, side-leg-lift/basic, sls/basic";

        assertThat(TABLE.given(Phase.MONTHS_3_6, 84, Role.EXERCISE)).isEqualTo(programme);
        assertThat(String.join(", ", TABLE.offered(Phase.MONTHS_3_6, 84, USUAL)))
                .isEqualTo(programme);
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
                "lifting-25lb  | lifting at most 25 lb     | 182 | [182] | -",
                "bending-1     | bending at most 1 level   | 42  | [42] | -",
                "bending-2     | bending at most 2 level   | 84  | [84] | -",
                "twisting-1    | twisting at most 1 level  | 42  | [42] | -",
                "twisting-2    | twisting at most 2 level  | 84  | [84] | -",
                "extension-0   | extension at most 0 level | 42  | [42] | -",
                "overhead-0    | overhead at most 0 lb     | 84  | [84] | -",
                "sitting-30min | sitting at most 30 min    | 14  | [14] | -",
                "driving       | driving at most 0 min     | 14  | [14] | -",
                "submersion    | submersion at most 0 yes/no | 28 | [28] | wound-healed 28",
                "impact-1      | impact at most 1 level    | 92  | [92] | -",
                "contact-no    | contact at most 0 yes/no  | 182 | [182] | -",
                "prone-no      | prone at most 0 yes/no    | 42  | [42] | -",
            })
    void restrictsUntilASurgeonReleases(
            String id, String limit, String notBefore, String prompts, @Nullable String needs) {
        assertThat(TABLE.restriction(id))
                .isEqualTo(limit + " | " + notBefore + " | " + prompts + (needs == null ? "" : " | " + needs));
        assertThat(PROTOCOL.restriction(id).orElseThrow().optional()).isEqualTo(id.equals("prone-no"));
        assertThat(PROTOCOL.restrictions()).hasSize(15);
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
        "heel-slide, basic, 0/0",
        "bent-knee-fallout, basic, 0/0",
        "ham-seated-ankle, basic, 1/1",
        "ham-supine-strap, basic, 1/0",
        "ham-supine-hands, basic, 6/1",
        "ham-seated-lean, basic, 6/6",
        "prone-knee-bend, basic, 6/6",
        "nerve-slide, small, never/3",
        "pelvic-tilt, tilt, 8/0",
        "lying-march, basic, 2/1",
        "bridge, small, 8/6",
        "bridge, full, 8/6",
        "knee-chest, one-knee, 8/6",
        "cat-cow, small, 8/6",
        "cat-cow, full, 8/6",
        "child-pose, basic, 8/6",
        "wall-sit, 30-degrees, 8/2",
        "wall-sit, 45-degrees, 8/2",
        "bird-dog, one-limb, 8/6",
        "bird-dog, full, 8/6",
        "side-leg-lift, basic, 8/2",
        "figure-4, unpulled, 8/6",
        "figure-4, pulled, 8/6",
        "ohp-seated, dumbbell, 12/6",
        "band-row, light, 6/2",
        "band-row, medium, 8/2",
        "band-row, heavy, 12/2",
        "bike, recumbent-short, 6/2",
        "bike, recumbent, 6/2",
        "aquatic, water-walk, 6/4",
        "swim, easy, 12/6",
        "elliptical, arms-still, 12/6",
        "elliptical, arms, 12/6",
        "run, walk-run, 26/12",
        "heel-raise, basic, 2/0",
        "slr, basic, 2/0",
        "mini-squat, basic, 6/2",
        "step-up, basic, 6/2",
        "lunge, basic, 6/2",
        "sls, basic, 6/2",
        "clamshell, basic, 2/2",
        "dead-bug, basic, 6/6",
        "side-plank, knees, 12/8",
        "prone-pressup, elbows, 12/6",
        "back-ext, arms-by-side, 12/6",
        "knee-roll, small, 8/6",
        "knee-roll, full, 8/6",
        "medx, clinic, never/12",
        "curl-up, basic, 12/8",
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
                        tuple("approach", "OPERATION", List.of("belly", "other")),
                        tuple("restriction-length", "DISAGREEMENT", List.of("until-i-release", "six-weeks")),
                        tuple("sport", "DISAGREEMENT", List.of("six-months", "one-year")),
                        tuple("brace", "DISAGREEMENT", List.of("none", "six-weeks")),
                        tuple("nsaid", "DISAGREEMENT", List.of("silent", "allowed")));
    }

    @Test
    void signsTheFirstStepsAheadForSixWeeksOrNot() {
        assertThat(option("restriction-length", "until-i-release").signs()).isNull();
        Choice.SignedAhead signs =
                Objects.requireNonNull(option("restriction-length", "six-weeks").signs());
        assertThat(signs.day()).isEqualTo(42);
        assertThat(signs.restrictions()).containsExactlyInAnyOrder("bending-1", "twisting-1", "lifting-5lb");
    }

    @Test
    void movesRunningToOneYear() {
        assertThat(option("sport", "six-months").startWeeks()).isEmpty();
        assertThat(option("sport", "one-year").startWeeks()).isEqualTo(Map.of("run", 52));
    }

    @Test
    void forbidsLyingOnTheStomachAfterAnOperationThroughTheBelly() {
        assertThat(TABLE.limits(5, Map.of("approach", "belly"))).contains("prone-no");
        assertThat(TABLE.limits(5, Map.of("approach", "other"))).doesNotContain("prone-no");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "walks-often | DoneOnDays[exercise=walk, times=3, minutes=0, days=3]",
                "walks-15min | DoneOnDays[exercise=walk, times=1, minutes=15, days=3]",
                "walks-30min | DoneOnDays[exercise=walk, times=1, minutes=30, days=3]",
                "pain-at-most-3 | ReportsAtMost[score=PAIN, atMost=3, reports=3]",
                "one-leg-10s | MeasuredAtLeast[measure=single-leg-stand, value=10]",
            })
    void judgesAFindingByWhatWasReported(String finding, String criterion) {
        assertThat(PROTOCOL.finding(finding).orElseThrow().from()).hasToString(criterion);
    }

    @Test
    void letsAPersonRecordEverythingThatAStageAsksFor() {
        assertThat(PROTOCOL.findings())
                .allSatisfy(finding -> assertThat(finding.by()).contains(Signer.SURGEON, Signer.THERAPIST));
        assertThat(PROTOCOL.findings())
                .filteredOn(finding -> finding.by().contains(Signer.PATIENT))
                .extracting(Finding::id)
                .containsExactly("wound-dry", "pain-tolerable", "walks-often");
    }

    @ParameterizedTest
    @CsvSource({
        "approach, belly, belly-wound",
        "approach, other, ''",
        "sport, six-months, ''",
        "sport, one-year, 'running-one-year, no-contact-sport'",
        "brace, none, no-brace",
        "brace, six-weeks, 'brace-six-weeks, brace-after-six-weeks'",
        "nsaid, silent, ''",
        "nsaid, allowed, nsaid-allowed",
    })
    void tellsThePatientWhatHangsOnAnAnswer(String choice, String option, String instructions) {
        assertThat(PROTOCOL.instructions().stream()
                        .filter(each -> choice.equals(each.choice()) && option.equals(each.option()))
                        .map(Instruction::id)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(instructions);
    }

    @Test
    void offersNothingThatArchesOrTwistsTheBackBeforeItsRelease() {
        assertThat(List.of(3, 10, 20, 30, 45, 60, 100, 200))
                .allSatisfy(day -> assertThat(TABLE.offered(Phase.on(day), day, USUAL))
                        .hasSizeBetween(3, 6)
                        .allSatisfy(use -> assertThat(
                                        List.of("prone-pressup", "back-ext", "cat-cow", "knee-roll", "curl-up"))
                                .doesNotContain(use.split("/")[0])));
    }

    private static Choice.Option option(String choice, String option) {
        return PROTOCOL.choice(choice).orElseThrow().option(option).orElseThrow();
    }
}
