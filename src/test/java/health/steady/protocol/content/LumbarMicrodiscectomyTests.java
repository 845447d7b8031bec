package health.steady.protocol.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.steady.protocol.Activity;
import health.steady.protocol.Answer;
import health.steady.protocol.Choice;
import health.steady.protocol.DangerSign;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.Demand;
import health.steady.protocol.Engine;
import health.steady.protocol.Exercise;
import health.steady.protocol.Finding;
import health.steady.protocol.Gate;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Measure;
import health.steady.protocol.Phase;
import health.steady.protocol.ProgrammeEntry;
import health.steady.protocol.Protocol;
import health.steady.protocol.Restriction;
import health.steady.protocol.Rulebook;
import health.steady.protocol.RulebookFixtures;
import health.steady.protocol.Rung;
import health.steady.protocol.Signer;
import health.steady.protocol.Timing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The numbers of the lumbar microdiscectomy, written down a second time by hand from the clinical decisions (tables of
 * default and floor weeks, programmes, walking, demands, danger signs and restrictions for discectomy).
 */
class LumbarMicrodiscectomyTests {

    private static final Rulebook RULEBOOK = RulebookFixtures.microdiscectomy();
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WEEKS_0_2 | 0 | breathe/basic, ankle-pump/basic, brace/basic",
                "WEEKS_0_2 | 7 | breathe/basic, ankle-pump/basic, brace/basic, ham-seated-ankle/basic, pelvic-tilt-draw-in/basic",
                "WEEKS_2_6 | 14 | ham-supine-strap/basic, pelvic-tilt/tilt, lying-march/basic, clamshell/basic, wall-sit/30-degrees",
                "WEEKS_2_6 | 21 | ham-supine-strap/basic, pelvic-tilt/tilt, lying-march/basic, clamshell/basic, wall-sit/30-degrees, bridge/small",
                "WEEKS_6_12 | 42 | bridge/full, bird-dog/one-limb, wall-sit/45-degrees, band-row/light, sit-stand/sets, sls/basic",
                "WEEKS_6_12 | 56 | bridge/full, bird-dog/full, wall-sit/45-degrees, band-row/light, sit-stand/sets, sls/basic",
                "MONTHS_3_6 | 84 | band-row/light, mini-squat/basic, step-up/basic, dead-bug/basic, bird-dog/full, sls/basic",
                "MONTHS_6_PLUS | 182 | bridge/full, side-leg-lift/basic, mini-squat/basic, dead-bug/basic, bird-dog/full, band-row/light",
            })
    void givesInEachStage(Phase phase, int day, String programme) {
        assertThat(given(phase, day, ProgrammeEntry.Role.EXERCISE)).isEqualTo(programme);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "WEEKS_0_2, 13, -",
                "WEEKS_2_6, 27, -",
                "WEEKS_2_6, 28, bike/recumbent-short",
                "WEEKS_6_12, 42, bike/recumbent",
                "MONTHS_3_6, 84, bike/recumbent",
                "MONTHS_6_PLUS, 182, bike/recumbent",
            })
    void letsTheBikeStandInForAWalkFromWeek4(Phase phase, int day, String bike) {
        assertThat(given(phase, day, ProgrammeEntry.Role.WALK_ALTERNATIVE)).isEqualTo(bike == null ? "" : bike);
    }

    @Test
    void showsTheLogRollAsADrillInTheFirstTwoWeeks() {
        assertThat(given(Phase.WEEKS_0_2, 0, ProgrammeEntry.Role.DRILL)).isEqualTo("log-roll/basic");
    }

    @ParameterizedTest
    @CsvSource({"0, 5, 4", "1, 8, 4", "2, 12, 3", "3, 15, 3", "4, 16, 3", "5, 25, 2", "6, 30, 2"})
    void walksFurtherEachWeek(int week, int minutes, int times) {
        assertThat(PROTOCOL.walking().weeks().get(week)).satisfies(walk -> {
            assertThat(walk.week()).isEqualTo(week);
            assertThat(walk.minutes()).isEqualTo(minutes);
            assertThat(walk.times()).isEqualTo(times);
        });
        assertThat(PROTOCOL.walking().weeks()).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        "lifting-8lb, lifting at most 8 lb, 14, '14, 42', false",
        "lifting-20lb, lifting at most 20 lb, 42, '42', false",
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
        assertThat(PROTOCOL.restrictions()).hasSize(11);
    }

    @Test
    void needsAHealedWoundForABath() {
        assertThat(PROTOCOL.restriction("submersion").orElseThrow().needs())
                .singleElement()
                .hasToString("Need[finding=wound-healed, withinDays=28]");
        assertThat(PROTOCOL.restrictions())
                .filteredOn(restriction -> !restriction.id().equals("submersion"))
                .allMatch(restriction -> restriction.needs().isEmpty());
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
    void movesTheNineExercisesToWeek8WhenTimedConservatively() {
        Choice.Option conservative = PROTOCOL.choice("exercise-timing")
                .orElseThrow()
                .option("conservative")
                .orElseThrow();

        assertThat(conservative.startWeeks().keySet())
                .containsExactlyInAnyOrder(
                        "pelvic-tilt",
                        "bridge",
                        "side-leg-lift",
                        "wall-sit",
                        "cat-cow",
                        "knee-chest",
                        "child-pose",
                        "figure-4",
                        "bird-dog");
        assertThat(conservative.startWeeks().values()).containsOnly(8);
    }

    @ParameterizedTest
    @CsvSource({
        "pelvic-tilt, tilt, BENDING, 1",
        "pelvic-tilt-draw-in, basic, BENDING, 0",
        "ham-supine-strap, basic, BENDING, 1",
        "ham-supine-strap, basic, NERVE_TENSION, 2",
        "ham-supine-hands, basic, BENDING, 2",
        "ham-supine-hands, basic, NERVE_TENSION, 3",
        "ham-seated-lean, basic, BENDING, 2",
        "ham-seated-ankle, basic, BENDING, 0",
        "ham-seated-ankle, basic, NERVE_TENSION, 1",
        "knee-chest, one-knee, BENDING, 2",
        "knee-chest, both-knees, BENDING, 3",
        "figure-4, unpulled, BENDING, 1",
        "figure-4, pulled, BENDING, 2",
        "cat-cow, small, BENDING, 2",
        "cat-cow, full, BENDING, 3",
        "child-pose, basic, BENDING, 3",
        "curl-up, basic, BENDING, 3",
        "curl-up, basic, TWISTING, 2",
        "mini-squat, basic, BENDING, 1",
        "step-up, basic, BENDING, 1",
        "sit-stand, drill, BENDING, 1",
        "sit-stand, sets, BENDING, 1",
        "hip-hinge, drill, BENDING, 0",
        "bridge, small, EXTENSION, 0",
        "bridge, full, EXTENSION, 1",
        "bird-dog, one-limb, EXTENSION, 0",
        "bird-dog, full, EXTENSION, 1",
        "bird-dog, full, TWISTING, 0",
        "bird-dog, full, BALANCE, 2",
        "prone-knee-bend, basic, EXTENSION, 1",
        "swim, easy, EXTENSION, 1",
        "swim, easy, TWISTING, 2",
        "swim, easy, SUBMERSION, 1",
        "aquatic, water-walk, SUBMERSION, 1",
        "cat-cow, small, EXTENSION, 1",
        "cat-cow, full, EXTENSION, 2",
        "prone-pressup, elbows, EXTENSION, 2",
        "prone-pressup, elbows, PRONE, 1",
        "back-ext, arms-by-side, EXTENSION, 3",
        "medx, clinic, EXTENSION, 3",
        "knee-roll, small, TWISTING, 2",
        "knee-roll, full, TWISTING, 3",
        "elliptical, arms, TWISTING, 1",
        "elliptical, arms-still, TWISTING, 0",
        "heel-slide, basic, TWISTING, 1",
        "bent-knee-fallout, basic, TWISTING, 1",
        "log-roll, basic, TWISTING, 0",
        "walk, flat, IMPACT, 1",
        "walk, flat, BALANCE, 1",
        "run, walk-run, IMPACT, 3",
        "slr, basic, NERVE_TENSION, 2",
        "sls, basic, BALANCE, 3",
        "wall-sit, 30-degrees, BALANCE, 1",
        "dead-bug, basic, TRUNK_LOAD, 2",
        "side-plank, knees, TRUNK_LOAD, 3",
        "side-plank, knees, BALANCE, 2",
        "bike, recumbent-short, SITTING, 10",
        "bike, recumbent, SITTING, 20",
        "band-row, light, LIFTING, 1360",
        "band-row, medium, LIFTING, 2721",
        "band-row, heavy, LIFTING, 4535",
        "ohp-seated, dumbbell, OVERHEAD, 907",
        "child-pose, basic, KNEELING, 1",
    })
    void asksOfTheBody(String exercise, String rung, Demand demand, int asked) {
        Rung step = RULEBOOK.catalogue()
                .exercise(exercise)
                .flatMap(entry -> entry.rung(rung))
                .orElseThrow();

        assertThat(step.demands().of(demand, step.dose())).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "RF01, EMERGENCY, STOP_ALL",
        "RF02, EMERGENCY, STOP_ALL",
        "RF03, EMERGENCY, STOP_ALL",
        "RF04, SAME_DAY, ESSENTIAL_MOVEMENT",
        "RF05, EMERGENCY, STOP_ALL",
        "RF06, SAME_DAY, ESSENTIAL_MOVEMENT",
        "RF07, SAME_DAY, ESSENTIAL_MOVEMENT",
        "RF08, SAME_DAY, ESSENTIAL_MOVEMENT",
        "RF09, SAME_DAY, HOLD",
        "RF10, SAME_DAY, HOLD",
        "RF11, SAME_DAY, ESSENTIAL_MOVEMENT",
        "RF12, SAME_DAY, HOLD",
        "RF17, SAME_DAY, ESSENTIAL_MOVEMENT",
        "RF18, EMERGENCY, STOP_ALL",
        "RF19, EMERGENCY, STOP_ALL",
    })
    void suspendsWhatADangerSignCallsFor(String id, String urgency, String suspends) {
        DangerSign sign = RULEBOOK.dangerSigns().sign(id).orElseThrow();

        assertThat(sign.urgency()).hasToString(urgency);
        assertThat(sign.suspends()).hasToString(suspends);
        assertThat(sign.spareCalf()).isEqualTo(id.equals("RF04"));
        assertThat(RULEBOOK.dangerSigns().signs()).hasSize(15);
    }

    @Test
    void keepsLesserReportsApartFromDangerSigns() {
        assertThat(RULEBOOK.dangerSigns().notes())
                .extracting(note -> note.id())
                .containsExactly("RF13", "RF14", "RF15", "RF16");
    }

    @Test
    void sparesTheCalf() {
        assertThat(RULEBOOK.catalogue().exercises().values())
                .filteredOn(Exercise::calf)
                .extracting(Exercise::id)
                .containsExactly("ankle-pump", "heel-raise");
    }

    @Test
    void leavesEssentialMovement() {
        assertThat(PROTOCOL.essential())
                .extracting(use -> use.exercise() + "/" + use.rung())
                .containsExactly("breathe/basic", "ankle-pump/basic", "log-roll/basic", "sit-stand/drill");
        assertThat(PROTOCOL.walking().house().minutes()).isEqualTo(5);
        assertThat(PROTOCOL.walking().house().times()).isEqualTo(4);
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
        assertThat(gate.by()).containsExactlyInAnyOrder(Signer.SURGEON, Signer.THERAPIST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "walks-often | DoneOnDays[exercise=walk, times=3, minutes=0, days=3]",
                "pain-settles | ReportsAtMost[score=OVER_TWO_HOURS, atMost=0, reports=3]",
                "walks-20min | DoneOnDays[exercise=walk, times=1, minutes=20, days=3]",
                "pain-at-most-5 | ReportsAtMost[score=PAIN, atMost=5, reports=3]",
                "walks-30min | DoneOnDays[exercise=walk, times=1, minutes=30, days=3]",
                "pain-at-most-3 | ReportsAtMost[score=PAIN, atMost=3, reports=3]",
                "one-leg-10s | MeasuredAtLeast[measure=single-leg-stand, value=10]",
                "back-hold-20s | MeasuredAtLeast[measure=back-extensor-hold, value=20]",
            })
    void judgesAFindingByWhatWasReported(String finding, String criterion) {
        assertThat(PROTOCOL.finding(finding).orElseThrow().from()).hasToString(criterion);
    }

    @Test
    void letsAClinicianRecordEveryFindingByHand() {
        assertThat(PROTOCOL.findings())
                .allSatisfy(finding -> assertThat(finding.by()).contains(Signer.SURGEON, Signer.THERAPIST));
    }

    @Test
    void asksThePatientOnlyForWhatOpensTheGentleExercises() {
        assertThat(PROTOCOL.findings())
                .filteredOn(finding -> finding.by().contains(Signer.PATIENT))
                .extracting(Finding::id)
                .containsExactly("wound-dry", "walks-often", "pain-settles");
        assertThat(PROTOCOL.stages())
                .extracting(stage -> stage.gentle().stream()
                        .map(use -> use.exercise() + "/" + use.rung())
                        .toList())
                .containsExactly(
                        List.of(),
                        List.of("lying-march/basic", "clamshell/basic", "pelvic-tilt-draw-in/basic"),
                        List.of(),
                        List.of(),
                        List.of());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "single-leg-stand, s, true, -",
                "chair-stand-30s, '', true, -",
                "five-times-sit-to-stand, s, false, 5",
                "six-minute-walk, m, true, 60",
                "back-extensor-hold, s, true, -",
            })
    void measuresAtAVisit(String id, String unit, boolean moreIsBetter, @Nullable BigDecimal importantChange) {
        assertThat(RULEBOOK.catalogue().measures().get(id))
                .isNotNull()
                .extracting(Measure::unit, Measure::moreIsBetter, Measure::importantChange)
                .containsExactly(unit, moreIsBetter, importantChange);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drowsy", "dizzy"})
    void leavesOutWhatNeedsBalanceInAStateOfTheDay(String state) {
        assertThat(RULEBOOK.dangerSigns().states())
                .filteredOn(each -> each.id().equals(state))
                .singleElement()
                .satisfies(each -> assertThat(each.atMost()).hasToString("[balance at most 0 level]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "drive | NOT_YET | driving",
                "film | THIS_WAY | -",
                "lift-toddler | THIS_WAY | -",
                "carry-shopping | THIS_WAY | -",
                "make-bed | THIS_WAY | -",
                "vacuum | NOT_YET | bending-1, twisting-1, lifting-8lb",
                "load-dishwasher | THIS_WAY | -",
                "shower | THIS_WAY | -",
                "bath | NOT_YET | bending-1, submersion",
                "hot-tub | NOT_YET | submersion",
                "swim-outing | NOT_YET | twisting-1, submersion",
                "stairs | THIS_WAY | -",
                "sleep-on-stomach | ASK | -",
                "desk-work | THIS_WAY | -",
                "manual-work | NOT_YET | bending-1, bending-2, twisting-1, twisting-2, lifting-8lb, lifting-20lb, impact-1",
                "gym | ASK | -",
                "golf | NOT_YET | bending-1, twisting-1, twisting-2, impact-1",
                "go-running | NOT_YET | impact-1",
                "fly | ASK | -",
                "walk-dog | THIS_WAY | -",
                "socks | THIS_WAY | -",
            })
    void answersWhatAPatientAsksInTheFirstWeek(String id, String verdict, @Nullable String against) {
        DayPlan day = HistoryFixtures.planFor(RULEBOOK).confirmedOn(0).planOn(5);
        Activity activity =
                Objects.requireNonNull(RULEBOOK.catalogue().activities().get(id));

        Answer answer = Engine.answer(activity, day);

        assertThat(answer.verdict()).hasToString(verdict);
        assertThat(answer.against().stream()
                        .map(InForce::id)
                        .filter(restriction -> !restriction.startsWith("sitting"))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(against == null ? "" : against);
    }

    @Test
    void neverSaysAPlainYesToDriving() {
        HistoryFixtures plan = HistoryFixtures.planFor(RULEBOOK).confirmedOn(0);
        PROTOCOL.restrictions()
                .forEach(restriction -> plan.foundOn(300, "wound-healed").releasedOn(300, restriction.id()));
        Activity drive =
                Objects.requireNonNull(RULEBOOK.catalogue().activities().get("drive"));

        assertThat(Engine.answer(drive, plan.planOn(301)).verdict()).isEqualTo(Answer.Verdict.THIS_WAY);
    }

    private static String given(Phase phase, int day, ProgrammeEntry.Role role) {
        return PROTOCOL.stage(phase).programme().stream()
                .filter(entry -> entry.role() == role && entry.from() <= day)
                .filter(entry -> entry.before() == null || day < entry.before())
                .map(entry -> entry.use().exercise() + "/" + entry.use().rung())
                .collect(Collectors.joining(", "));
    }
}
