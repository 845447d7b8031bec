package health.steady.site.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import health.steady.BrowserTest;
import health.steady.site.server.StrictHeaders;
import health.steady.site.web.RawAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Requests that nobody means to send, over every route and every form, as everybody: none breaks us, a refused one changes
 * nothing, and nothing that was stored runs in a browser. {@code -Dsteady.fuzz.requests} and {@code -Dsteady.fuzz.seed} say
 * how many and which.
 */
@BrowserTest(properties = {"steady.test.database=fuzz", "logging.level.health.steady.site=error"})
class FuzzTests {

    private static final Logger LOG = LoggerFactory.getLogger("health.steady.fuzz");
    private static final int REQUESTS = Integer.getInteger("steady.fuzz.requests", 150);
    private static final long SEED = Long.getLong("steady.fuzz.seed", 20261121L);
    private static final int IN_A_SHIFT = Math.max(1_000, REQUESTS / 8);
    private static final int FINDINGS = 25;
    private static final Set<String> NOT_REFLECTED = Set.of(
            "<script>window.zq7",
            "<script>alert('zq7",
            "<script>top.zq7",
            "<img src=x onerror",
            "<svg/onload",
            "<iframe srcdoc",
            "<a href=javascript:",
            " onmouseover=\"window.zq7",
            Payloads.RESULT,
            "href=\"//evil",
            "href=\"https://evil",
            "action=\"//evil",
            "\tat ",
            "Exception",
            "org.springframework",
            "PSQL");

    @LocalServerPort
    int port;

    @Autowired
    BeanFactory beans;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final List<String> findings = new ArrayList<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    @Test
    void nothingBreaksAndNothingRuns(Browser browser) {
        LOG.info("{} requests, seed {}", REQUESTS, SEED);
        Attempts attempts = new Attempts(routes(), new Random(SEED));
        Rows rows = new Rows(beans);
        Map<String, String> before = Map.of();
        Shift shift = new Shift(beans, port);
        for (int i = 0; i < REQUESTS && findings.size() < FINDINGS; i++) {
            if (i % IN_A_SHIFT == 0) {
                if (i > 0) {
                    look(browser, shift);
                    shift = new Shift(beans, port);
                }
                before = rows.digest();
            }
            Attempt attempt = attempts.next(shift);
            RawAnswer answer = attempt.send();
            statuses.merge(answer.status(), 1, Integer::sum);
            judge(i, attempt, answer);
            if (!attempt.reads()) {
                Map<String, String> after = rows.digest();
                if (answer.status() >= 400 && !after.equals(before)) {
                    finding(i, attempt, answer, "changed " + difference(before, after));
                }
                before = after;
                if (attempt.caller().isTurnedAway(answer) && !attempt.caller().signIn()) {
                    look(browser, shift);
                    shift = new Shift(beans, port);
                    before = rows.digest();
                }
            }
        }
        look(browser, shift);
        LOG.info("answers by status: {}", statuses);
        assertThat(findings).isEmpty();
    }

    private List<String> routes() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .map(RequestMappingInfo::getPatternValues)
                .flatMap(Set::stream)
                .sorted()
                .distinct()
                .toList();
    }

    private void judge(int number, Attempt attempt, RawAnswer answer) {
        if (answer.status() >= 500 || answer.status() == 0) {
            finding(number, attempt, answer, "broke");
        }
        if (!StrictHeaders.CONTENT_SECURITY_POLICY.equals(answer.header("Content-Security-Policy"))) {
            finding(number, attempt, answer, "has no policy");
        }
        if (answer.header("X-Injected") != null) {
            finding(number, attempt, answer, "header injected");
        }
        String location = answer.header("Location");
        if (location != null
                && !location.startsWith("http://localhost:" + port + "/")
                && !location.matches("/([^/\\\\].*)?")) {
            finding(number, attempt, answer, "leads to " + location);
        }
        String type = answer.header("Content-Type");
        if (type != null && type.startsWith("text/html")) {
            NOT_REFLECTED.stream()
                    .filter(answer.body()::contains)
                    .forEach(words -> finding(number, attempt, answer, "shows " + words));
        }
    }

    private void finding(int number, Attempt attempt, RawAnswer answer, String what) {
        findings.add("#%d %s: %d to %s".formatted(number, what, answer.status(), attempt));
    }

    private static String difference(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().stream()
                .filter(table -> !table.getValue().equals(before.get(table.getKey())))
                .map(table -> table.getKey() + ": " + before.get(table.getKey()) + " -> " + table.getValue())
                .toList()
                .toString();
    }

    /** Everybody walks through all their pages, which now hold what was stored. */
    private void look(Browser browser, Shift shift) {
        for (Caller caller : shift.callers) {
            if (!caller.isSignedIn() && !caller.signIn()) {
                continue;
            }
            shift.walk(caller);
            try (BrowserContext context = browser.newContext()) {
                context.addCookies(List.of(new Cookie("SESSION", caller.session())
                        .setUrl("http://localhost:" + port)
                        .setHttpOnly(true)));
                Page page = context.newPage();
                page.onDialog(dialog -> {
                    findings.add("a dialog opened on " + page.url());
                    dialog.dismiss();
                });
                page.onConsoleMessage(message -> {
                    if (message.text().contains("Content Security Policy")) {
                        findings.add(message.text() + " on " + page.url());
                    }
                });
                for (String address : shift.pages.get(caller)) {
                    page.navigate("http://localhost:" + port + address);
                    if (Boolean.TRUE.equals(page.evaluate("'" + Payloads.PLANTED + "' in window"))) {
                        findings.add("a script ran on " + address + " as " + caller.role);
                    }
                }
            }
        }
    }
}
