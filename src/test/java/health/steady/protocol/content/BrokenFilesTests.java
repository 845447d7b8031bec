package health.steady.protocol.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * However a file is broken, the answer is a list of problems and never another exception. {@code -Dsteady.broken.rounds}
 * says how many files are broken with each seed.
 */
class BrokenFilesTests {

    private static final int ROUNDS = Integer.getInteger("steady.broken.rounds", 10);
    private static final List<String> ODD = List.of(
            "",
            "[",
            "{",
            "- ",
            "null",
            "~",
            "true",
            "-1",
            "1e9",
            "99999999999999999999",
            "0x1F",
            "1_000",
            "'",
            "\"",
            "week 999",
            "9999 lb",
            "- - -",
            "🙂",
            "<b>",
            "? x",
            "|",
            "&a",
            "*a",
            "!!str",
            "---",
            "...",
            "%TAG",
            "\u0007");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void reportsWhateverIsWrong(long seed) {
        Random random = new Random(seed);
        List<ContentFile> shipped = ShippedFiles.all(new Problems());
        for (int round = 0; round < ROUNDS; round++) {
            List<ContentFile> files = new ArrayList<>(shipped);
            int which = random.nextInt(files.size());
            files.set(which, broken(files.get(which), random));
            assertThatCode(() -> RulebookReader.read(files, new Problems()))
                    .as("seed %d, round %d, %s", seed, round, files.get(which).name())
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void reportsNestingWithoutEnd(String opening) {
        List<ContentFile> files = new ArrayList<>(ShippedFiles.all(new Problems()));
        files.set(0, new ContentFile("catalogue.yaml", "exercises: " + opening.repeat(20_000) + "\n"));
        Problems problems = new Problems();

        RulebookReader.read(files, problems);

        assertThat(problems.count()).isPositive();
    }

    @Test
    void reportsEmptyFiles() {
        List<ContentFile> files = ShippedFiles.all(new Problems()).stream()
                .map(file -> new ContentFile(file.name(), ""))
                .toList();
        Problems problems = new Problems();

        RulebookReader.read(files, problems);

        assertThat(problems.count()).isGreaterThan(4);
    }

    private static ContentFile broken(ContentFile file, Random random) {
        List<String> lines = new ArrayList<>(file.text().lines().toList());
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.set(at, line.replaceFirst(": .*", ": " + odd(random).replace("\\", "")));
            case 3 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
            case 4 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            default -> lines.add(at, odd(random));
        }
        return new ContentFile(file.name(), String.join("\n", lines) + "\n");
    }

    private static String odd(Random random) {
        return ODD.get(random.nextInt(ODD.size()));
    }
}
