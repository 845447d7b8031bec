package health.steady.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.SteadyTest;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How much one request may be, and what is said to more, or to what nobody can read. */
@SteadyTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class GateTests {

    private static final String MARK = "zebra";
    private static final Pattern ID = Pattern.compile("(?:add this number: |\"id\":\")([0-9A-F]{8})");

    @LocalServerPort
    int port;

    RawAnswer get(String target, String... headers) {
        return RawAnswer.to(
                port, "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + String.join("", headers) + "\r\n");
    }

    RawAnswer post(String type, String body) {
        return RawAnswer.to(
                port,
                "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
                        .formatted(type, body.length(), body));
    }

    static void saysAnIdAndNothingElse(RawAnswer answer, int status, CapturedOutput log) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).doesNotContainIgnoringCase(MARK, "exception", "tomcat", "apache", "\tat ");
        Matcher id = ID.matcher(answer.body());
        assertThat(id.find()).as(answer.body()).isTrue();
        assertThat(log).contains("Trouble " + id.group(1)).doesNotContain(MARK);
    }

    @Test
    void anAddressMayBeFourThousandLettersLong(CapturedOutput log) {
        assertThat(get("/login?" + "a".repeat(3_900)).status()).isEqualTo(200);
        saysAnIdAndNothingElse(get("/login?" + MARK.repeat(1_000)), 414, log);
        saysAnIdAndNothingElse(get("/" + MARK.repeat(1_000)), 414, log);
    }

    @Test
    void headersMayBeSixteenThousandLettersTogether(CapturedOutput log) {
        assertThat(get("/login", "X: " + "a".repeat(12_000) + "\r\n").status()).isEqualTo(200);
        saysAnIdAndNothingElse(get("/login", "X: " + MARK.repeat(3_600) + "\r\n"), 431, log);
        saysAnIdAndNothingElse(get("/login", "X: " + MARK.repeat(20_000) + "\r\n"), 400, log);
    }

    @Test
    void aFormMayBeAQuarterOfAMegabyte(CapturedOutput log) {
        saysAnIdAndNothingElse(post("application/x-www-form-urlencoded", "x=" + MARK.repeat(60_000)), 413, log);
        String chunk = "%x\r\n%s\r\n".formatted(300_000, MARK.repeat(60_000));
        saysAnIdAndNothingElse(
                RawAnswer.to(
                        port,
                        "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                + "Transfer-Encoding: chunked\r\n\r\n" + chunk + "0\r\n\r\n"),
                413,
                log);
    }

    @Test
    void aFormMayHaveFiveHundredFields(CapturedOutput log) {
        saysAnIdAndNothingElse(post("application/x-www-form-urlencoded", (MARK + "=1&").repeat(501)), 400, log);
        saysAnIdAndNothingElse(get("/login?" + "a&".repeat(501)), 400, log);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data; boundary=zebra",
                "text/xml",
                "application/x-java-serialized-object",
                "application/x-yaml",
                "zebra",
                "*/*"
            })
    void nothingUploadsFiles(String type, CapturedOutput log) {
        saysAnIdAndNothingElse(post(type, "--zebra\r\n"), 415, log);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login?zebra=%ZZ",
                "/login?zebra=%",
                "/login?zebra=%c0%af",
                "/zebra/%ff",
                "/zebra/%00",
                "/%2e%2e/zebra"
            })
    void whatCannotBeReadIsNotGuessed(String target, CapturedOutput log) {
        saysAnIdAndNothingElse(get(target), 400, log);
    }

    @ParameterizedTest
    @CsvSource({
        "TRACE /zebra HTTP/1.1, 405",
        "CONNECT /zebra HTTP/1.1, 501",
        "ZEBRA /login HTTP/1.1, 400",
        "GET /<zebra> HTTP/1.1, 400",
        "GET /login HTTP/9.9 zebra, 400",
        "Z<zebra> / HTTP/1.1, 400",
        "zebra, 400"
    })
    void theServersOwnRefusalsAreOurs(String line, int status, CapturedOutput log) {
        saysAnIdAndNothingElse(RawAnswer.to(port, line + "\r\nHost: localhost\r\nX-Note: zebra\r\n\r\n"), status, log);
    }

    @Test
    void aProgramIsToldSoInJson(CapturedOutput log) {
        RawAnswer answer = get("/login?x=%ZZ", "Accept: application/json\r\n");

        saysAnIdAndNothingElse(answer, 400, log);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).matches("\\{\"status\":400,\"title\":\"Bad Request\",\"id\":\"[0-9A-F]{8}\"}");
    }

    @Test
    void aRefusalSaysWhereToCall() {
        assertThat(get("/login?x=%ZZ").body())
                .contains("<html lang=\"en\"", "<h1>We could not read that</h1>", "href=\"/when-to-call\"");
    }

    @Test
    void machinesFindWhatTheyLookFor() {
        var machine = new HttpVisitor(port);

        assertThat(machine.get("/robots.txt").body()).isEqualTo("User-agent: *\nDisallow: /\n");
        assertThat(machine.get("/.well-known/security.txt").statusCode()).isEqualTo(404);
        assertThat(machine.post("/robots.txt", Map.of()).statusCode()).isEqualTo(405);
    }
}
