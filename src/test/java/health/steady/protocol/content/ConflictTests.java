package health.steady.protocol.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import health.steady.protocol.Choice;
import health.steady.protocol.Citation;
import health.steady.protocol.Conflict;
import health.steady.protocol.Conflict.Position;
import health.steady.protocol.Rulebook;
import health.steady.protocol.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The conflicts of the clinical reference (its part D), written down a second time by hand: law L8. */
class ConflictTests {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Rulebook SHIPPED = new RulebookReader()
            .shipped().stream()
                    .map(ShippedRulebook::rulebook)
                    .filter(rulebook -> rulebook.protocol().slug().equals("lumbar-microdiscectomy"))
                    .findFirst()
                    .orElseThrow();
    private static final Map<String, Conflict> CONFLICTS = all();

    /** A line for each position: the conflict, the numbers in the order in which they are said, who says so. */
    private static final String POSITIONS = """
            D1 | | seed-001 L29, seed-001 L34
            D1 | 1 | seed-002 L8, seed-002 L20
            D1 | | spine-health-stretching
            D1 | | aaos-guide
            D1 | 8 12 | seed-003 L178-180
            D2 | 1 5 3 | uk-leaflet
            D2 | | seed-001 L29, seed-001 L35
            D2 | | aaos-doses
            D2 | 8 12 | seed-003 L185
            D2 | 0 6 | seed-000 L42, seed-003 L60
            D3 | | seed-001 L51
            D3 | 2 3 | spine-health-strengthening
            D3 | 6 12 | spine-health-fusion-weeks-6-9
            D3 | 6 12 | srortho-fusion
            D3 | 8 12 | seed-003 L188
            D4 | 2 6 | seed-003 L152
            D4 | 8 12 | seed-003 L178, seed-003 L181-182
            D4 | | seed-002 L27
            D5 | | seed-001 L29, seed-001 L38-39
            D5 | 8 12 | seed-003 L184, seed-003 L186
            D5 | 0 6 | seed-003 L58-60
            D6 | 1 | seed-002 L8
            D6 | 2 | seed-000 L20
            D6 | | seed-001 L29
            D6 | 0 2 | seed-003 L144
            D7 | 2 2 6 | seed-000 L20, seed-000 L40-44
            D7 | 6 | seed-003 L58-60
            D7 | 2 6 11 7 | bono-2017
            D7 | 5.3 | carragee-1999
            D7 | 30 | daly-2017
            D8 | 8 0 2 | seed-000 L40, seed-000 L43
            D8 | 2 6 | seed-003 L60
            D8 | 10 6 | chibu-lumbar
            D8 | 25 2 | orthovirginia-discectomy
            D9 | 0 2 | seed-003 L58
            D9 | | seed-000 L42-44
            D10 | 6 12 | seed-003 L56-66
            D10 | 1 0 2 2 2 6 3 3 6 4 6 6 12 | seed-003 L134-168
            D11 | | seed-003 L62, seed-003 L146-154
            D11 | 8 12 6 8 | seed-003 L178
            D12 | | seed-001 L34-39
            D12 | | seed-000 L42, seed-003 L60
            D12 | | seed-000 L46
            D13 | 6 | seed-000 L3
            D13 | 6 | seed-000 L54, choi-2005
            D13 | 4 6 | cochrane-disc-surgery, realise-background, usc-protocol, beneck-2014
            D14 | 6 12 | spine-health-fusion-months-1-3
            D14 | 3 | kernc-2018
            D14 | 12 6 | oestergaard-2012
            D14 | 3 | fusion-start-protocol
            D14 | 6 | oestergaard-2013
            D15 | 2 | seed-004 L22
            D15 | | seed-001 L69
            D15 | 24 3 10 | soreness-journey, pain-traffic-light
            D16 | | seed-004 L11, seed-004 L28
            D16 | | seed-003 L80
            D17 | | seed-004 L11, seed-004 L32
            D17 | | seed-001 L73
            D18 | | seed-000 L15
            D18 | 3 1 | farjoodi-fusion, murray-instructions, acdf-nsaids
            D18 | | sivaganesan-2017, ketorolac-review
            D19 | 2 3 | spine-health-strengthening
            D19 | 6 | cubbage-adr
            D19 | 3 | spine-health-fusion-months-1-3
            D20 | 12 18 | tbi-disc
            D20 | | prodisc-life
            D20 | 3 | cubbage-adr
            D21 | | farjoodi-fusion
            D21 | | ma-2021, bracing-meta-analysis
            D22 | 2 6 | farjoodi-fusion
            D22 | 685 728 671 487 | liebensteiner-2010
            D22 | 3 | fusion-reaction-abstract
            D22 | 38 3 | driving-abstinence
            D22 | 37 2 3 6 12 | scott-2015
            D23 | | seed-001 L67
            D23 | 6 | corenman-discectomy
            D24 | 4 6 | seed-001 L66
            D24 | 2 | fusion-walking-faq
            D24 | 3 4 | drhc-discectomy
            D25 | 1 | seed-002 L8, seed-002 L16
            D25 | | advanced-neurosurgery
            D25 | | orthovirginia-discectomy
            D26 | | seed-001 L60
            D26 | 6 | seed-003 L162, seed-003 L168
            D27 | 2 10 | seed-001 L54
            D27 | 8 | seed-000 L43
            D28 | | seed-003 L92, seed-002 L3
            D28 | 1,003 | heard-2023
            D28 | | bogaert-2022, yu-2024
            """;

    /** The reference's own column of seed lines, for each conflict that has any. */
    private static final String SEED_LINES = """
            D1 | seed-001 L29, seed-001 L34, seed-002 L8, seed-002 L20, seed-003 L178-180
            D2 | seed-001 L35, seed-003 L185, seed-000 L42, seed-003 L60
            D3 | seed-001 L51, seed-003 L188
            D4 | seed-003 L152, seed-003 L181-182, seed-002 L27
            D5 | seed-001 L38-39, seed-003 L184, seed-003 L186, seed-003 L58-60
            D6 | seed-002 L8, seed-000 L20, seed-001 L29, seed-003 L144
            D7 | seed-000 L20, seed-000 L40-44, seed-003 L58-60
            D8 | seed-000 L43, seed-003 L60
            D9 | seed-003 L58, seed-000 L42-44
            D10 | seed-003 L56-66, seed-003 L134-168
            D11 | seed-003 L62, seed-003 L178, seed-001 L65
            D12 | seed-001 L34-39, seed-000 L42, seed-000 L46, seed-003 L60
            D13 | seed-000 L3, seed-000 L54
            D15 | seed-004 L22, seed-001 L69
            D16 | seed-004 L11, seed-004 L28, seed-003 L80
            D17 | seed-004 L11, seed-004 L32, seed-001 L73
            D18 | seed-000 L15
            D23 | seed-001 L67
            D24 | seed-001 L66
            D25 | seed-002 L16
            D26 | seed-001 L60, seed-003 L168
            D27 | seed-001 L54, seed-000 L43
            D28 | seed-003 L92, seed-002 L3
            """;

    private static final Set<String> DECOMPRESSED =
            Set.of("DISCECTOMY", "LAMINECTOMY", "FORAMINOTOMY", "DECOMPRESSION");

    @Test
    void noneIsMissingAndNoneInvented() {
        assertThat(CONFLICTS.keySet())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 28)
                        .mapToObj(number -> "D" + number)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> everySourceIsHeardWithItsNumbers() {
        Map<String, List<String>> expected = rows(POSITIONS);
        return CONFLICTS.values().stream()
                .map(conflict -> dynamicTest(
                        conflict.id(),
                        () -> assertThat(conflict.positions().stream().map(ConflictTests::heard))
                                .containsExactlyElementsOf(expected.get(conflict.id()))));
    }

    @TestFactory
    Stream<DynamicTest> everySeedLineOfTheReferenceIsCited() {
        return rows(SEED_LINES).entrySet().stream()
                .map(row -> dynamicTest(
                        row.getKey(),
                        () -> assertThat(cited(CONFLICTS.get(row.getKey())))
                                .contains(row.getValue().get(0).split(", "))));
    }

    @Test
    void whatMattersForSomeProceduresOnlyIsKeptToThem() {
        Map<String, Set<String>> narrow = new TreeMap<>();
        CONFLICTS.values().stream()
                .filter(conflict -> !conflict.kinds().isEmpty())
                .forEach(conflict -> narrow.put(conflict.id(), conflict.kinds()));

        assertThat(narrow)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "D7", DECOMPRESSED,
                        "D13", DECOMPRESSED,
                        "D14", Set.of("FUSION"),
                        "D20", Set.of("DISC_REPLACEMENT"),
                        "D21", Set.of("FUSION"),
                        "D22", Set.of("FUSION")));
    }

    @Test
    void nothingIsLeftToTheSurgeonThatTheReferenceDoesNotLeave() {
        assertThat(CONFLICTS.values().stream()
                        .filter(conflict -> conflict.surgeon() == null)
                        .map(Conflict::id))
                .containsExactlyInAnyOrder("D9", "D10", "D15", "D16", "D17", "D27", "D28");
    }

    @Test
    void namesTheQuestionThatDecidesIt() {
        Map<String, List<String>> decides = CONFLICTS.values().stream()
                .filter(conflict -> conflict.choice() != null)
                .collect(Collectors.groupingBy(
                        conflict -> String.valueOf(conflict.choice()),
                        Collectors.mapping(Conflict::id, Collectors.toList())));

        assertThat(decides)
                .isEqualTo(Map.of(
                        "restriction-length", List.of("D7", "D8"),
                        "exercise-timing", List.of("D1", "D2", "D3", "D4", "D5", "D11", "D13"),
                        "rehab-start", List.of("D14"),
                        "nsaid", List.of("D18"),
                        "sport", List.of("D20"),
                        "brace", List.of("D21"),
                        "driving", List.of("D22")));
    }

    @Test
    void theMicrodiscectomyAsksWhatDecidesItsConflicts() {
        assertThat(SHIPPED.conflicts().stream().map(Conflict::choice).filter(Objects::nonNull))
                .isNotEmpty()
                .isSubsetOf(
                        SHIPPED.protocol().choices().stream().map(Choice::id).toList());
    }

    @Test
    void aCommercialPageIsNeverTheGroundOfADefault() {
        assertThat(CONFLICTS.values())
                .allSatisfy(conflict -> assertThat(conflict.sources())
                        .allSatisfy(ground -> assertThat(
                                        SHIPPED.sources().get(ground.source()).grade())
                                .isNotEqualTo(Source.Grade.C)));
    }

    private static String heard(Position position) {
        String numbers = NUMBER.matcher(position.says().in("en"))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(" "));
        return (numbers + " | " + written(position.sources())).trim();
    }

    private static List<String> cited(Conflict conflict) {
        List<String> cited = new ArrayList<>(List.of(written(conflict.sources()).split(", ")));
        conflict.positions()
                .forEach(position ->
                        cited.addAll(List.of(written(position.sources()).split(", "))));
        return cited;
    }

    private static String written(List<Citation> citations) {
        return citations.stream()
                .map(citation -> (citation.source() + " " + citation.place()).trim())
                .collect(Collectors.joining(", "));
    }

    /** By what stands before the first bar. */
    private static Map<String, List<String>> rows(String table) {
        return table.lines()
                .map(line -> line.split("\\|", 2))
                .collect(Collectors.groupingBy(
                        cells -> cells[0].trim(),
                        TreeMap::new,
                        Collectors.mapping(cells -> cells[1].trim(), Collectors.toList())));
    }

    private static Map<String, Conflict> all() {
        Problems problems = new Problems();
        ContentFile file = ShippedFiles.all(problems).stream()
                .filter(shipped -> shipped.name().equals(ContentFile.CONFLICTS))
                .findFirst()
                .orElseThrow();
        Known known = new Known(Set.of(), Map.of(), Map.of());
        List<Conflict> conflicts = new ConflictReader(known).read(YamlFile.parse(file, problems));
        problems.refuse();
        Map<String, Conflict> byId = new LinkedHashMap<>();
        conflicts.forEach(conflict -> byId.put(conflict.id(), conflict));
        return byId;
    }
}
