package health.steady.protocol.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import health.steady.protocol.Amount;
import health.steady.protocol.Cadence;
import health.steady.protocol.CheckInQuestion;
import health.steady.protocol.CheckInQuestion.Kind;
import health.steady.protocol.CheckInQuestion.When;
import health.steady.protocol.Citation;
import health.steady.protocol.DangerSign;
import health.steady.protocol.Demand;
import health.steady.protocol.Exercise;
import health.steady.protocol.Instruction;
import health.steady.protocol.Lesson;
import health.steady.protocol.Need;
import health.steady.protocol.Phase;
import health.steady.protocol.Protocol;
import health.steady.protocol.Restriction;
import health.steady.protocol.Rulebook;
import health.steady.protocol.Rung;
import health.steady.protocol.Signer;
import health.steady.protocol.Source;
import health.steady.protocol.Stage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each entry of what is shipped, by its protocol and name: whole, in patients' words, with sources that exist. */
class ShippedContentTests {

    private static final List<ShippedRulebook> SHIPPED = new RulebookReader().shipped();
    private static final List<String> KINDS =
            List.of("DISCECTOMY", "DISC_REPLACEMENT", "LAMINECTOMY", "FORAMINOTOMY", "DECOMPRESSION", "FUSION");
    private static final Rulebook RULEBOOK = SHIPPED.get(0).rulebook();
    private static final Map<String, Source> SOURCES = RULEBOOK.sources();

    @TestFactory
    Stream<DynamicTest> everyExerciseIsWhole() {
        return each(RULEBOOK.catalogue().exercises().values(), Exercise::id, exercise -> {
            cited(exercise.sources());
            assertThat(exercise.steps()).hasSizeBetween(2, 4);
            assertThat(exercise.cues()).hasSizeBetween(1, 3);
            assertThat(exercise.mistakes()).hasSizeBetween(1, 3);
            assertThat(exercise.feel()).isNotEmpty();
            assertThat(RULEBOOK.catalogue().intents()).containsKey(exercise.intent());
            assertThat(exercise.stop()).isNotEmpty();
            assertThat(exercise.posture().in("en")).endsWith(".");
            assertThat(exercise.name().in("en").length()).isLessThanOrEqualTo(45);
            Stream.of(exercise.steps(), exercise.cues(), exercise.mistakes(), exercise.feel(), exercise.stop())
                    .flatMap(List::stream)
                    .forEach(text -> isPlain(text.in("en")));
            assertThat(exercise.ladder())
                    .allSatisfy(rung -> assertThat(rung.demands().undeclared())
                            .as(rung.id())
                            .isEmpty());
        });
    }

    @TestFactory
    Stream<DynamicTest> everyExerciseThatAsksALoadIsDosedWithOne() {
        return each(RULEBOOK.catalogue().exercises().values(), Exercise::id, exercise -> {
            for (Rung rung : exercise.ladder()) {
                Amount load = rung.dose().load();
                int lifted = rung.demands().of(Demand.LIFTING, rung.dose());
                assertThat(lifted).as(rung.id()).isEqualTo(load == null ? 0 : load.inBase());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyExerciseOfTheProtocolHasItsTimings() {
        return ofEach(
                (Protocol protocol) -> protocol.timings().entrySet(),
                Map.Entry::getKey,
                (protocol, timings) -> timings.getValue().values().forEach(timing -> cited(timing.sources())));
    }

    @TestFactory
    Stream<DynamicTest> everyRestrictionIsEndedByASurgeonWhoIsAsked() {
        return ofEach(Protocol::restrictions, Restriction::id, (protocol, restriction) -> {
            cited(restriction.sources());
            assertThat(restriction.limit().atMost().unit().scale())
                    .isEqualTo(restriction.limit().demand().scale());
            assertThat(restriction.prompts()).isNotEmpty().allMatch(day -> day >= restriction.notBefore());
            assertThat(restriction.say().in("en")).doesNotEndWith(".");
            isPlain(restriction.instead().in("en"));
            assertThat(restriction.needs())
                    .allSatisfy(
                            need -> assertThat(protocol.finding(need.finding())).isPresent());
        });
    }

    @TestFactory
    Stream<DynamicTest> everyStageGivesWhatThePhaseAsksFor() {
        return ofEach(Protocol::stages, stage -> stage.phase().name(), (protocol, stage) -> {
            cited(stage.sources());
            assertThat(stage.programme()).isNotEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> everyDangerSignIsCitedAndSaysWhatToLookFor() {
        return each(RULEBOOK.dangerSigns().signs(), DangerSign::id, sign -> {
            cited(sign.sources());
            assertThat(sign.ask().in("en")).doesNotEndWith(".");
        });
    }

    @TestFactory
    Stream<DynamicTest> everyQuestionOfACheckInAsks() {
        return each(RULEBOOK.dangerSigns().questions(), CheckInQuestion::id, question -> {
            cited(question.sources());
            assertThat(question.ask().in("en")).endsWith("?").doesNotContain("!");
        });
    }

    @Test
    void checkInsAreDailyThenThreeAWeekThenWeekly() {
        assertThat(RULEBOOK.dangerSigns().cadence())
                .extracting(Cadence::before, Cadence::times)
                .containsExactly(tuple(42, 7), tuple(84, 3), tuple(null, 1));
        RULEBOOK.dangerSigns().cadence().forEach(cadence -> cited(cadence.sources()));
    }

    @Test
    void aCheckInAsksForPainAndTwoHoursEachTimeAndForSleepConfidenceAndWhatIsHardestOnceAWeek() {
        assertThat(RULEBOOK.dangerSigns().questions())
                .extracting(CheckInQuestion::id, CheckInQuestion::kind, CheckInQuestion::when)
                .containsExactly(
                        tuple("back-pain", Kind.SCALE_0_10, When.DAILY),
                        tuple("leg-pain", Kind.SCALE_0_10, When.DAILY),
                        tuple("over-two-hours", Kind.YES_NO, When.DAILY),
                        tuple("after-what", Kind.TEXT, When.DAILY),
                        tuple("drowsy-from-medicine", Kind.YES_NO, When.ON_STRONG_MEDICINE),
                        tuple("sleep", Kind.SCALE_0_10, When.WEEKLY),
                        tuple("confidence", Kind.SCALE_0_10, When.WEEKLY),
                        tuple("hardest", Kind.TEXT, When.WEEKLY));
    }

    @TestFactory
    Stream<DynamicTest> everyInstructionIsPlain() {
        return ofEach(Protocol::instructions, Instruction::id, (protocol, instruction) -> {
            cited(instruction.sources());
            isPlain(instruction.say().in("en"));
        });
    }

    @TestFactory
    Stream<DynamicTest> everyLessonIsShortAndCited() {
        return each(ShippedLessons.all(), Lesson::id, lesson -> {
            cited(lesson.sources());
            assertThat(lesson.says()).hasSizeBetween(2, 5);
            assertThat(lesson.title().in("en")).doesNotEndWith(".").hasSizeLessThanOrEqualTo(45);
            lesson.says().forEach(text -> isPlain(text.in("en")));
            assertThat(lesson.from() % 7)
                    .as("begins with a week, so that few days differ")
                    .isZero();
        });
    }

    @TestFactory
    Stream<DynamicTest> everyOperationIsTaughtInItsFirstWeek() {
        return each(
                KINDS,
                Function.identity(),
                kind -> assertThat(ShippedLessons.all())
                        .filteredOn(lesson -> lesson.from() < 14)
                        .filteredOn(lesson ->
                                lesson.kinds().isEmpty() || lesson.kinds().contains(kind))
                        .hasSizeGreaterThan(5));
    }

    @TestFactory
    Stream<DynamicTest> everySourceIsCitedSomewhere() {
        Set<String> cited = new TreeSet<>();
        SHIPPED.forEach(shipped -> cited.addAll(CitedSources.of(shipped.rulebook())));
        ExampleRulebooks.all().forEach(example -> cited.addAll(CitedSources.of(example)));
        return each(
                SOURCES.keySet(),
                Function.identity(),
                source -> assertThat(cited).contains(source));
    }

    @TestFactory
    Stream<DynamicTest> aPatientNeverRecordsWhatAReleaseNeeds() {
        return eachProtocol(protocol -> {
            Set<String> needed = protocol.restrictions().stream()
                    .flatMap(restriction -> restriction.needs().stream())
                    .map(Need::finding)
                    .collect(Collectors.toSet());

            assertThat(protocol.findings())
                    .filteredOn(finding -> needed.contains(finding.id()))
                    .hasSameSizeAs(needed)
                    .allSatisfy(finding -> assertThat(finding.by()).allMatch(Signer::isClinician));
        });
    }

    @TestFactory
    Stream<DynamicTest> thereIsOneStageForEachPhase() {
        return eachProtocol(protocol ->
                assertThat(protocol.stages()).extracting(Stage::phase).containsExactly(Phase.values()));
    }

    @TestFactory
    Stream<DynamicTest> aCommercialPageIsNeverTheOnlyGroundOfATiming() {
        return eachProtocol(protocol -> assertThat(protocol.timings().values())
                .flatExtracting(Map::values)
                .allSatisfy(
                        timing -> assertThat(timing.sources()).anyMatch(source -> grade(source) != Source.Grade.C)));
    }

    private static void cited(List<Citation> sources) {
        assertThat(sources)
                .isNotEmpty()
                .allSatisfy(citation -> assertThat(SOURCES).containsKey(citation.source()));
    }

    private static void isPlain(String sentence) {
        assertThat(sentence)
                .endsWith(".")
                .doesNotContain("!")
                .doesNotContainIgnoringCase("please")
                .doesNotContain("lumbar", "supine", "prone", "flexion");
    }

    private static Source.Grade grade(Citation citation) {
        return SOURCES.get(citation.source()).grade();
    }

    private static Stream<DynamicTest> eachProtocol(Consumer<Protocol> check) {
        return each(
                SHIPPED.stream().map(shipped -> shipped.rulebook().protocol()).toList(), Protocol::slug, check);
    }

    private static <T> Stream<DynamicTest> ofEach(
            Function<Protocol, Collection<T>> entries, Function<T, String> name, BiConsumer<Protocol, T> check) {
        return SHIPPED.stream()
                .map(shipped -> shipped.rulebook().protocol())
                .flatMap(protocol -> each(
                        entries.apply(protocol),
                        entry -> protocol.slug() + " " + name.apply(entry),
                        entry -> check.accept(protocol, entry)));
    }

    private static <T> Stream<DynamicTest> each(Iterable<T> entries, Function<T, String> name, Consumer<T> check) {
        return StreamSupport.stream(entries.spliterator(), false)
                .map(entry -> dynamicTest(name.apply(entry), () -> check.accept(entry)));
    }
}
