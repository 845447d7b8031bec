package health.steady.protocol.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import health.steady.protocol.Demand;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What an author's editor checks while typing is what the application checks at start. */
class SchemaTests {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @ParameterizedTest
    @CsvSource({
        "lumbar-microdiscectomy.yaml, protocol",
        "catalogue.yaml, catalogue",
        "danger-signs.yaml, danger-signs",
        "sources.yaml, sources",
        "conflicts.yaml, conflicts",
        "education.yaml, education",
    })
    void acceptsWhatIsShipped(String file, String schema) {
        ContentFile shipped = shipped(file);

        assertThat(shipped.text()).startsWith("# yaml-language-server: $schema=schema/" + schema + ".schema.json\n");
        assertThat(schema(schema).validate(new YAMLMapper().readTree(shipped.text())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ bending: 1 } | { bending: 1 lb }",
                "{ lifting: 8 lb } | { lifting: 8 }",
                "{ sitting: 30 min } | { sitting: 30 }",
                "{ submersion: no } | { submersion: false }",
                "by: SURGEON, | by: THERAPIST,",
                "optional: true | until: week 6",
                "version: 3 | version: one",
                "within: 28 days | within: 28",
                "phase: WEEKS_0_2 | phase: PHASE_1",
                "walk: 5 min | walk: 5",
                "sources: [seed-000 L15] | sources: []",
            })
    void refusesWhatTheReaderRefuses(String from, String to) {
        String wrong = shipped("lumbar-microdiscectomy.yaml").text().replace(from, to);

        assertThat(schema("protocol").validate(new YAMLMapper().readTree(wrong)))
                .isNotEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("keys")
    void knowsTheKeysThatTheReaderKnows(String schema, String definition, Set<String> keys) {
        JsonNode root = new JsonMapper().readTree(open(schema));
        JsonNode part = definition.isEmpty() ? root : root.get("$defs").get(definition);

        assertThat(part.get("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(part.get("additionalProperties").asBoolean()).isFalse();
    }

    static Stream<Arguments> keys() {
        return Stream.of(
                Arguments.of("sources", "", SourcesReader.FILE_KEYS),
                Arguments.of("sources", "source", SourcesReader.KEYS),
                Arguments.of("danger-signs", "", DangerSignsReader.KEYS),
                Arguments.of("danger-signs", "sign", DangerSignsReader.SIGN_KEYS),
                Arguments.of("danger-signs", "note", DangerSignsReader.NOTE_KEYS),
                Arguments.of("danger-signs", "state", DangerSignsReader.STATE_KEYS),
                Arguments.of("danger-signs", "question", CheckInReader.QUESTION_KEYS),
                Arguments.of("danger-signs", "cadence", CheckInReader.CADENCE_KEYS),
                Arguments.of("conflicts", "", ConflictReader.FILE_KEYS),
                Arguments.of("conflicts", "conflict", ConflictReader.KEYS),
                Arguments.of("conflicts", "position", ConflictReader.POSITION_KEYS),
                Arguments.of("education", "", LessonReader.FILE_KEYS),
                Arguments.of("education", "lesson", LessonReader.KEYS),
                Arguments.of("protocol", "inherits", Heir.KEYS),
                Arguments.of("catalogue", "", CatalogueReader.KEYS),
                Arguments.of("catalogue", "measure", CatalogueReader.MEASURE_KEYS),
                Arguments.of("catalogue", "activity", ActivityReader.KEYS),
                Arguments.of("catalogue", "way", ActivityReader.WAY_KEYS),
                Arguments.of("catalogue", "contraindication", CatalogueReader.CONTRAINDICATION_KEYS),
                Arguments.of("catalogue", "exercise", ExerciseReader.KEYS),
                Arguments.of("catalogue", "rung", ExerciseReader.RUNG_KEYS),
                Arguments.of("catalogue", "dose", DoseReader.KEYS),
                Arguments.of("catalogue", "demands", demands()),
                Arguments.of("protocol", "", ProtocolReader.KEYS),
                Arguments.of("protocol", "procedure", ProtocolReader.PROCEDURE_KEYS),
                Arguments.of("protocol", "finding", ProtocolReader.FINDING_KEYS),
                Arguments.of("protocol", "choice", ChoiceReader.KEYS),
                Arguments.of("protocol", "option", ChoiceReader.OPTION_KEYS),
                Arguments.of("protocol", "evidence", ChoiceReader.EVIDENCE_KEYS),
                Arguments.of("protocol", "signsRelease", ChoiceReader.SIGNS_KEYS),
                Arguments.of("protocol", "restriction", RestrictionReader.KEYS),
                Arguments.of("protocol", "release", RestrictionReader.RELEASE_KEYS),
                Arguments.of("protocol", "need", NeedReader.KEYS),
                Arguments.of("protocol", "gate", GateReader.KEYS),
                Arguments.of("protocol", "any", GateReader.ANY_KEYS),
                Arguments.of("protocol", "report", CriterionReader.REPORT_KEYS),
                Arguments.of("protocol", "done", CriterionReader.DONE_KEYS),
                Arguments.of("protocol", "measured", CriterionReader.MEASURE_KEYS),
                Arguments.of("protocol", "stage", StagesReader.KEYS),
                Arguments.of("protocol", "entry", StagesReader.ENTRY_KEYS),
                Arguments.of("protocol", "timing", TimingsReader.KEYS),
                Arguments.of("protocol", "walking", WalkingReader.KEYS),
                Arguments.of("protocol", "house", WalkingReader.HOUSE_KEYS),
                Arguments.of("protocol", "week", WalkingReader.WEEK_KEYS),
                Arguments.of("protocol", "instruction", InstructionReader.KEYS),
                Arguments.of("protocol", "when", InstructionReader.WHEN_KEYS));
    }

    private static Set<String> demands() {
        return Arrays.stream(Demand.values()).map(Demand::id).collect(Collectors.toSet());
    }

    private static ContentFile shipped(String file) {
        List<ContentFile> files = ShippedFiles.all(new Problems());
        return files.stream()
                .filter(each -> each.name().equals(file))
                .findFirst()
                .orElseThrow();
    }

    static Schema schema(String name) {
        return REGISTRY.getSchema(open(name), InputFormat.JSON);
    }

    private static String open(String name) {
        String path = "/protocols/schema/" + name + ".schema.json";
        try (InputStream file = Objects.requireNonNull(SchemaTests.class.getResourceAsStream(path))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
