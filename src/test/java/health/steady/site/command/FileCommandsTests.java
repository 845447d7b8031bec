package health.steady.site.command;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.content.SmallContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileCommandsTests {

    @TempDir
    Path directory;

    private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = SmallContent.writeTo(directory);
    }

    @Test
    void aCleanProtocolEndsWithNought() {
        assertThat(run("lint", file.toString())).isZero();
        assertThat(answered()).isEqualTo("small 1: nothing to mend\n");
        assertThat(complained()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaidWithFileAndLine() throws IOException {
        change("version: 1", "version: one");

        assertThat(run("lint", file.toString())).isEqualTo(1);
        assertThat(answered()).isEqualTo(file + ":2 version: a whole number expected, not the text \"one\"\n");
    }

    @Test
    void whatIsToMendIsSaidWithTheRuleAndThePlace() throws IOException {
        change("limit: { lifting: 8 lb }", "limit: { bending: 1 }");

        assertThat(run("lint", file.toString())).isEqualTo(1);
        assertThat(answered())
                .isEqualTo(
                        "small restriction-twice restrictions.lifting-8lb: has the same limit as bending-1: bending at most 1 level\n");
    }

    @Test
    void severalFilesAreLookedAtTogether() throws IOException {
        Path other = directory.resolve("other.yaml");
        Files.writeString(other, Files.readString(file).replace("slug: small", "slug: other"));

        assertThat(run("lint", file.toString(), other.toString())).isZero();
        assertThat(answered()).isEqualTo("small 1: nothing to mend\nother 1: nothing to mend\n");
    }

    @Test
    void aSimulationShowsTheDaysThatDiffer() {
        assertThat(run("simulate", file.toString(), "--days", "42")).isZero();
        assertThat(answered())
                .contains("day 0: stage WEEKS_0_2\n  limits: bending-1, lifting-8lb\n  walk: 5 min 4 times\n")
                .contains("day 14: stage WEEKS_2_6\n  limits: lifting-8lb\n  walk: 12 min 3 times\n")
                .contains("day 42: stage WEEKS_6_12\n  limits: none\n")
                .doesNotContain("day 1:");
    }

    @Test
    void aSimulationMayIgnoreThePromptsAndChoose() {
        assertThat(run("simulate", file.toString(), "--days=42", "--ignore-prompts", "--choice", "start=later"))
                .isZero();
        assertThat(answered())
                .contains("day 42: stage WEEKS_6_12\n  limits: bending-1, lifting-8lb\n")
                .contains("bridge[TOO_EARLY]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tie-shoes | 0 | tie-shoes on day 0: yes, this way: Sit and lift the foot",
                "tie-shoes | 14 | tie-shoes on day 14: yes",
                "fly | 0 | fly on day 0: ask the clinic",
            })
    void anActivityIsAnswered(String activity, String day, String answer) {
        assertThat(run("answer", file.toString(), activity, "--day", day)).isZero();
        assertThat(answered()).isEqualTo(answer + "\n");
    }

    @Test
    void anActivityThatALimitForbidsIsNotYet() throws IOException {
        change("limit: { lifting: 8 lb }", "limit: { stairs: no }");
        Path catalogue = directory.resolve("catalogue.yaml");
        Files.writeString(
                catalogue, Files.readString(catalogue).replace("{ demands: unknown }", "{ demands: " + STAIRS + " }"));

        assertThat(run("answer", file.toString(), "fly", "--day", "20")).isZero();
        assertThat(answered())
                .isEqualTo(
                        "fly on day 20: not yet: lifting-8lb (stairs at most 0 yes/no) until a surgeon releases it, on day 42 at the earliest\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answer | FILE swim | There is no activity \"swim\"; known: tie-shoes, fly.",
                "answer | FILE | A file and an activity, please. Write: java -jar steady.jar answer FILE ACTIVITY [--day N] [--choice choice=option]… [--ignore-prompts]",
                "answer | FILE fly --day 401 | --day is a whole number from 0 to 400, not \"401\".",
                "answer | FILE fly --day -1 | --day is a whole number from 0 to 400, not \"-1\".",
                "answer | FILE fly --day | A value is missing after --day.",
                "simulate | FILE --choice lenght=ask-me | There is no choice \"lenght\"; known: length, start.",
                "simulate | FILE --choice length=now | The choice length has no option \"now\"; known: ask-me, two-weeks.",
                "simulate | FILE --choice length | A choice is written --choice choice=option, not \"length\".",
                "simulate | FILE --dayz 3 | There is no option --dayz here; known: --choice, --days, --ignore-prompts.",
                "simulate | FILE FILE | One file at a time. Write: java -jar steady.jar simulate FILE [--choice choice=option]… [--days N] [--ignore-prompts]",
                "simulate | '' | Which file? Write: java -jar steady.jar simulate FILE [--choice choice=option]… [--days N] [--ignore-prompts]",
                "lint | '' | Which file? Write: java -jar steady.jar lint FILE…",
            })
    void aMisuseIsOneSentenceWithTheRemedy(String command, String rest, String complaint) {
        String written = (command + " " + rest.replace("FILE", file.toString())).trim();

        assertThat(run(written.split(" "))).isEqualTo(2);
        assertThat(complained()).isEqualTo(complaint + "\n");
        assertThat(answered()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"lint", "simulate", "answer"})
    void aFileThatIsNotThereEndsWithTwo(String command) {
        Path missing = directory.resolve("none.yaml");

        assertThat(run(command, missing.toString(), "fly")).isEqualTo(2);
    }

    private static final String STAIRS = """
            { bending: 0, extension: 0, side-bending: 0, twisting: 0, nerve-tension: 0, trunk-load: 0, impact: 0, balance: 0, \
            neck-flexion: 0, neck-extension: 0, neck-rotation: 0, lifting: 0 lb, overhead: 0 lb, push-pull: 0 lb, \
            sitting: 0 min, standing: 0 min, driving: 0 min, submersion: no, prone: no, kneeling: no, stairs: yes, slope: no, contact: no }\
            """;

    private void change(String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private int run(String... arguments) {
        return FileCommands.run(new Terminal(stream(answers), stream(complaints)), arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String answered() {
        return answers.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return complaints.toString(StandardCharsets.UTF_8);
    }
}
