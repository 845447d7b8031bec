package health.steady.site.fuzz;

import static health.steady.people.PeopleFixtures.PASSWORD;

import health.steady.site.web.RawAnswer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody with a session, or a stranger, who sends whatever bytes they like. */
final class Caller {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SESSION = Pattern.compile("SESSION=([^;]+)");

    final String role;
    private final int port;
    private final @Nullable String name;
    private String session = "";
    private String token = "";

    Caller(int port, String role, @Nullable String name) {
        this.port = port;
        this.role = role;
        this.name = name;
        signIn();
    }

    String session() {
        return session;
    }

    String token() {
        return token;
    }

    /** Answers whether it worked. */
    boolean signIn() {
        session = "";
        remember(get("/login"));
        if (name == null) {
            return true;
        }
        String form =
                "_csrf=" + Payloads.encode(token) + "&username=" + name + "&password=" + Payloads.encode(PASSWORD);
        remember(send("POST", "/login", "Content-Type: application/x-www-form-urlencoded\r\n", form));
        remember(get(get("/").status() == 302 ? "/when-to-call" : "/"));
        return isSignedIn();
    }

    boolean isSignedIn() {
        String location = get("/").header("Location");
        return name == null || location != null && !location.endsWith("/login");
    }

    /** Whether that answer asks somebody to sign in who was signed in. */
    boolean isTurnedAway(RawAnswer answer) {
        String location = answer.header("Location");
        boolean asked = answer.status() == 401 || location != null && location.contains("/login");
        return asked && !isSignedIn();
    }

    RawAnswer get(String target) {
        return send("GET", target, "Accept: text/html\r\n", "");
    }

    /** As {@code HTTP/1.0}, whose answers come in one piece. */
    RawAnswer send(String method, String target, String headers, String body) {
        return RawAnswer.to(
                port,
                "%s %s HTTP/1.0\r\nHost: localhost:%d\r\n%s%sContent-Length: %d\r\n\r\n%s"
                        .formatted(
                                method,
                                target,
                                port,
                                session.isEmpty() ? "" : "Cookie: SESSION=" + session + "\r\n",
                                headers,
                                body.length(),
                                body));
    }

    private void remember(RawAnswer answer) {
        String cookie = answer.header("Set-Cookie");
        if (cookie != null) {
            Matcher found = SESSION.matcher(cookie);
            session = found.find() ? found.group(1) : session;
        }
        Matcher found = TOKEN.matcher(answer.body());
        token = found.find() ? found.group(1) : token;
    }
}
