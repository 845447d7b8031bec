package health.steady.site.web;

import health.steady.site.server.TroubleId;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * Something that went wrong, as the outside may know it: which kind, and an id that finds it in the log. What was
 * thrown, and what it says, stays inside.
 */
record Trouble(HttpStatusCode status, String kind, String id) {

    private static final Set<Integer> NAMED =
            Set.of(400, 401, 403, 404, 405, 406, 409, 410, 413, 414, 415, 429, 431, 500, 503);

    static Trouble of(HttpStatusCode status) {
        return new Trouble(status, kindOf(status), TroubleId.next());
    }

    static Trouble expiredForm() {
        return new Trouble(HttpStatus.FORBIDDEN, "expired-form", TroubleId.next());
    }

    boolean isOurs() {
        return status.is5xxServerError();
    }

    String reason() {
        HttpStatus known = HttpStatus.resolve(status.value());
        return known == null ? "" : known.getReasonPhrase();
    }

    private static String kindOf(HttpStatusCode status) {
        if (NAMED.contains(status.value())) {
            return Integer.toString(status.value());
        }
        return status.is5xxServerError() ? "500" : "400";
    }
}
