package health.steady.protocol.content;

import static health.steady.protocol.content.ContentFixtures.CATALOGUE;
import static health.steady.protocol.content.ContentFixtures.lint;
import static health.steady.protocol.content.ContentFixtures.small;
import static health.steady.protocol.content.SmallContent.PROTOCOL;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.Catalogue;
import health.steady.protocol.Citation;
import health.steady.protocol.Conflict;
import health.steady.protocol.Demands;
import health.steady.protocol.Exercise;
import health.steady.protocol.Gate;
import health.steady.protocol.Need;
import health.steady.protocol.ProgrammeEntry;
import health.steady.protocol.Protocol;
import health.steady.protocol.Restriction;
import health.steady.protocol.Rulebook;
import health.steady.protocol.Rung;
import health.steady.protocol.Signer;
import health.steady.protocol.Stage;
import health.steady.protocol.Text;
import health.steady.protocol.Walking;
import health.steady.protocol.WalkingWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One test for each thing that an author can get wrong between parts that are right one by one. */
class LintTests {

    @Test
    void nothingIsWrongWithWhatIsShipped() {
        assertThat(new RulebookReader().shipped())
                .isNotEmpty()
                .allSatisfy(shipped -> assertThat(lint(shipped.rulebook())).isEmpty());
    }

    @Test
    void nothingIsWrongWithTheSmallRulebook() {
        assertThat(small().lint()).isEmpty();
    }

    @Test
    void allProblemsAreToldTogetherInTheOrderOfTheRules() {
        ContentFixtures broken = small().with(PROTOCOL, "needs: [{ finding: wound-healed, within: 28 days }] ", "")
                .with(PROTOCOL, "full: { default: week 6, floor: week 4,", "full: { default: week 6, floor: 0,");

        assertThat(broken.lint())
                .containsExactly(
                        "finding-unused findings.wound-healed: no release and no stage asks for it",
                        "ladder-inversion timings.bridge/full: may be unlocked from day 0, and small not before day 7");
        assertThat(broken.lint()).isEqualTo(broken.lint());
    }

    @Nested
    class Stages {

        @Test
        void findsTwoEntriesThatOverlap() {
            assertThat(small().with(
                                    PROTOCOL,
                                    "programme: [breathe, ankle-pump, { use: bridge/full, standIn: brace }, band-row/light]",
                                    "programme: [breathe, { use: bridge/small, before: week 9, standIn: brace }, { use: bridge/full, from: week 8, standIn: brace }, band-row/light]")
                            .lint())
                    .containsExactly(
                            "programme-join stages.WEEKS_6_12.programme.bridge/full: begins on day 56 while bridge/small holds, which ends before day 63");
        }

        @Test
        void findsAGapBetweenTwoEntries() {
            assertThat(small().with(
                                    PROTOCOL,
                                    "programme: [breathe, ankle-pump, { use: bridge/full, standIn: brace }, band-row/light]",
                                    "programme: [breathe, brace, { use: bridge/small, before: week 8 }, { use: bridge/full, from: week 9 }, band-row/light]")
                            .lint())
                    .containsExactly(
                            "programme-join stages.WEEKS_6_12.programme.bridge/full: begins on day 63, and bridge/small ends before day 56");
        }

        @Test
        void findsStagesOutOfOrder() {
            Rulebook rulebook = small().rulebook();
            List<Stage> stages = new ArrayList<>(rulebook.protocol().stages());
            stages.set(4, stages.get(3));

            assertThat(lint(withStages(rulebook, stages)))
                    .contains("phase-order stages.MONTHS_3_6: MONTHS_3_6 stands where MONTHS_6_PLUS is expected");
        }

        @Test
        void findsWalkingWeeksThatFallBack() {
            Rulebook rulebook = small().rulebook();
            List<WalkingWeek> weeks =
                    List.of(new WalkingWeek(0, 5, 4), new WalkingWeek(3, 10, 3), new WalkingWeek(2, 5, 4));

            assertThat(lint(withWeeks(rulebook, weeks)))
                    .containsExactly(
                            "walking-weeks walking.weeks.2: comes after week 3",
                            "walking-weeks walking.weeks.2: the total of a day falls from 30 to 20 min");
        }

        @Test
        void findsAnExerciseThatIsBlockedForItsWholeStage() {
            assertThat(small().with(PROTOCOL, "limit: { lifting: 8 lb }", "limit: { trunk-load: 1 }")
                            .with(PROTOCOL, "notBefore: 42, prompts: [42]", "notBefore: week 12, prompts: [week 12]")
                            .lint())
                    .containsExactly(
                            "exercise-blocked stages.WEEKS_6_12.programme.bridge: lifting-8lb cannot end in this stage, whose last day is 83");
        }

        @Test
        void doesNotMindAnExerciseThatOneRungOfGetsThrough() {
            assertThat(small().with(PROTOCOL, "limit: { lifting: 8 lb }", "limit: { trunk-load: 1 }")
                            .with(PROTOCOL, "notBefore: 42, prompts: [42]", "notBefore: week 12, prompts: [week 12]")
                            .with(
                                    PROTOCOL,
                                    "programme: [breathe, ankle-pump, { use: bridge/full, standIn: brace }, band-row/light]",
                                    "programme: [breathe, brace, { use: bridge/small, before: week 8 }, { use: bridge/full, from: week 8 }, band-row/light]")
                            .lint())
                    .isEmpty();
        }

        @Test
        void findsADayWithTooFewExercises() {
            Rulebook rulebook = small().rulebook();
            List<Stage> stages = new ArrayList<>(rulebook.protocol().stages());
            Stage first = stages.get(0);
            List<ProgrammeEntry> two = first.programme().subList(0, 2);
            stages.set(
                    0,
                    new Stage(first.phase(), two, first.gentle(), first.fewer(), first.leaveWhen(), first.sources()));

            assertThat(lint(withStages(rulebook, stages)))
                    .containsExactly(
                            "programme-size stages.WEEKS_0_2.programme: on day 0, 2 exercises are offered, and 3 to 6 expected: [breathe, ankle-pump]; so on 13 more of the days to come");
        }

        @Test
        void findsADayWithoutAnyExercise() {
            Rulebook rulebook = small().rulebook();
            List<Stage> stages = new ArrayList<>(rulebook.protocol().stages());
            Stage last = stages.get(4);
            stages.set(4, new Stage(last.phase(), List.of(), last.gentle(), null, null, last.sources()));

            assertThat(lint(withStages(rulebook, stages)))
                    .anySatisfy(
                            problem -> assertThat(problem)
                                    .startsWith(
                                            "programme-size stages.MONTHS_6_PLUS.programme: on day 182, 0 exercises are offered"));
        }

        @Test
        void findsADayWithoutAWalk() {
            Rulebook rulebook = small().with(
                            CATALOGUE, "timesADay: 4 } }", "timesADay: 4 }, demands: { standing: minutes } }")
                    .with(PROTOCOL, "limit: { bending: 1 }", "limit: { standing: 12 min }")
                    .rulebook();
            List<WalkingWeek> weeks = List.of(new WalkingWeek(0, 13, 4));

            assertThat(lint(withWeeks(rulebook, weeks)))
                    .containsExactly(
                            "no-walk walking: on day 0, no walk is offered; so on 13 more of the days to come",
                            "no-walk walking: with no prompt answered, on day 0, no walk is offered; so on 400 more of the days to come");
        }
    }

    @Nested
    class Gates {

        @Test
        void findsALineThatNobodyCanMeet() {
            assertThat(small().with(PROTOCOL, "    from: { done: walk, times: 3, minutes: 15 min, days: 3 }\n", "")
                            .lint())
                    .containsExactly(
                            "unreachable-gate stages.WEEKS_0_2.leaveWhen.all[0]: no clinician may record walks-daily and no report answers it");
        }

        @Test
        void doesNotMindALineThatOneFindingMeets() {
            assertThat(small().with(PROTOCOL, "    from: { report: back-pain, atMost: 3, reports: 3 }\n", "")
                            .lint())
                    .isEmpty();
        }

        @Test
        void findsMoreReportsThanThereAreDays() {
            assertThat(small().with(
                                    PROTOCOL,
                                    "{ any: [{ finding: little-pain, within: 7 days }, { finding: stands, within: 28 days }] }",
                                    "{ finding: little-pain, within: 3 days }")
                            .with(PROTOCOL, "atMost: 3, reports: 3", "atMost: 3, reports: 5")
                            .lint())
                    .contains(
                            "unreachable-gate stages.WEEKS_0_2.leaveWhen.all[1]: little-pain can never be met: it asks 5 days within 3");
        }

        @Test
        void findsMoreWalkingThanIsGiven() {
            assertThat(small().with(PROTOCOL, "minutes: 15 min", "minutes: 25 min")
                            .lint())
                    .containsExactly(
                            "unreachable-gate stages.WEEKS_0_2.leaveWhen.all[0]: walks-daily can never be met: it asks more than the walk given when the stage ends, 5 min 4 times a day");
        }

        @Test
        void findsAnExerciseThatIsNotInTheProtocol() {
            assertThat(small().with(PROTOCOL, "{ done: walk, times: 3, minutes: 15 min,", "{ done: band-row,")
                            .with(
                                    PROTOCOL,
                                    "  band-row:\n    light: { default: week 6, floor: week 2, sources: [book] }\n    medium: { default: week 12, floor: week 6, sources: [book] }\n",
                                    "")
                            .with(
                                    PROTOCOL,
                                    "{ use: bridge/full, standIn: brace }, band-row/light]",
                                    "{ use: bridge/full, standIn: brace }, heel-slide]")
                            .with(PROTOCOL, "band-row/light]", "ankle-pump]")
                            .with(PROTOCOL, "band-row/medium]", "ankle-pump]")
                            .lint())
                    .containsExactly(
                            "unreachable-gate stages.WEEKS_0_2.leaveWhen.all[0]: walks-daily can never be met: band-row is not part of this protocol");
        }

        @Test
        void findsAGateOfTheLastStage() {
            Rulebook rulebook = small().rulebook();
            List<Stage> stages = new ArrayList<>(rulebook.protocol().stages());
            Stage last = stages.get(4);
            Gate gate = new Gate(List.of(List.of(new Need("stands", 7))), Set.of(Signer.SURGEON), last.sources());
            stages.set(4, new Stage(last.phase(), last.programme(), last.gentle(), null, gate, last.sources()));

            assertThat(lint(withStages(rulebook, stages)))
                    .containsExactly("unreachable-gate stages.MONTHS_6_PLUS.leaveWhen: nothing follows the last stage");
        }
    }

    @Nested
    class Findings {

        @Test
        void findsOneThatNobodyCanRecord() {
            assertThat(small().with(PROTOCOL, "by: [SURGEON, DELEGATE, THERAPIST]", "by: [SOFTWARE]")
                            .lint())
                    .containsExactly(
                            "finding-by-nobody findings.wound-healed: only [SOFTWARE] may record it",
                            "restriction-without-end restrictions.lifting-8lb: its release needs wound-healed, which no clinician may record");
        }

        @Test
        void findsOneThatIsNeverUsed() {
            assertThat(small().with(
                                    PROTOCOL,
                                    "findings:\n",
                                    "findings:\n  - { id: rested, ask: Rested, by: [THERAPIST], sources: [book] }\n")
                            .lint())
                    .containsExactly("finding-unused findings.rested: no release and no stage asks for it");
        }
    }

    @Nested
    class Restrictions {

        @Test
        void findsOneWhoseReleaseOnlyAPatientCouldOpen() {
            assertThat(small().with(PROTOCOL, "needs: [{ finding: wound-healed,", "needs: [{ finding: little-pain,")
                            .lint())
                    .contains(
                            "restriction-without-end restrictions.lifting-8lb: its release needs little-pain, which no clinician may record");
        }

        @Test
        void findsOneThatNobodyIsAskedToEndAndThatEndsTooLate() {
            Rulebook rulebook = small().rulebook();
            List<Restriction> restrictions = new ArrayList<>(rulebook.protocol().restrictions());
            Restriction one = restrictions.get(0);
            restrictions.set(
                    0,
                    new Restriction(
                            one.id(),
                            one.limit(),
                            401,
                            List.of(),
                            List.of(),
                            false,
                            one.sign(),
                            one.say(),
                            one.instead(),
                            one.sources()));

            assertThat(lint(withRestrictions(rulebook, restrictions)))
                    .containsExactly(
                            "restriction-without-end restrictions.bending-1: nobody is asked to end it: it has no prompt",
                            "restriction-without-end restrictions.bending-1: it can't end before day 401, and a protocol covers 400 days");
        }

        @Test
        void findsTwoThatSayTheSame() {
            assertThat(small().with(PROTOCOL, "limit: { lifting: 8 lb }", "limit: { bending: 1 }")
                            .lint())
                    .containsExactly(
                            "restriction-twice restrictions.lifting-8lb: has the same limit as bending-1: bending at most 1 level");
        }

        @Test
        void findsEssentialMovementThatIsForbidden() {
            assertThat(small().with(PROTOCOL, "essential: [breathe,", "essential: [bridge/full,")
                            .with(PROTOCOL, "limit: { bending: 1 }", "limit: { trunk-load: 1 }")
                            .lint())
                    .contains(
                            "essential-forbidden essential.bridge/full: bending-1 forbids it: trunk-load at most 1 level");
        }
    }

    @Nested
    class Ladders {

        @Test
        void findsAHarderRungThatAsksLess() {
            assertThat(small().with(CATALOGUE, "name: Small, dose", "name: Small, demands: { extension: 1 }, dose")
                            .lint())
                    .containsExactly(
                            "ladder-inversion catalogue.exercises.bridge/full: asks less extension than small");
        }

        @Test
        void findsAHarderRungThatIsLessOfTheSame() {
            assertThat(small().with(
                                    CATALOGUE,
                                    "name: Full, demands: { trunk-load: 2 }, dose: { sets: 1, reps: 10",
                                    "name: Full, dose: { sets: 1, reps: 6")
                            .lint())
                    .containsExactly(
                            "ladder-inversion catalogue.exercises.bridge/full: is less of the same than small");
        }

        @Test
        void findsAHarderRungThatIsUnlockedSooner() {
            assertThat(small().with(PROTOCOL, "default: week 6, floor: week 4", "default: week 6, floor: 6")
                            .lint())
                    .containsExactly(
                            "ladder-inversion timings.bridge/full: may be unlocked from day 6, and small not before day 7");
        }

        @Test
        void findsAJumpInRepetitions() {
            assertThat(small().with(
                                    CATALOGUE,
                                    "trunk-load: 2 }, dose: { sets: 1, reps: 10,",
                                    "trunk-load: 2 }, dose: { sets: 3, reps: 10,")
                            .lint())
                    .containsExactly(
                            "dose-jump catalogue.exercises.bridge/full: repetitions and hold: from 8 to 30, more than 2.5 times");
        }

        @Test
        void doesNotMindAStepAtTheBoundary() {
            assertThat(small().with(
                                    CATALOGUE,
                                    "trunk-load: 2 }, dose: { sets: 1, reps: 10,",
                                    "trunk-load: 2 }, dose: { sets: 2, reps: 10,")
                            .lint())
                    .isEmpty();
        }

        @Test
        void findsAJumpInLoad() {
            assertThat(small().with(CATALOGUE, "medium: 6 lb", "medium: 8 lb").lint())
                    .containsExactly(
                            "dose-jump catalogue.exercises.band-row/medium: load: from 1360 to 3628, more than 2.5 times");
        }

        @Test
        void findsALoadOverTheLimitThatHoldsWhenItIsFirstGiven() {
            assertThat(small().with(PROTOCOL, "{ lifting: 8 lb }", "{ lifting: 2 lb }")
                            .with(PROTOCOL, "notBefore: 42, prompts: [42]", "notBefore: 43, prompts: [43]")
                            .lint())
                    .contains(
                            "load-over-limit timings.band-row/light: is given from day 42, and lifting-8lb holds until day 43 at least: lifting at most 2 lb");
        }

        @Test
        void findsAnUndeclaredDemand() {
            Rulebook rulebook = small().rulebook();

            assertThat(lint(withBreathing(rulebook, new Demands(Map.of(), Set.of(), Set.of()))))
                    .anySatisfy(
                            problem -> assertThat(problem)
                                    .startsWith(
                                            "undeclared-demand catalogue.exercises.breathe/basic: does not declare bending, extension,"));
        }
    }

    @Nested
    class Gentle {

        @Test
        void findsOneThatARestrictionForbids() {
            assertThat(small().with(PROTOCOL, "gentle: [brace]", "gentle: [bridge/full]")
                            .with(PROTOCOL, "full: { default: week 6", "full: { default: week 4")
                            .with(PROTOCOL, "limit: { bending: 1 }", "limit: { trunk-load: 1 }")
                            .lint())
                    .contains(
                            "gentle-refused stages.WEEKS_2_6.gentle.bridge/full: bending-1 forbids it: trunk-load at most 1 level");
        }

        @Test
        void findsOneThatIsNotOfItsStage() {
            assertThat(small().with(PROTOCOL, "gentle: [brace]", "gentle: [bridge/full]")
                            .lint())
                    .containsExactly(
                            "gentle-refused stages.WEEKS_2_6.gentle.bridge/full: is offered by default from day 42; its stage ends on day 41");
        }

        @Test
        void findsOneThatHasNoTiming() {
            assertThat(small().with(PROTOCOL, "band-row/medium]", "band-row/light]")
                            .with(PROTOCOL, "gentle: [brace]", "gentle: [band-row/medium]")
                            .with(PROTOCOL, "    medium: { default: week 12, floor: week 6, sources: [book] }\n", "")
                            .lint())
                    .containsExactly(
                            "gentle-refused stages.WEEKS_2_6.gentle.band-row/medium: has no timing: it is not part of this protocol");
        }

        @Test
        void findsOnesThatNoWordOfThePatientOpens() {
            assertThat(small().with(PROTOCOL, "by: [PATIENT]", "by: [THERAPIST]")
                            .with(PROTOCOL, "by: [PATIENT]", "by: [THERAPIST]")
                            .lint())
                    .containsExactly(
                            "gentle-without-word stages.WEEKS_2_6.gentle: no finding that WEEKS_0_2 asks for may be recorded by a PATIENT");
        }

        @Test
        void findsOnesThatNothingIsAskedBefore() {
            assertThat(small().with(
                                    PROTOCOL,
                                    "programme: [breathe, brace, bridge/full, band-row/light]",
                                    "programme: [breathe, brace, bridge/full, band-row/light]\n    gentle: [brace]")
                            .lint())
                    .containsExactly(
                            "gentle-without-word stages.MONTHS_3_6.gentle: nothing is asked before this stage, so nothing opens it early");
        }
    }

    @Nested
    class Choices {

        @Test
        void findsTwoOptionsThatDoTheSame() {
            assertThat(small().with(PROTOCOL, "        signsRelease: { day: 14, restrictions: [bending-1] }\n", "")
                            .lint())
                    .containsExactly("choice-without-effect choices.length.options.two-weeks: does the same as ask-me");
        }

        @Test
        void findsAStartThatMovesNothing() {
            assertThat(small().with(PROTOCOL, "startWeeks: { bridge: 8 }", "startWeeks: { bridge: 1 }")
                            .lint())
                    .containsExactly("choice-without-effect choices.start.options.later: does the same as usual");
        }

        @Test
        void findsMoreThanFourQuestions() {
            String options = """
                    , ask: A, hint: B, options: [{ id: one, label: X, evidence: [{ kind: K, says: S, sources: [book] }] }, \
                    { id: two, label: Y, startWeeks: { bridge: 8 }, evidence: [{ kind: K, says: S, sources: [book] }] }] }
                    """;
            String more = "  - { id: third" + options + "  - { id: fourth" + options + "  - { id: fifth" + options;

            assertThat(small().with(PROTOCOL, "choices:\n", "choices:\n" + more).lint())
                    .containsExactly("choice-count choices: 5 questions; a surgeon answers at most 4 at assignment");
        }

        @Test
        void findsAStartAfterTheLastStageThatGivesTheExercise() {
            assertThat(small().with(PROTOCOL, "startWeeks: { bridge: 8 }", "startWeeks: { bridge: 8, heel-slide: 7 }")
                            .lint())
                    .contains(
                            "start-after-stage choices.start.options.later.startWeeks.heel-slide: week 7 lies after WEEKS_2_6, the last stage that gives it, and nothing stands in for it");
        }
    }

    @Nested
    class Conflicts {

        private final Rulebook rulebook = small().rulebook();

        @Test
        void findsOneThatAQuestionDecidesAlthoughNothingIsLeftToTheSurgeon() {
            assertThat(lint(with(conflict("length", null, "book"))))
                    .containsExactly(
                            "conflict-not-left conflicts.D1: is decided by choices.length, and leaves nothing to the surgeon");
        }

        @Test
        void mindsNoneThatIsLeftToTheSurgeonOrThatNoQuestionDecides() {
            assertThat(lint(with(conflict("length", Text.english("Two weeks"), "book"))))
                    .isEmpty();
            assertThat(lint(with(conflict("never-asked", null, "book")))).isEmpty();
        }

        @Test
        void findsASourceThatIsMissing() {
            assertThat(lint(with(conflict("length", Text.english("Two weeks"), "tale"))))
                    .containsExactly(
                            "missing-source conflicts.D1: tale is no source of this rulebook",
                            "missing-source conflicts.D1.positions[1]: tale is no source of this rulebook");
        }

        @Test
        void findsATextThatIsMissingInALanguage() {
            Text both = new Text(Map.of("en", "Two weeks", "es", "Dos semanas"));

            assertThat(lint(with(conflict("length", both, "book"))))
                    .contains(
                            "text-missing conflicts.D1.ask: is not there in es",
                            "text-missing conflicts.D1.positions[0].says: is not there in es",
                            "text-missing conflicts.D1.default: is not there in es")
                    .doesNotContain("text-missing conflicts.D1.surgeon: is not there in es");
        }

        private static Conflict conflict(String choice, @Nullable Text surgeon, String source) {
            return new Conflict(
                    "D1",
                    Text.english("How long?"),
                    List.of(
                            new Conflict.Position(Text.english("Short"), List.of(Citation.parse("book"))),
                            new Conflict.Position(Text.english("Long"), List.of(Citation.parse(source)))),
                    Text.english("Long"),
                    surgeon,
                    choice,
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    List.of(Citation.parse(source)));
        }

        private Rulebook with(Conflict conflict) {
            return new Rulebook(
                    rulebook.digest(),
                    rulebook.protocol(),
                    rulebook.catalogue(),
                    rulebook.dangerSigns(),
                    List.of(conflict),
                    rulebook.lessons(),
                    rulebook.sources());
        }
    }

    @Nested
    class Words {

        @Test
        void findsATextThatIsMissingInALanguage() {
            assertThat(small().with(PROTOCOL, "title: Small", "title: { en: Small, es: Pequeño }")
                            .lint())
                    .hasSizeGreaterThan(40)
                    .allSatisfy(problem ->
                            assertThat(problem).startsWith("text-missing ").endsWith(": is not there in es"))
                    .contains("text-missing restrictions.bending-1.say: is not there in es");
        }

        @Test
        void findsASourceThatIsMissing() {
            Rulebook rulebook = small().rulebook();

            assertThat(lint(new Rulebook(
                            rulebook.digest(),
                            rulebook.protocol(),
                            rulebook.catalogue(),
                            rulebook.dangerSigns(),
                            rulebook.conflicts(),
                            rulebook.lessons(),
                            Map.of())))
                    .contains("missing-source restrictions.bending-1: book is no source of this rulebook");
        }
    }

    private static Rulebook withStages(Rulebook rulebook, List<Stage> stages) {
        Protocol protocol = rulebook.protocol();
        return with(rulebook, protocol.restrictions(), stages, protocol.walking());
    }

    private static Rulebook withWeeks(Rulebook rulebook, List<WalkingWeek> weeks) {
        Protocol protocol = rulebook.protocol();
        Walking old = protocol.walking();
        Walking walking = new Walking(weeks, old.house(), old.rung(), old.advice(), old.sources());
        return with(rulebook, protocol.restrictions(), protocol.stages(), walking);
    }

    private static Rulebook withRestrictions(Rulebook rulebook, List<Restriction> restrictions) {
        Protocol protocol = rulebook.protocol();
        return with(rulebook, restrictions, protocol.stages(), protocol.walking());
    }

    private static Rulebook with(
            Rulebook rulebook, List<Restriction> restrictions, List<Stage> stages, Walking walking) {
        Protocol old = rulebook.protocol();
        Protocol changed = new Protocol(
                old.slug(),
                old.version(),
                old.title(),
                old.procedure(),
                old.choices(),
                restrictions,
                old.findings(),
                stages,
                old.timings(),
                old.reserved(),
                walking,
                old.essential(),
                old.instructions(),
                old.inherits());
        return new Rulebook(
                rulebook.digest(),
                changed,
                rulebook.catalogue(),
                rulebook.dangerSigns(),
                rulebook.conflicts(),
                rulebook.lessons(),
                rulebook.sources());
    }

    private static Rulebook withBreathing(Rulebook rulebook, Demands demands) {
        Catalogue old = rulebook.catalogue();
        Map<String, Exercise> exercises = new LinkedHashMap<>(old.exercises());
        Exercise breathe = old.exercise("breathe").orElseThrow();
        Rung basic = breathe.ladder().get(0);
        exercises.put(
                "breathe",
                new Exercise(
                        breathe.id(),
                        breathe.name(),
                        breathe.intent(),
                        breathe.position(),
                        breathe.posture(),
                        breathe.equipment(),
                        breathe.contraindications(),
                        breathe.calf(),
                        breathe.picture(),
                        breathe.steps(),
                        breathe.cues(),
                        breathe.mistakes(),
                        breathe.feel(),
                        breathe.stop(),
                        List.of(new Rung(basic.id(), basic.name(), demands, basic.dose())),
                        breathe.sources()));
        Catalogue changed = new Catalogue(
                exercises, old.equipment(), old.contraindications(), old.intents(), old.measures(), old.activities());
        return new Rulebook(
                rulebook.digest(),
                rulebook.protocol(),
                changed,
                rulebook.dangerSigns(),
                rulebook.conflicts(),
                rulebook.lessons(),
                rulebook.sources());
    }
}
