package health.steady.progress;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.SteadyApplication;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jsoup.Connection;
import org.jsoup.Connection.Method;
import org.jsoup.Connection.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole application is ended with {@code kill -9} while check-ins come in: what it acknowledged is there when it is back,
 * and what it did not can be sent again. {@code -Dsteady.kills=10} does it ten times.
 */
@Tag("database")
class KilledTests {

    private static final int KILLS = Integer.getInteger("steady.kills", 1);
    private static final int SENDERS = 4;
    private static final int ACKNOWLEDGED_BEFORE = 30;
    private static final String CHECK_IN = "/today/check-in";

    @TempDir
    Path folder;

    private final Queue<UUID> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<UUID> unanswered = new ConcurrentLinkedQueue<>();

    @Test
    void losesNothingThatWasAcknowledgedAndStoresNothingTwice() throws Exception {
        int port = freePort();
        String base = "http://localhost:" + port;
        for (int kill = 0; kill < KILLS; kill++) {
            try (Running application = Running.on(folder.resolve("data"), port)) {
                Patient patient = new Patient(base);
                everythingIsThere(patient);
                sendUntilKilled(application, patient);
            }
        }
        try (Running application = Running.on(folder.resolve("data"), port)) {
            assertThat(application.isAlive()).isTrue();
            everythingIsThere(new Patient(base));
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * ACKNOWLEDGED_BEFORE);
    }

    private void everythingIsThere(Patient patient) throws IOException {
        for (UUID sent : acknowledged) {
            assertThat(patient.reads(sent)).as("acknowledged %s", sent).isTrue();
        }
        for (UUID sent = unanswered.poll(); sent != null; sent = unanswered.poll()) {
            assertThat(patient.sends(sent)).isTrue();
            assertThat(patient.sends(sent)).isTrue();
            assertThat(patient.reads(sent)).isTrue();
            acknowledged.add(sent);
        }
    }

    private void sendUntilKilled(Running application, Patient patient) throws InterruptedException {
        CountDownLatch enough = new CountDownLatch(ACKNOWLEDGED_BEFORE);
        List<Thread> senders = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            Thread sender = new Thread(() -> send(application, patient, enough));
            sender.start();
            senders.add(sender);
        }
        enough.await();
        application.kill();
        for (Thread sender : senders) {
            sender.join();
        }
    }

    private void send(Running application, Patient patient, CountDownLatch enough) {
        while (application.isAlive()) {
            UUID id = UUID.randomUUID();
            try {
                if (patient.sends(id)) {
                    acknowledged.add(id);
                    enough.countDown();
                } else {
                    unanswered.add(id);
                }
            } catch (IOException killed) {
                unanswered.add(id);
                return;
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** A patient of the demo with a check-in page open, who sends it again and again under other ids. */
    private static final class Patient {

        private final Connection browser;
        private final String base;
        private final Map<String, String> answers = new TreeMap<>();

        Patient(String base) throws IOException {
            this.base = base;
            browser = Jsoup.newSession()
                    .followRedirects(false)
                    .ignoreHttpErrors(true)
                    .ignoreContentType(true)
                    .timeout(20_000);
            FormElement login = form(base + "/login", "/login");
            Response signedIn = browser.newRequest(base + "/login")
                    .data(login.formData().stream()
                            .filter(field -> !field.key().equals("username")
                                    && !field.key().equals("password"))
                            .toList())
                    .data("username", "patient-day20", "password", "steady-demo-only")
                    .method(Method.POST)
                    .execute();
            assertThat(signedIn.statusCode()).isEqualTo(302);
            form(base + CHECK_IN, CHECK_IN).formData().forEach(field -> answers.put(field.key(), field.value()));
            answers.remove("submission");
            answers.putAll(Map.of("none", "true", "backPain", "2", "legPain", "1", "raised", "no"));
        }

        private FormElement form(String page, String action) throws IOException {
            return (FormElement) browser.newRequest(page)
                    .get()
                    .select("main form[action=%s]".formatted(action))
                    .first();
        }

        boolean sends(UUID id) throws IOException {
            Response answer = browser.newRequest(base + CHECK_IN)
                    .data(answers)
                    .data("submission", id.toString())
                    .method(Method.POST)
                    .execute();
            return answer.statusCode() == 302;
        }

        boolean reads(UUID id) throws IOException {
            return browser.newRequest(base + "/today/check-ins/" + id)
                            .method(Method.GET)
                            .execute()
                            .statusCode()
                    == 200;
        }
    }

    /** The demo in a process of its own. */
    private record Running(Process process) implements AutoCloseable {

        static Running on(Path data, int port) throws IOException, InterruptedException {
            ProcessBuilder java = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    SteadyApplication.class.getName(),
                    "--spring.profiles.active=demo",
                    "--spring.datasource.url=",
                    "--steady.data-directory=" + data,
                    "--server.port=" + port,
                    "--steady.limits.address=1000000",
                    "--steady.limits.person=1000000",
                    "--steady.limits.person-writing=1000000",
                    "--logging.level.root=warn");
            java.environment().remove("SPRING_DATASOURCE_URL");
            Process process = java.redirectErrorStream(true).start();
            StringBuilder said = new StringBuilder();
            Thread listener = new Thread(() -> listen(process, said));
            listener.setDaemon(true);
            listener.start();
            while (!answers(port)) {
                if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("The application ended early:\n" + said);
                }
            }
            return new Running(process);
        }

        private static void listen(Process process, StringBuilder said) {
            try (BufferedReader output =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                output.lines().forEach(line -> said.append(line).append('\n'));
            } catch (IOException | UncheckedIOException ended) {
                said.append("(ended)\n");
            }
        }

        private static boolean answers(int port) {
            try {
                return Jsoup.connect("http://localhost:%d/login".formatted(port))
                                .ignoreHttpErrors(true)
                                .ignoreContentType(true)
                                .timeout(5_000)
                                .execute()
                                .statusCode()
                        == 200;
            } catch (IOException notYet) {
                return false;
            }
        }

        boolean isAlive() {
            return process.isAlive();
        }

        void kill() {
            process.destroyForcibly().onExit().join();
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }
    }
}
