package health.steady;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No secret is committed: no key, no token, and no password but those that open nothing. */
class SecretsTests {

    private static final Pattern KEY = Pattern.compile(
            "-----BEGIN [A-Z ]*PRIVATE KEY-----|\\bAKIA[0-9A-Z]{16}\\b|\\bgh[pousr]_\\w{30,}|\\bxox[abp]-\\w{10,}"
                    + "|\\beyJ[\\w-]{20,}\\.[\\w-]{20,}\\.|\\bAIza[\\w-]{35}\\b|://[^/\\s:@\"'{}<>$]+:[^/\\s@\"'{}<>$]+@");
    private static final Pattern ASSIGNED = Pattern.compile(
            "(?i)[\\w.-]*(?:password|passwd|secret|token|api[_-]?key|credential)[\\w.-]*[\"']?\\s*[:=]\\s*[\"']?([^\\s\"',;)]{8,})");
    private static final Pattern WORD = Pattern.compile("[\"'=: ]([A-Za-z0-9+/_-]{32,}={0,2})(?=[\"'\\s]|$)");
    private static final double RANDOM_BITS = 4.6;

    /** Of the demo, of people who live in tests only, and of examples in tests of the rules. */
    private static final Set<String> OPEN_NOTHING = Set.of("steady-demo-only", "6rTq0vGmWc8yZp2L", "Hn4xJd7sKb1fVu9Q");

    private static List<Path> tracked = List.of();

    @BeforeAll
    static void listWhatIsTracked() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of(".git")), "not a checkout");
        Process git = new ProcessBuilder("git", "ls-files", "-z").start();
        String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeTrue(git.waitFor() == 0, "git does not answer");
        tracked = Arrays.stream(names.split("\u0000"))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toList();
    }

    static List<String> secretsIn(String text) {
        return Stream.of(
                        KEY.matcher(text).results().map(MatchResult::group),
                        ASSIGNED.matcher(text)
                                .results()
                                .map(found -> found.group(1))
                                .filter(SecretsTests::looksLikeAPassword),
                        WORD.matcher(text)
                                .results()
                                .map(found -> found.group(1))
                                .filter(SecretsTests::looksRandom))
                .flatMap(Function.identity())
                .filter(secret -> !OPEN_NOTHING.contains(secret))
                .toList();
    }

    /** Words with a digit among them; code, a reference to a setting, or a sentence is none. */
    private static boolean looksLikeAPassword(String value) {
        return value.matches("[\\w!#%&*+/=?@^~-]{8,}") && value.matches(".*\\d.*") && value.matches(".*[A-Za-z].*");
    }

    private static boolean looksRandom(String word) {
        return word.matches(".*[a-z].*")
                && word.matches(".*[A-Z].*")
                && word.matches(".*\\d.*")
                && bits(word) > RANDOM_BITS;
    }

    private static double bits(String word) {
        Map<Integer, Long> counts =
                word.chars().boxed().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.values().stream()
                .mapToDouble(count -> (double) count / word.length())
                .map(share -> -share * Math.log(share) / Math.log(2))
                .sum();
    }

    @Test
    void areInNoCommittedFile() {
        assertThat(tracked).hasSizeGreaterThan(100);
        assertThat(tracked)
                .filteredOn(file -> !file.endsWith("SecretsTests.java"))
                .allSatisfy(file ->
                        assertThat(secretsIn(read(file))).as(file.toString()).isEmpty());
    }

    @Test
    void areNotEvenThereAsFiles() {
        assertThat(tracked)
                .extracting(file -> file.getFileName().toString())
                .noneMatch(
                        name -> name.matches("(?i)\\.env|.*\\.(pem|key|p12|pfx|jks|keystore|kdbx)|id_(rsa|ed25519)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN EC PRIVATE KEY-----",
                "password: hunter2hunter2",
                "SPRING_MAIL_PASSWORD=correct9horse",
                "String apiKey = \"k9s8d7f6g5\";",
                "url: jdbc:x://steady:guess@db/steady",
                "x = \"Zm9vYmFyQmF6cXV4MTIzNDU2Nzg5MGFiY2RlZkdISUpL\""
            })
    void areFoundWhereTheyAre(String text) {
        assertThat(secretsIn(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password: ${STEADY_RUNTIME_PASSWORD:?set it in .env}",
                "password = request.getParameter(name)",
                "steady.demo.password=steady-demo-only",
                "the password needs 15 to 72 characters"
            })
    void areNotSeenWhereTheyAreNot(String text) {
        assertThat(secretsIn(text)).isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
