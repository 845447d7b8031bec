package health.steady.site.web;

import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * Something that went wrong, as the outside may know it: which kind, and an id that finds it in the log. What was
 * thrown, and what it says, stays inside.
 */
record Trouble(HttpStatusCode status, String kind, String id) {

    private static final int ID_LENGTH = 8;

    static Trouble of(HttpStatusCode status) {
        return new Trouble(status, kindOf(status), newId());
    }

    static Trouble expiredForm() {
        return new Trouble(HttpStatus.FORBIDDEN, "expired-form", newId());
    }

    boolean isOurs() {
        return status.is5xxServerError();
    }

    String reason() {
        HttpStatus known = HttpStatus.resolve(status.value());
        return known == null ? "" : known.getReasonPhrase();
    }

    private static String kindOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 403, 404, 405, 409, 413, 415 -> Integer.toString(status.value());
            default -> status.is5xxServerError() ? "500" : "400";
        };
    }

    private static String newId() {
        return UUID.randomUUID().toString().substring(0, ID_LENGTH).toUpperCase(Locale.ROOT);
    }
}
