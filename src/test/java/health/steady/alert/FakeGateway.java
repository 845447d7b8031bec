package health.steady.alert;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The clinic's gateway on this machine. It answers as it is told, and remembers what it took. */
public final class FakeGateway {

    /** What came in with one request. */
    public record Message(String key, String signature, String body, JsonNode json) {

        public String alert() {
            return json.path("alert").asString();
        }
    }

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private volatile ToIntFunction<Message> answer = message -> 204;

    private FakeGateway(HttpServer server) {
        this.server = server;
        server.createContext("/", this::take);
        server.setExecutor(Executors.newFixedThreadPool(4, task -> {
            Thread thread = new Thread(task, "gateway");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    public static FakeGateway started() {
        try {
            return new FakeGateway(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/pager";
    }

    /** From now on it answers with this status. */
    public void answers(ToIntFunction<Message> status) {
        answer = status;
    }

    /** All that came, also what was refused. */
    public List<Message> messages() {
        return List.copyOf(messages);
    }

    public List<Message> about(AlertId alert) {
        return messages.stream()
                .filter(message -> message.alert().equals(alert.toString()))
                .toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Message message = new Message(
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                exchange.getRequestHeaders().getFirst("Steady-Signature"),
                body,
                JSON.readTree(body));
        messages.add(message);
        exchange.sendResponseHeaders(answer.applyAsInt(message), -1);
        exchange.close();
    }
}
