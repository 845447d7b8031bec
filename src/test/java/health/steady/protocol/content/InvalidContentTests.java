package health.steady.protocol.content;

import static health.steady.protocol.content.ContentFixtures.CATALOGUE;
import static health.steady.protocol.content.ContentFixtures.PROTOCOL;
import static health.steady.protocol.content.ContentFixtures.SIGNS;
import static health.steady.protocol.content.ContentFixtures.SOURCES;
import static health.steady.protocol.content.ContentFixtures.allShipped;
import static health.steady.protocol.content.ContentFixtures.shipped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import health.steady.protocol.Finding;
import health.steady.protocol.RulebookFixtures;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One test for each way to be wrong: the shipped files with one thing broken, and exactly what is said about it. */
class InvalidContentTests {

    private static final List<String> FINDINGS = RulebookFixtures.microdiscectomy().protocol().findings().stream()
            .map(Finding::id)
            .toList();

    @Test
    void whatIsShippedIsRight() {
        assertThat(allShipped().problems()).isEmpty();
    }

    @Test
    void allProblemsOfAllFilesAreReportedTogether() {
        List<String> problems = shipped()
                .with(SOURCES, "grade: S,", "grade: X,")
                .with(CATALOGUE, "intent: walking", "intent: strolling")
                .with(SIGNS, "urgency: EMERGENCY", "urgency: SOON")
                .with(PROTOCOL, "limit: { bending: 1 }", "limit: { bending: 1 lb }")
                .with(PROTOCOL, "{ lifting: 8 lb }", "{ lifting: 8 }")
                .with(PROTOCOL, "essential: [breathe,", "essential: [breath,")
                .problems();

        assertThat(problems)
                .hasSize(6)
                .satisfiesExactlyInAnyOrder(
                        problem -> assertThat(problem).startsWith("sources.yaml sources.seed-000.grade: "),
                        problem -> assertThat(problem).startsWith("catalogue.yaml exercises[0].intent: "),
                        problem -> assertThat(problem).startsWith("danger-signs.yaml signs[0].urgency: "),
                        problem -> assertThat(problem).startsWith(PROTOCOL + " restrictions[0].limit.bending: "),
                        problem -> assertThat(problem).startsWith(PROTOCOL + " restrictions[4].limit.lifting: "),
                        problem -> assertThat(problem).startsWith(PROTOCOL + " essential[0]: "));
    }

    @Test
    void aProblemNamesItsLine() {
        ContentProblem problem = shipped()
                .with(SIGNS, "urgency: EMERGENCY", "urgency: SOON")
                .found()
                .get(0);

        assertThat(problem.line()).isEqualTo(8);
        assertThat(problem)
                .hasToString(
                        "danger-signs.yaml:8 signs[0].urgency: unknown value \"SOON\"; known: EMERGENCY, SAME_DAY");
    }

    @Nested
    class Files {

        @ParameterizedTest
        @ValueSource(strings = {CATALOGUE, SIGNS, SOURCES})
        void refusesAMissingFileAndNotWhatRefersToIt(String file) {
            assertThat(shipped().without(file).problems())
                    .startsWith(file + " : is missing")
                    .hasSizeLessThan(6)
                    .allSatisfy(problem -> assertThat(problem).startsWith(file));
        }

        @Test
        void refusesToShipNoProtocol() {
            assertThat(shipped().without(PROTOCOL).problems()).containsExactly("protocols : holds no protocol");
        }

        @Test
        void refusesWhatIsNotYaml() {
            assertThat(shipped().with(SIGNS, "signs:", "signs: [").problems())
                    .anySatisfy(problem -> assertThat(problem).startsWith("danger-signs.yaml : is not YAML"));
        }

        @Test
        void refusesTabs() {
            assertThat(shipped()
                            .with(PROTOCOL, "  - id: bending-1", "\t- id: bending-1")
                            .problems())
                    .contains(PROTOCOL + " : holds a tab; indent with spaces");
        }

        @Test
        void refusesAnchorsAndAliases() {
            assertThat(shipped()
                            .with(PROTOCOL, "limit: { bending: 1 }", "limit: &one { bending: 1 }")
                            .with(PROTOCOL, "limit: { twisting: 1 }", "limit: *one")
                            .problems())
                    .contains(
                            PROTOCOL + " restrictions[0].limit: uses a YAML anchor or alias; write the value out",
                            PROTOCOL + " restrictions[2].limit: uses a YAML anchor or alias; write the value out");
        }

        @Test
        void refusesTags() {
            assertThat(shipped()
                            .with(PROTOCOL, "version: 3", "version: !!int 3")
                            .problems())
                    .containsExactly(PROTOCOL + " version: uses a YAML tag; write the plain value");
        }

        @Test
        void refusesASecondDocument() {
            assertThat(shipped()
                            .with(PROTOCOL, "# What the surgeon", "---\n# What the surgeon")
                            .problems())
                    .contains(PROTOCOL + " : holds more than one document");
        }

        @Test
        void refusesAKeyThatIsThereTwice() {
            assertThat(shipped()
                            .with(PROTOCOL, "version: 3", "version: 3\nversion: 3")
                            .problems())
                    .containsExactly(PROTOCOL + " version: is there twice");
        }

        @Test
        void refusesBytesThatAreNotUtf8() {
            Problems problems = new Problems();

            String text = Utf8.decode("x.yaml", new byte[] {'a', (byte) 0xc3, (byte) 0x28}, problems);

            assertThat(text).isEmpty();
            assertThat(problems.count()).isOne();
        }

        @Test
        void refusesAFileOfMoreThanAMegabyte() {
            Problems problems = new Problems();

            Utf8.decode("x.yaml", "# ".repeat(600_000).getBytes(StandardCharsets.UTF_8), problems);

            assertThat(problems.count()).isOne();
        }

        @Test
        void refusesAStoredRulebookWithTooFewDocuments() {
            Problems problems = new Problems();

            assertThat(catchThrowable(() -> Bundle.parse("slug: x\n".getBytes(StandardCharsets.UTF_8), problems)))
                    .isInstanceOf(InvalidContent.class)
                    .hasMessageContaining("four, six or seven documents expected, not 1");
        }
    }

    @Nested
    class Values {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "version: 3 | version: \"1\" | version: a whole number expected, not the text \"1\"",
                    "version: 3 | version: one | version: a whole number expected, not the text \"one\"",
                    "version: 3 | version: 0 | version: must be 1 to 9999, not 0",
                    "version: 3 | version: -1 | version: must be 1 to 9999, not -1",
                    "version: 3 | version: 1.5 | version: a whole number expected, not the number \"1.5\"",
                    "version: 3 | version: | version: a whole number expected, not nothing",
                    "title: Lumbar microdiscectomy | title: 12 | title: text expected, not the number \"12\"",
                    "title: Lumbar microdiscectomy | title: \"\" | title: is empty",
                    "title: Lumbar microdiscectomy | title: [a] | title: text expected, not a list",
                    "title: Lumbar microdiscectomy | titel: Lumbar | : title is missing",
                    "title: Lumbar microdiscectomy | title: { es: Microdiscectomía } | title: en is missing: English stands in for every language that is not there",
                    "title: Lumbar microdiscectomy | title: { en: Disc, Español: Disco } | title.Español: unknown language \"Español\"; expected a tag such as en or es",
                    "slug: lumbar-microdiscectomy | slug: Lumbar Disc | slug: an id of lower-case letters, digits and hyphens expected, not \"Lumbar Disc\"",
                    "optional: true | optional: yes | restrictions[6].optional: true or false expected, not the text \"yes\"",
                    "kind: DISCECTOMY | kind: DISKECTOMY | procedure.kind: unknown kind \"DISKECTOMY\"; known: DISCECTOMY, DISC_REPLACEMENT, LAMINECTOMY, FORAMINOTOMY, DECOMPRESSION, FUSION",
                    "region: LUMBAR | region: THORACIC | procedure.region: unknown region \"THORACIC\"; known: LUMBAR, CERVICAL",
                    "reserved: [elliptical, run, aquatic, swim, medx] | reserved: none | reserved: a list expected, not the text \"none\"",
                })
        void refusesAWrongValue(String from, String to, String problem) {
            assertThat(shipped().with(PROTOCOL, from, to).problems()).contains(PROTOCOL + " " + problem);
        }

        @Test
        void refusesAnUnknownKeyAndNamesTheKnownOnes() {
            assertThat(shipped().with(PROTOCOL, "title:", "name: x\ntitle:").problems())
                    .containsExactly(
                            PROTOCOL
                                    + " name: unknown key; known: choices, essential, findings, inherits, instructions, procedure, reserved, restrictions, slug, stages, timings, title, version, walking");
        }
    }

    @Nested
    class Sources {

        @Test
        void refusesAnUnknownSourceAndNamesTheKnownOnes() {
            assertThat(shipped()
                            .with(PROTOCOL, "[seed-000 L44, ", "[seed-00 L44, ")
                            .problems())
                    .singleElement()
                    .asString()
                    .startsWith(PROTOCOL + " restrictions[2].sources[0]: unknown source \"seed-00\"; known: seed-000, ")
                    .contains("bono-2017");
        }

        @Test
        void refusesARuleWithoutASource() {
            assertThat(shipped()
                            .with(PROTOCOL, "sources: [seed-000 L44, seed-003 L60]", "sources: []")
                            .problems())
                    .containsExactly(
                            PROTOCOL + " restrictions[2].sources: is empty: every number and rule has a source");
        }

        @Test
        void refusesATimingWithoutASource() {
            assertThat(shipped()
                            .with(
                                    PROTOCOL,
                                    "floor: week 2, sources: [seed-002 L27, seed-003 L152, proposed] }",
                                    "floor: week 2 }")
                            .problems())
                    .containsExactly(PROTOCOL + " timings.bridge.small: sources is missing");
        }

        @Test
        void refusesAnAddressThatIsNone() {
            assertThat(shipped().with(SOURCES, "address: https://", "address: ").problems())
                    .singleElement()
                    .asString()
                    .contains("an http or https address expected");
        }
    }

    @Nested
    class Restrictions {

        @ParameterizedTest
        @ValueSource(strings = {"until: 2026-12-24", "endsOn: week 6", "ends: 42", "expires: week 6", "days: 42"})
        void refusesAnEndByDate(String end) {
            assertThat(shipped()
                            .with(PROTOCOL, "    limit: { bending: 1 }", "    limit: { bending: 1 }\n    " + end)
                            .problems())
                    .contains(PROTOCOL + " restrictions[0]." + end.substring(0, end.indexOf(':'))
                            + ": a restriction never ends by a date; it ends by a release that a surgeon signs");
        }

        @Test
        void refusesAReleaseByDate() {
            assertThat(shipped()
                            .with(PROTOCOL, "{ by: SURGEON, notBefore: 14,", "{ endsOn: 14,")
                            .problems())
                    .contains(
                            PROTOCOL
                                    + " restrictions[0].release.endsOn: a restriction never ends by a date; it ends by a release that a surgeon signs",
                            PROTOCOL + " restrictions[0].release: by is missing");
        }

        @Test
        void refusesARestrictionThatNothingEnds() {
            assertThat(shipped()
                            .with(PROTOCOL, "    release: { by: SURGEON, notBefore: 14, prompts: [14, 42] }\n", "")
                            .problems())
                    .contains(PROTOCOL + " restrictions[0]: release is missing");
        }

        @ParameterizedTest
        @CsvSource({"THERAPIST", "DELEGATE", "PATIENT", "SOFTWARE"})
        void refusesAReleaseByAnybodyButASurgeon(String signer) {
            assertThat(shipped()
                            .with(PROTOCOL, "{ by: SURGEON,", "{ by: " + signer + ",")
                            .problems())
                    .containsExactly(PROTOCOL
                            + " restrictions[0].release.by: only a SURGEON releases a restriction, not " + signer);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "bending: 1 | bending: 1 lb | bending: bending is a level from 0 to 3 without a unit, not the text \"1 lb\"",
                    "bending: 1 | bending: 4 | bending: must be 0 to 3, not 4",
                    "bending: 1 | bending: -1 | bending: must be 0 to 3, not -1",
                    "bending: 1 | bendin: 1 | bendin: unknown demand; known: bending, extension, ",
                })
        void refusesALimitThatDoesNotFit(String from, String to, String problem) {
            assertThat(shipped()
                            .with(PROTOCOL, "{ " + from + " }", "{ " + to + " }")
                            .problems())
                    .singleElement()
                    .asString()
                    .startsWith(PROTOCOL + " restrictions[0].limit." + problem);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "lifting: 8 lb | lifting: 8 | 4 | a number in lb or kg, for example 8 lb expected, not the number \"8\"",
                    "lifting: 8 lb | lifting: 8 stone | 4 | a number in lb or kg, for example 8 lb expected, not the text \"8 stone\"",
                    "lifting: 8 lb | lifting: 8 min | 4 | a number in lb or kg, for example 8 lb expected, not the text \"8 min\"",
                    "lifting: 8 lb | lifting: -8 lb | 4 | a number in lb or kg, for example 8 lb expected, not the text \"-8 lb\"",
                    "lifting: 8 lb | lifting: 8000 lb | 4 | An amount this large makes no sense: 8000 lb",
                    "sitting: 30 min | sitting: 30 lb | 7 | a number in min, for example 30 min expected, not the text \"30 lb\"",
                    "sitting: 30 min | sitting: 30.5 min | 7 | Only loads have fractions: 30.5 min",
                    "submersion: no | submersion: 0 | 9 | yes or no expected, not the number \"0\"",
                })
        void refusesAnAmountWithoutItsUnit(String from, String to, int restriction, String problem) {
            assertThat(shipped()
                            .with(PROTOCOL, "{ " + from + " }", "{ " + to + " }")
                            .problems())
                    .containsExactly(PROTOCOL + " restrictions[" + restriction + "].limit."
                            + from.substring(0, from.indexOf(':')) + ": " + problem);
        }

        @Test
        void refusesALimitOnTwoDemands() {
            assertThat(shipped()
                            .with(PROTOCOL, "{ bending: 1 }", "{ bending: 1, twisting: 1 }")
                            .problems())
                    .containsExactly(PROTOCOL + " restrictions[0].limit: one demand expected, not 2");
        }

        @Test
        void refusesAReleaseThatNeedsAnUnknownFinding() {
            assertThat(shipped()
                            .with(PROTOCOL, "finding: wound-healed", "finding: wound-shut")
                            .problems())
                    .containsExactly(PROTOCOL
                            + " restrictions[9].release.needs[0].finding: unknown finding \"wound-shut\"; known: "
                            + String.join(", ", FINDINGS));
        }

        @Test
        void refusesAPromptBeforeTheEarliestRelease() {
            assertThat(shipped()
                            .with(PROTOCOL, "prompts: [14, 42]", "prompts: [7, 42]")
                            .problems())
                    .containsExactly(PROTOCOL
                            + " restrictions[0].release.prompts: asks on day 7, before the earliest release on day 14");
        }

        @Test
        void refusesARestrictionThatNobodyIsAskedToEnd() {
            assertThat(shipped()
                            .with(PROTOCOL, "prompts: [14, 42]", "prompts: []")
                            .problems())
                    .containsExactly(
                            PROTOCOL + " restrictions[0].release.prompts: is empty: nobody would be asked to end it");
        }

        @Test
        void refusesAnIdThatIsThereTwice() {
            assertThat(shipped()
                            .with(PROTOCOL, "  - id: bending-2", "  - id: bending-1")
                            .problems())
                    .containsExactly(PROTOCOL + " restrictions: \"bending-1\" is there twice");
        }

        @Test
        void refusesAnUnknownDrawing() {
            assertThat(shipped()
                            .with(PROTOCOL, "sign: no-bending", "sign: no-bends")
                            .problems())
                    .singleElement()
                    .asString()
                    .startsWith(
                            PROTOCOL + " restrictions[0].sign: unknown sign \"no-bends\"; known: no-bending, lifting");
        }
    }

    @Nested
    class Choices {

        @Test
        void refusesAQuestionWithOneOption() {
            assertThat(shipped()
                            .with(
                                    PROTOCOL,
                                    "      - id: allowed\n        label: Tell the patient that it is allowed\n        evidence:\n          - kind: Guidance\n            says: May ease discomfort after walking\n            sources: [seed-000 L15]\n",
                                    "")
                            .problems())
                    .contains(PROTOCOL + " choices[2]: Choice nsaid needs at least two options");
        }

        @Test
        void refusesAnOptionWithoutEvidence() {
            assertThat(shipped()
                            .with(
                                    PROTOCOL,
                                    "        evidence:\n          - kind: Default\n            says: Shown only when a surgeon allows it\n            sources: [proposed]\n",
                                    "        evidence: []\n")
                            .problems())
                    .contains(PROTOCOL + " choices[2].options[0]: Option silent has no evidence");
        }

        @Test
        void refusesAnUnknownRestriction() {
            assertThat(shipped()
                            .with(PROTOCOL, "[bending-1, twisting-1,", "[bend-1, twisting-1,")
                            .problems())
                    .singleElement()
                    .asString()
                    .startsWith(
                            PROTOCOL
                                    + " choices[0].options[1].signsRelease.restrictions[0]: unknown restriction \"bend-1\"; known: bending-1, bending-2");
        }

        @Test
        void refusesAReleaseSignedForADayBeforeItsEarliest() {
            assertThat(shipped()
                            .with(PROTOCOL, "signsRelease: { day: 14,", "signsRelease: { day: 13,")
                            .problems())
                    .hasSize(3)
                    .contains(
                            PROTOCOL
                                    + " choices[0]: two-weeks signs the release of bending-1 for day 13, before its earliest day, 14");
        }

        @Test
        void refusesToStartAnUnknownExercise() {
            assertThat(shipped()
                            .with(PROTOCOL, "          bridge: 8", "          brigde: 8")
                            .problems())
                    .singleElement()
                    .asString()
                    .startsWith(PROTOCOL
                            + " choices[1].options[1].startWeeks.brigde: unknown exercise \"brigde\"; known: walk, ");
        }

        @Test
        void refusesAnInstructionForAnUnknownOption() {
            assertThat(shipped()
                            .with(PROTOCOL, "option: allowed", "option: yes")
                            .problems())
                    .containsExactly(PROTOCOL
                            + " instructions[4].when.option: unknown option of nsaid \"yes\"; known: silent, allowed");
        }

        @Test
        void refusesAnInstructionForAnUnknownChoice() {
            assertThat(shipped()
                            .with(PROTOCOL, "{ choice: nsaid,", "{ choice: nsaids,")
                            .problems())
                    .containsExactly(
                            PROTOCOL
                                    + " instructions[4].when.choice: unknown choice \"nsaids\"; known: restriction-length, exercise-timing, nsaid");
        }

        @Test
        void refusesAnInstructionThatIsNeverShown() {
            assertThat(shipped()
                            .with(PROTOCOL, "    before: week 6", "    from: week 7\n    before: week 6")
                            .problems())
                    .containsExactly(
                            PROTOCOL + " instructions[0]: is shown from day 49 and no longer on day 42: never");
        }
    }

    @Nested
    class Exercises {

        @Test
        void refusesUndeclaredDemandsAndListsThem() {
            assertThat(shipped()
                            .with(CATALOGUE, "twisting: 0, nerve-tension: 0, ", "")
                            .problems())
                    .containsExactly(
                            CATALOGUE
                                    + " exercises[0].demands: does not declare twisting, nerve-tension; say 0 or no where nothing is asked");
        }

        @Test
        void refusesAnUnknownDemand() {
            assertThat(shipped()
                            .with(CATALOGUE, "twisting: 0,", "twisting: 0, turning: 1,")
                            .problems())
                    .singleElement()
                    .asString()
                    .startsWith(CATALOGUE + " exercises[0].demands.turning: unknown demand; known: bending, ");
        }

        @Test
        void refusesALoadWithoutAUnit() {
            assertThat(shipped().with(CATALOGUE, "load: 2 lb", "load: 2").problems())
                    .anySatisfy(
                            problem -> assertThat(problem)
                                    .endsWith(
                                            "ladder[0].dose.load: a number in lb or kg, for example 8 lb expected, not the number \"2\""));
        }

        @Test
        void refusesADoseThatLeavesTheLoadOpen() {
            assertThat(shipped().with(CATALOGUE, " load: light band,", "").problems())
                    .singleElement()
                    .asString()
                    .endsWith("ladder[0].dose: says no load, and the demands ask the load of the dose");
        }

        @Test
        void refusesADoseThatLeavesTheTimeOpen() {
            assertThat(shipped()
                            .with(CATALOGUE, "dose: { time: 5 min,", "dose: { reps: 5,")
                            .problems())
                    .containsExactly(
                            CATALOGUE
                                    + " exercises[0].ladder[0].dose: says no time, and the demands ask the minutes of the dose");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "timesADay: 4 | timesADay: 40 | .timesADay: must be 1 to 12, not 40",
                    "timesADay: 4 | timesADay: -4 | .timesADay: must be 1 to 12, not -4",
                    "time: 5 min | time: 5 | .time: a whole number in min expected, for example 1 min, not the number \"5\"",
                    "time: 5 min | time: 5 s | .time: a whole number in min expected, for example 1 min, not the text \"5 s\"",
                    "time: 5 min | time: 500 min | .time: must be 1 to 120 min, not the text \"500 min\"",
                    "time: 5 min | time: 5 min, days: [SOMEDAY] | .days[0]: unknown value \"SOMEDAY\"; known: MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY",
                    "time: 5 min | time: 5 min, sets: 0 | .sets: must be 1 to 10, not 0",
                })
        void refusesADoseThatMakesNoSense(String from, String to, String problem) {
            assertThat(shipped().with(CATALOGUE, from, to).problems())
                    .contains(CATALOGUE + " exercises[0].ladder[0].dose" + problem);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "equipment: [chair] | equipment: [stool] | .equipment[0]: unknown equipment \"stool\"; known: strap, chair",
                    "contraindications: [fall-risk] | contraindications: [falls] | .contraindications[0]: unknown contraindications \"falls\"; known: fall-risk",
                    "intent: core | intent: hard | .intent: unknown intent \"hard\"; known: walking",
                    "position: LYING | position: FLAT | .position: unknown value \"FLAT\"; known: LYING, SIDE",
                })
        void refusesAnUnknownId(String from, String to, String problem) {
            assertThat(shipped().with(CATALOGUE, from, to).problems())
                    .singleElement()
                    .asString()
                    .contains(problem);
        }

        @Test
        void refusesAnExerciseWithoutStopCues() {
            assertThat(shipped()
                            .with(CATALOGUE, "    stop:\n      - Stop before the pain climbs.", "    stops:\n      - x")
                            .problems())
                    .contains(CATALOGUE + " exercises[0]: stop is missing");
        }

        @Test
        void refusesAnIdThatIsThereTwice() {
            assertThat(shipped().with(CATALOGUE, "- id: breathe", "- id: walk").problems())
                    .contains(CATALOGUE + " exercises: \"walk\" is there twice");
        }

        @Test
        void refusesARungThatIsThereTwice() {
            assertThat(shipped()
                            .with(CATALOGUE, "- id: full\n", "- id: small\n")
                            .problems())
                    .anySatisfy(problem -> assertThat(problem).endsWith("ladder: \"small\" is there twice"));
        }
    }

    @Nested
    class Signs {

        @Test
        void refusesAnUnknownLevelOfSuspension() {
            assertThat(shipped()
                            .with(SIGNS, "    suspends: STOP_ALL", "    suspends: STOP")
                            .problems())
                    .containsExactly(SIGNS
                            + " signs[0].suspends: unknown value \"STOP\"; known: HOLD, ESSENTIAL_MOVEMENT, STOP_ALL");
        }

        @Test
        void refusesASignThatIsThereTwice() {
            assertThat(shipped().with(SIGNS, "- id: RF02", "- id: RF01").problems())
                    .containsExactly(SIGNS + " signs: \"RF01\" is there twice");
        }

        @Test
        void refusesASignWithoutWords() {
            assertThat(shipped()
                            .with(SIGNS, "ask: Chest pain, or trouble breathing", "ask: ''")
                            .problems())
                    .containsExactly(SIGNS + " signs[2].ask: is empty");
        }

        @Test
        void refusesAQuestionThatIsAnsweredInNoKnownWay() {
            assertThat(shipped()
                            .with(SIGNS, "    kind: TEXT", "    kind: WORDS")
                            .problems())
                    .containsExactly(
                            SIGNS + " questions[3].kind: unknown value \"WORDS\"; known: SCALE_0_10, YES_NO, TEXT");
        }

        @Test
        void refusesAQuestionThatIsThereTwice() {
            assertThat(shipped()
                            .with(SIGNS, "- id: leg-pain", "- id: back-pain")
                            .problems())
                    .containsExactly(SIGNS + " questions: \"back-pain\" is there twice");
        }

        @Test
        void refusesACadenceThatEnds() {
            assertThat(shipped()
                            .with(SIGNS, "{ times: 1,", "{ before: week 40, times: 1,")
                            .problems())
                    .containsExactly(
                            SIGNS + " cadence: ends with one without \"before\", and only the last one is without");
        }

        @Test
        void refusesACadenceThatGoesBack() {
            assertThat(shipped()
                            .with(SIGNS, "{ before: week 12,", "{ before: week 5,")
                            .problems())
                    .containsExactly(
                            SIGNS + " cadence: goes on to day 35 after day 42: each ends later than the one before");
        }

        @Test
        void refusesMoreThanOneCheckInADay() {
            assertThat(shipped().with(SIGNS, "times: 7,", "times: 8,").problems())
                    .containsExactly(SIGNS + " cadence[0].times: must be 1 to 7, not 8");
        }

        @Test
        void refusesAFindingThatNobodyMayRecord() {
            assertThat(shipped()
                            .with(PROTOCOL, "by: [SURGEON, DELEGATE, THERAPIST]", "by: []")
                            .problems())
                    .contains(PROTOCOL + " findings[0]: Nobody may record wound-healed");
        }
    }

    @Nested
    class Timings {

        @Test
        void refusesAnUnknownExercise() {
            assertThat(shipped().with(PROTOCOL, "\n  slr:", "\n  slrr:").problems())
                    .singleElement()
                    .asString()
                    .startsWith(PROTOCOL + " timings.slrr: unknown exercise \"slrr\"; known: walk, ");
        }

        @Test
        void refusesAnUnknownRung() {
            assertThat(shipped()
                            .with(PROTOCOL, "    small: { default: week 3,", "    tiny: { default: week 3,")
                            .problems())
                    .contains(PROTOCOL + " timings.bridge.tiny: unknown rung of bridge \"tiny\"; known: small, full");
        }

        @Test
        void refusesADefaultBeforeTheFloor() {
            assertThat(shipped()
                            .with(
                                    PROTOCOL,
                                    "small: { default: week 3, floor: week 2,",
                                    "small: { default: week 3, floor: week 4,")
                            .problems())
                    .containsExactly(
                            PROTOCOL + " timings.bridge.small: its default, day 21, lies before its floor, day 28");
        }

        @Test
        void refusesAHarderRungBeforeAnEasierOne() {
            assertThat(shipped()
                            .with(
                                    PROTOCOL,
                                    "full: { default: week 6, floor: week 2,",
                                    "full: { default: week 2, floor: week 2,")
                            .problems())
                    .containsExactly(
                            PROTOCOL + " timings.bridge: full is harder than small and comes by default before it");
        }

        @ParameterizedTest
        @CsvSource({"week three", "3 weeks", "month 1", "week 99"})
        void refusesADayThatIsNone(String day) {
            assertThat(shipped()
                            .with(PROTOCOL, "small: { default: week 3,", "small: { default: " + day + ",")
                            .problems())
                    .contains(PROTOCOL
                            + " timings.bridge.small.default: a day such as 14, or a week such as \"week 2\", expected, not the text \""
                            + day + "\"");
        }

        @Test
        void refusesToReserveWhatIsNotInTheProtocol() {
            assertThat(shipped()
                            .with(PROTOCOL, "reserved: [elliptical,", "reserved: [eliptical,")
                            .problems())
                    .singleElement()
                    .asString()
                    .startsWith(PROTOCOL + " reserved[0]: unknown exercise \"eliptical\"; known: ");
        }
    }

    @Nested
    class Programmes {

        @Test
        void refusesAMissingStage() {
            assertThat(shipped()
                            .with(PROTOCOL, "phase: WEEKS_2_6", "phase: WEEKS_0_2")
                            .problems())
                    .contains(
                            PROTOCOL
                                    + " stages: one stage for each phase expected, in this order: [WEEKS_0_2, WEEKS_2_6, WEEKS_6_12, MONTHS_3_6, MONTHS_6_PLUS], not [WEEKS_0_2, WEEKS_0_2, WEEKS_6_12, MONTHS_3_6, MONTHS_6_PLUS]");
        }

        @Test
        void refusesStagesOutOfOrder() {
            assertThat(shipped()
                            .with(PROTOCOL, "phase: WEEKS_2_6", "phase: X")
                            .with(PROTOCOL, "phase: WEEKS_6_12", "phase: WEEKS_2_6")
                            .with(PROTOCOL, "phase: X", "phase: WEEKS_6_12")
                            .problems())
                    .anySatisfy(problem -> assertThat(problem).contains("in this order"));
        }

        @Test
        void refusesAnUnknownExercise() {
            assertThat(shipped()
                            .with(PROTOCOL, "      - clamshell\n", "      - clamshel\n")
                            .problems())
                    .singleElement()
                    .asString()
                    .startsWith(PROTOCOL + " stages[1].programme[3]: unknown exercise \"clamshel\"; known: walk, ");
        }

        @Test
        void refusesAnUnknownRung() {
            assertThat(shipped()
                            .with(PROTOCOL, "wall-sit/30-degrees", "wall-sit/60-degrees")
                            .problems())
                    .containsExactly(
                            PROTOCOL
                                    + " stages[1].programme[4]: unknown rung of wall-sit \"60-degrees\"; known: 30-degrees, 45-degrees");
        }

        @Test
        void refusesToGuessARung() {
            assertThat(shipped()
                            .with(PROTOCOL, "- wall-sit/30-degrees", "- wall-sit")
                            .problems())
                    .singleElement()
                    .asString()
                    .startsWith(PROTOCOL + " stages[1].programme[4]: wall-sit has several rungs; say which");
        }

        @Test
        void refusesAnExerciseWithoutATiming() {
            assertThat(shipped()
                            .with(
                                    PROTOCOL,
                                    "  clamshell:\n    basic: { default: week 2, floor: week 2, sources: [seed-003 L152, proposed] }\n",
                                    "")
                            .problems())
                    .containsExactly(
                            PROTOCOL + " stages[1].programme[3]: clamshell/basic has no timing; timings exist for []");
        }

        @Test
        void refusesAnExerciseWhoseDefaultComesAfterItsStage() {
            assertThat(shipped()
                            .with(PROTOCOL, "      - clamshell\n", "      - bridge/full\n")
                            .problems())
                    .contains(PROTOCOL
                            + " stages[1].programme[3]: is offered by default from day 42; its stage ends on day 41");
        }

        @Test
        void refusesAnExerciseThatIsNeverOfferedByDefault() {
            assertThat(shipped()
                            .with(PROTOCOL, "      - clamshell\n", "      - curl-up\n")
                            .problems())
                    .contains(PROTOCOL
                            + " stages[1].programme[3]: is offered by default never; its stage ends on day 41");
        }

        @Test
        void refusesAnEntryThatStartsAfterItsStage() {
            assertThat(shipped()
                            .with(PROTOCOL, "use: bridge/small, from: week 3", "use: bridge/small, from: week 6")
                            .problems())
                    .contains(PROTOCOL
                            + " stages[1].programme[5]: counts from day 42, after the last day of its stage, 41");
        }

        @Test
        void refusesAnEntryThatNeverCounts() {
            assertThat(shipped()
                            .with(PROTOCOL, "from: week 8, standIn", "from: week 8, before: week 8, standIn")
                            .problems())
                    .contains(PROTOCOL + " stages[2].programme[2]: counts from day 56 and no longer on day 56: never");
        }

        @Test
        void refusesAStandInForAnotherPurpose() {
            assertThat(shipped()
                            .with(PROTOCOL, "standIn: pelvic-tilt-draw-in", "standIn: clamshell")
                            .problems())
                    .contains(
                            PROTOCOL
                                    + " stages[1].programme[1]: clamshell cannot stand in for pelvic-tilt: it is for hips, not for core");
        }

        @Test
        void refusesADayWithTooFewExercises() {
            assertThat(shipped().with(PROTOCOL, "      - breathe\n", "").problems())
                    .containsExactly(
                            PROTOCOL
                                    + " stages[0].programme: gives 2 exercises on day 0, should it be a MONDAY; 3 to 6 expected: [ankle-pump, brace]");
        }

        @Test
        void refusesADayWithTooManyExercises() {
            assertThat(shipped()
                            .with(PROTOCOL, "      - lying-march\n", "      - lying-march\n      - side-leg-lift\n")
                            .problems())
                    .containsExactly(
                            PROTOCOL
                                    + " stages[1].programme: gives 7 exercises on day 21, should it be a MONDAY; 3 to 6 expected: [ham-supine-strap, pelvic-tilt, lying-march, side-leg-lift, clamshell, wall-sit, bridge]");
        }

        @Test
        void refusesADayThatIsTooEmptyUnderOneOption() {
            assertThat(shipped().with(PROTOCOL, "      - sls\n", "").problems())
                    .containsExactly(
                            PROTOCOL
                                    + " stages[2].programme: gives 2 exercises on day 42 with exercise-timing conservative, should it be a MONDAY; 3 to 6 expected: [band-row, sit-stand]");
        }

        @Test
        void refusesARestDayThatNothingStandsInFor() {
            assertThat(shipped()
                            .with(
                                    PROTOCOL,
                                    "      - { use: band-row/light, standIn: scap-retract }\n      - sit-stand/sets",
                                    "      - band-row/light\n      - sit-stand/sets")
                            .problems())
                    .containsExactly(
                            PROTOCOL
                                    + " stages[2].programme: gives 2 exercises on day 42 with exercise-timing conservative, should it be a TUESDAY; 3 to 6 expected: [sit-stand, sls]");
        }

        @Test
        void doesNotCountWhatARestrictionForbids() {
            assertThat(shipped()
                            .with(PROTOCOL, "      - breathe\n", "      - hip-hinge\n")
                            .with(PROTOCOL, "limit: { twisting: 1 }", "limit: { balance: 0 }")
                            .problems())
                    .contains(
                            PROTOCOL
                                    + " stages[0].programme: gives 2 exercises on day 0, should it be a MONDAY; 3 to 6 expected: [ankle-pump, brace]");
        }
    }

    @Nested
    class WalkingProgramme {

        @Test
        void refusesATotalThatFalls() {
            assertThat(shipped()
                            .with(PROTOCOL, "week: 5, walk: 25 min", "week: 5, walk: 20 min")
                            .problems())
                    .containsExactly(
                            PROTOCOL + " walking.weeks: the total of a day falls in week 5, from 48 to 40 min");
        }

        @Test
        void refusesWeeksOutOfOrder() {
            assertThat(shipped()
                            .with(PROTOCOL, "{ week: 5, walk", "{ week: 4, walk")
                            .problems())
                    .containsExactly(PROTOCOL + " walking.weeks: week 4 comes after week 4");
        }

        @Test
        void refusesAProgrammeThatDoesNotStartInWeek0() {
            assertThat(shipped()
                            .with(PROTOCOL, "    - { week: 0, walk: 5 min, times: 4 }\n", "")
                            .problems())
                    .contains(PROTOCOL + " walking: Walking starts in week 0");
        }

        @Test
        void refusesAnythingButWalking() {
            assertThat(shipped()
                            .with(PROTOCOL, "  use: walk\n", "  use: swim\n")
                            .problems())
                    .containsExactly(PROTOCOL + " walking.use: a rung of walk expected, not the text \"swim\"");
        }

        @Test
        void refusesAWalkThatARestrictionForbids() {
            assertThat(shipped()
                            .with(PROTOCOL, "limit: { impact: 1 }", "limit: { impact: 0 }")
                            .problems())
                    .contains(PROTOCOL
                            + " walking: the walk of week 0 is more than a restriction allows: impact at most 0 level");
        }
    }
}
