package health.steady.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what we say about security and safety to the repository: nothing left out, miscounted, or proved by what is not. */
class AsvsTests {

    private static final Path PAGE = Path.of("docs/security/asvs.md");
    private static final Path NUMBERS = Path.of("src/test/resources/asvs/requirements.txt");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private static final List<String> STATES = List.of("met", "partly", "not met", "not applicable");
    private static final List<String> NOT_OURS = List.of("V10", "V17");

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (V\\d+)(\\.\\d+\\.\\d+) \\| ([12]) \\| [^|]+ \\| ([^|]+) \\| [^|]{7,} \\|$");
    private static final Pattern ANY_ROW = Pattern.compile("(?m)^\\| V\\d+\\.\\d+.*$");
    private static final Pattern TOTAL =
            Pattern.compile("(?m)^\\| (V\\d+|All|Without V10 and V17)\\b[^|]* ((?:\\| \\d+ ){5})\\|$");
    private static final Pattern NAME = Pattern.compile("`([^`\n]+)`");
    private static final Pattern JAVA = Pattern.compile("([A-Z]\\w+)(?:\\.(\\w+))?");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]*)(?:#([^)]*))?\\)");

    private record Requirement(String chapter, String number, String level, String state) {

        static Requirement of(MatchResult row) {
            return new Requirement(row.group(1), row.group(1) + row.group(2), row.group(3), row.group(4));
        }
    }

    private static List<Requirement> requirements() throws IOException {
        return ROW.matcher(Files.readString(PAGE))
                .results()
                .map(Requirement::of)
                .toList();
    }

    private static String counts(List<Requirement> of) {
        var counts = new ArrayList<>(List.of((long) of.size()));
        STATES.forEach(state ->
                counts.add(of.stream().filter(one -> one.state().equals(state)).count()));
        return String.join("", counts.stream().map("| %d "::formatted).toList());
    }

    @Test
    void everyRequirementIsAnsweredOnceUnderItsLevel() throws IOException {
        List<String> asked = Files.readAllLines(NUMBERS).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(asked).hasSize(253).doesNotHaveDuplicates();
        assertThat(requirements().stream().map(one -> one.number() + " " + one.level()))
                .containsExactlyElementsOf(asked);
    }

    @Test
    void everyRowIsWhole() throws IOException {
        assertThat(ANY_ROW.matcher(Files.readString(PAGE)).results().map(MatchResult::group))
                .isNotEmpty()
                .allMatch(row -> ROW.matcher(row).matches(), "has a number, a level, a gist, a state and a reason");
        assertThat(requirements()).allMatch(one -> STATES.contains(one.state()), "has one of the four states");
    }

    @Test
    void theTotalsAgreeWithTheRows() throws IOException {
        List<Requirement> all = requirements();
        Map<String, String> expected = new TreeMap<>();
        all.stream().collect(groupingBy(Requirement::chapter)).forEach((of, rows) -> expected.put(of, counts(rows)));
        expected.put("All", counts(all));
        List<Requirement> ours =
                all.stream().filter(one -> !NOT_OURS.contains(one.chapter())).toList();
        expected.put("Without V10 and V17", counts(ours));

        Map<String, String> said = new TreeMap<>(TOTAL.matcher(Files.readString(PAGE))
                .results()
                .collect(toMap(row -> row.group(1), row -> row.group(2))));
        assertThat(said).containsExactlyEntriesOf(expected);
        assertThat(ours).hasSize(217);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/security/asvs.md",
                "docs/security/rules.md",
                "docs/security/threat-model.md",
                "docs/safety/hazards.md"
            })
    void everyNameInBackticksIsThere(Path page) throws IOException {
        assumeWholeRepository();
        Map<Path, String> house = house();
        String schema = house.entrySet().stream()
                .filter(file -> file.getKey().startsWith(MIGRATIONS))
                .map(Map.Entry::getValue)
                .collect(joining());

        assertThat(NAME.matcher(Files.readString(page)).results().map(name -> name.group(1)))
                .allMatch(name -> isThere(name, house, schema), "is a class, a method, a file or a table of ours");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/security/asvs.md",
                "docs/security/rules.md",
                "docs/security/threat-model.md",
                "docs/safety/hazards.md"
            })
    void everyLinkLeadsSomewhere(Path page) throws IOException {
        assumeWholeRepository();
        for (MatchResult link : LINK.matcher(Files.readString(page)).results().toList()) {
            if (!link.group(1).startsWith("https://")) {
                Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
                assertThat(target).exists();
                assertThat(link.group(2))
                        .as("the heading in %s", link.group())
                        .matches(heading -> heading == null || headings(target).contains(heading));
            }
        }
    }

    /** Not the copy of a part of it that is built with another Java. */
    private static void assumeWholeRepository() {
        assumeTrue(Files.exists(Path.of("README.md")), "not the whole repository");
    }

    /** As an address names them. */
    private static List<String> headings(Path page) {
        try (Stream<String> lines = Files.lines(page)) {
            return lines.filter(line -> line.startsWith("#"))
                    .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                    .map(line -> line.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isThere(String name, Map<Path, String> house, String schema) {
        boolean file = house.keySet().stream().anyMatch(path -> path.endsWith(name));
        boolean table = name.matches("[a-z_]+") && holds(schema, name);
        return file || table || isJava(name, house);
    }

    private static boolean isJava(String name, Map<Path, String> house) {
        var java = JAVA.matcher(name);
        return java.matches()
                && house.entrySet().stream()
                        .filter(file -> file.getKey().endsWith(java.group(1) + ".java"))
                        .anyMatch(file -> java.group(2) == null || holds(file.getValue(), java.group(2)));
    }

    private static boolean holds(String text, String word) {
        return Pattern.compile("\\b" + Pattern.quote(word) + "\\b")
                .matcher(text)
                .find();
    }

    /** Every file that is ours, with its text where we read it. */
    private static Map<Path, String> house() throws IOException {
        var files = new TreeMap<Path, String>();
        for (String part : new String[] {"src", "docs", ".ci", ".docker"}) {
            if (Files.exists(Path.of(part))) {
                try (Stream<Path> found = Files.walk(Path.of(part))) {
                    for (Path file : found.filter(Files::isRegularFile).toList()) {
                        files.put(file, isRead(file) ? Files.readString(file) : "");
                    }
                }
            }
        }
        try (Stream<Path> found = Files.list(Path.of("."))) {
            found.filter(Files::isRegularFile).forEach(file -> files.put(file, ""));
        }
        return files;
    }

    private static boolean isRead(Path file) {
        return file.toString().endsWith(".java") || file.toString().endsWith(".sql");
    }
}
