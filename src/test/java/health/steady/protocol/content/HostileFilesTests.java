package health.steady.protocol.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to hurt, or made by an editor that meant well: an answer soon, and it names the place and the remedy. */
class HostileFilesTests {

    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"[", "{ a: ", "[{ a: "})
    void nestingIsRefusedWithItsDepth(String opening) {
        assertThat(problemsOf("slug: " + opening.repeat(60) + "\n"))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("small.yaml:1: is nested deeper than 20 levels; close what was opened by mistake"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{ a: ", "- ", "? "})
    void nestingWithoutEndIsRefusedSoon(String opening) {
        assertThat(problemsOf("slug: " + opening.repeat(100_000) + "\n")).isNotEmpty();
    }

    @Test
    void aBillionLaughsAreNotLaughed() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [ha, ha]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1)));
        }

        assertThat(problemsOf(bomb.toString()))
                .contains(
                        "small.yaml:1 a0: uses a YAML anchor or alias; write the value out",
                        "small.yaml:40 a39[9]: uses a YAML anchor or alias; write the value out");
    }

    @Test
    void anAnchorThatHoldsItselfIsRefused() {
        assertThat(problemsOf("stages: &me [*me]\n"))
                .contains("small.yaml:1 stages: uses a YAML anchor or alias; write the value out");
    }

    @Test
    void aMergeKeyIsAnUnknownKey() {
        assertThat(problemsOf("<<: { slug: x }\n"))
                .anySatisfy(problem -> assertThat(problem).startsWith("small.yaml:1 <<: unknown key; known: choices,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n", "# Small\n---\n", "--- # Small\n"})
    void aMarkerAtTheStartIsRefused(String start) {
        assertThat(problemsOf(start + smallText()))
                .singleElement()
                .asString()
                .endsWith(": holds a line ---; leave it out, a file is one document");
    }

    @Test
    void aTabIsNamedWithItsLine() {
        assertThat(problemsOf(smallText().replace("  - id: bending-1", "\t- id: bending-1")))
                .anySatisfy(
                        problem -> assertThat(problem).matches("small.yaml:\\d\\d: holds a tab; indent with spaces"));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        refuses(directory.resolve("none.yaml"), "none.yaml is not there; name a protocol file that exists.");
    }

    @Test
    void aDirectoryIsNamed() {
        refuses(directory, " is a directory; name a protocol file.");
    }

    @Test
    void tenMegabytesAreNotRead() throws IOException {
        Path large = Files.write(directory.resolve("large.yaml"), new byte[10_000_000]);

        refuses(large, "large.yaml is larger than 1000000 bytes; name a protocol file.");
    }

    @Test
    void anotherEncodingIsRefused() throws IOException {
        Path path = SmallContent.writeTo(directory);
        Files.write(path, smallText().replace("Small", "Größe").getBytes(StandardCharsets.ISO_8859_1));
        refuses(path, "small.yaml is not UTF-8; save it as UTF-8.");

        Files.write(path, smallText().getBytes(StandardCharsets.UTF_16));
        refuses(path, "small.yaml is not UTF-8; save it as UTF-8.");
    }

    @Test
    void aSharedFileIsNoProtocol() throws IOException {
        SmallContent.writeTo(directory);

        refuses(
                directory.resolve("catalogue.yaml"),
                "catalogue.yaml is no protocol; name a protocol file, and the one beside it is read with it.");
    }

    @Test
    void aDirectoryInPlaceOfASharedFileIsNamed() throws IOException {
        Path path = SmallContent.writeTo(directory);
        Files.delete(directory.resolve("sources.yaml"));
        Files.createDirectory(directory.resolve("sources.yaml"));

        refuses(path, "sources.yaml is a directory; name a protocol file.");
    }

    @Test
    void aProtocolIsReadWithTheFilesBesideIt() throws IOException {
        Path path = SmallContent.writeTo(directory);

        assertThat(new RulebookReader().authored(path.toString()).catalogue().exercises())
                .hasSize(7);
    }

    @Test
    void aProtocolAloneIsReadWithTheShippedFiles() throws IOException {
        Path path = directory.resolve("alone.yaml");
        Files.writeString(path, Files.readString(Path.of("src/main/resources/protocols/lumbar-microdiscectomy.yaml")));

        assertThat(new RulebookReader().authored(path.toString()).catalogue().exercises())
                .hasSizeGreaterThan(30);
    }

    private static void refuses(Path path, String message) {
        assertThatThrownBy(() -> new RulebookReader().authored(path.toString()))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageEndingWith(message);
    }

    private static String smallText() {
        return SmallContent.files().stream()
                .filter(ContentFile::isProtocol)
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static List<String> problemsOf(String protocol) {
        List<ContentFile> files = new ArrayList<>(SmallContent.files());
        files.removeIf(ContentFile::isProtocol);
        files.add(new ContentFile("small.yaml", protocol));
        return assertTimeoutPreemptively(SOON, () -> {
            Problems problems = new Problems();
            RulebookReader.read(files, problems);
            try {
                problems.refuse();
                return List.of();
            } catch (InvalidContent refused) {
                return refused.problems().stream().map(ContentProblem::toString).toList();
            }
        });
    }
}
