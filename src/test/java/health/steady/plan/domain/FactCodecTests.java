package health.steady.plan.domain;

import static health.steady.plan.domain.FactFixtures.SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.plan.domain.FactCodec.Written;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.FindingMet;
import health.steady.protocol.Fact.RestrictionKept;
import health.steady.protocol.Fact.StageAdvanced;
import health.steady.protocol.Phase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.JsonNodeFactory;

class FactCodecTests {

    private static final Path GOLDEN = Path.of("src/test/resources/health/steady/plan/facts");

    private final FactCodec codec = new FactCodec();

    @Test
    void knowsEveryKindOfFact() {
        assertThat(FactKinds.ALL)
                .extracting(FactKind::type)
                .doesNotHaveDuplicates()
                .allSatisfy(type -> assertThat(FactFixtures.everyKind()).contains(type));
        assertThat(FactKinds.ALL).hasSameSizeAs(FactFixtures.everyKind());
        assertThat(FactFixtures.oneOfEachKind()).hasSameSizeAs(FactFixtures.everyKind());
    }

    @Test
    void hasAGoldenFileForEveryVersionOfEveryKindAndForNothingElse() throws IOException {
        List<String> versions = FactKinds.ALL.stream()
                .flatMap(kind -> Stream.iterate(1, version -> version <= kind.version(), version -> version + 1)
                        .map(version -> kind.name() + ".v" + version + ".json"))
                .toList();

        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(versions);
        }
    }

    @ParameterizedTest
    @MethodSource("health.steady.plan.domain.FactFixtures#oneOfEachKind")
    void writesWhatTheGoldenFileHolds(Fact fact) {
        Written written = codec.write(fact);

        assertThat(written.payload()).isEqualTo(golden(written.kind(), written.version()));
    }

    @ParameterizedTest
    @MethodSource("health.steady.plan.domain.FactFixtures#oneOfEachKind")
    void readsEveryStoredVersionAsTheSameFact(Fact fact) {
        Written newest = codec.write(fact);

        for (int version = 1; version <= newest.version(); version++) {
            Written stored = new Written(newest.kind(), version, golden(newest.kind(), version));
            assertThat(codec.read(SIGNATURE, stored)).isEqualTo(fact);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    exercise-exploded   | 1 | {"exercise":"bridge"}
                    exercise-removed    | 2 | {"exercise":"bridge"}
                    exercise-removed    | 0 | {"exercise":"bridge"}
                    exercise-removed    | 1 | {}
                    exercise-removed    | 1 | {"exercise":null}
                    exercise-removed    | 1 | {"exercise":7}
                    exercise-removed    | 1 | {"exercise":"bridge","until":"2026-12-01"}
                    exercise-removed    | 1 | {"exercise":"bridge","exercise":"plank"}
                    exercise-removed    | 1 | []
                    exercise-removed    | 1 | {"exercise":
                    surgery-confirmed   | 1 | {"surgeryOn":"2026-02-30"}
                    tightening-ended    | 1 | {"tightening":2.5}
                    tightening-ended    | 1 | {"tightening":99999999999}
                    stage-advanced      | 1 | {"stage":"WEEKS_9_12"}
                    stage-advanced      | 2 | {"stage":"WEEKS_2_6"}
                    stage-advanced      | 1 | {"stage":"WEEKS_2_6","until":"2026-12-05"}
                    stage-advanced      | 2 | {"stage":"WEEKS_2_6","until":"soon"}
                    restriction-kept    | 2 | {"restriction":"bending-1"}
                    restriction-kept    | 2 | {"restriction":"bending-1","until":"soon"}
                    surgeon-asked       | 1 | {"subject":"WALK","id":"walk"}
                    surgeon-answered    | 1 | {"request":2,"outcome":"MAYBE"}
                    range-signed        | 1 | {"exercise":"bridge","lowest":"bridge-basic"}
                    plan-closed         | 1 | {"on":"2026-12-05"}
                    suspension-ended    | 1 | {"checkIn":"1-1-1-1-1"}
                    limit-tightened     | 1 | {"limit":{"demand":"lifting","atMost":{"value":"-5","unit":"lb"}}}
                    limit-tightened     | 1 | {"limit":{"demand":"lifting","atMost":{"value":"5","unit":"min"}}}
                    limit-tightened     | 1 | {"limit":{"demand":"juggling","atMost":{"value":"5","unit":"lb"}}}
                    plan-assigned       | 1 | {"surgeryOn":"2026-11-18","choices":{},"imposed":["a","a"],"contraindications":{}}
                    plan-assigned       | 1 | {"surgeryOn":"2026-11-18","choices":{},"imposed":[],"contraindications":{"a":"no"}}
                    """)
    void refusesToGuess(String kind, int version, String payload) {
        assertThatExceptionOfType(UnreadableFact.class)
                .isThrownBy(() -> codec.read(SIGNATURE, new Written(kind, version, payload)));
    }

    @Test
    void keepsTheEndOfAStageSignedForATime() {
        StageAdvanced until = new StageAdvanced(SIGNATURE, Phase.WEEKS_2_6, LocalDate.of(2026, 12, 5));
        Written written = codec.write(until);

        assertThat(written.payload()).isEqualTo("{\"stage\":\"WEEKS_2_6\",\"until\":\"2026-12-05\"}");
        assertThat(codec.read(SIGNATURE, written)).isEqualTo(until);
    }

    @Test
    void keepsTheDayUntilWhichARestrictionIsKept() {
        RestrictionKept until = new RestrictionKept(SIGNATURE, "bending-1", LocalDate.of(2026, 12, 20));
        Written written = codec.write(until);

        assertThat(written.payload()).isEqualTo("{\"restriction\":\"bending-1\",\"until\":\"2026-12-20\"}");
        assertThat(codec.read(SIGNATURE, written)).isEqualTo(until);
    }

    @Test
    void liftsAnOldVersionThroughEveryUpcaster() {
        FactKind<FindingMet> third = new FactKind<>(
                "finding-met",
                FindingMet.class,
                fact -> Map.of("finding", fact.finding()),
                (signature, fields) -> new FindingMet(signature, fields.text("finding")),
                List.of(
                        first -> JsonNodeFactory.instance.objectNode().set("criterion", first.get("name")),
                        second -> JsonNodeFactory.instance.objectNode().set("finding", second.get("criterion"))));
        FactCodec later = new FactCodec(List.of(third));
        FindingMet dry = new FindingMet(SIGNATURE, "wound-dry");

        assertThat(later.read(SIGNATURE, new Written("finding-met", 1, "{\"name\":\"wound-dry\"}")))
                .isEqualTo(dry);
        assertThat(later.read(SIGNATURE, new Written("finding-met", 2, "{\"criterion\":\"wound-dry\"}")))
                .isEqualTo(dry);
        assertThat(later.read(SIGNATURE, later.write(dry))).isEqualTo(dry);
        assertThat(later.write(dry).version()).isEqualTo(3);
    }

    private static String golden(String kind, int version) {
        try {
            return Files.readString(GOLDEN.resolve(kind + ".v" + version + ".json"))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
