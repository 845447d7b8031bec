package health.steady;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the page of the laws to the tests that it names. */
class LawsTests {

    private static final Path PAGE = Path.of("docs/laws.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| \\*\\*(L\\d+)\\*\\* \\| [^|]+ \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern NAME = Pattern.compile("`(\\w+Tests)(?:\\.(\\w+))?`");

    @Test
    void everyLawHasItsRow() throws IOException {
        assertThat(rows().stream().map(row -> row.group(1)))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 14).mapToObj(law -> "L" + law).toList());
    }

    @Test
    void everyLawNamesATestOrSaysThatItIsNotProved() throws IOException {
        assertThat(rows()).allSatisfy(row -> assertThat(row.group(2)).containsPattern("`\\w+Tests|not yet"));
    }

    @Test
    void everyTestItNamesExists() throws IOException {
        List<MatchResult> names = NAME.matcher(Files.readString(PAGE)).results().toList();

        assertThat(names).isNotEmpty();
        for (MatchResult name : names) {
            String method = name.group(2);
            assertThat(source(name.group(1)))
                    .as(name.group())
                    .contains(method == null ? "class " + name.group(1) : " " + method + "(");
        }
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE)).results().toList();
    }

    private static String source(String test) throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            Path file = files.filter(path -> path.endsWith(test + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("There is no " + test));
            return Files.readString(file);
        }
    }
}
