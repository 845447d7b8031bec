package health.steady.people;

import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One signed-in browser, as its session keeps it beside {@link CurrentUser}: since when, until when at the latest, on
 * what and from where. The id names it on a page; it opens nothing, as the session's own id would.
 *
 * @param device a browser and a system in plain words, such as {@code Safari on iPhone}, or empty
 * @param network the first part of the address, or {@code self} or {@code local}
 */
public record Presence(UUID id, Instant since, Instant until, String device, String network) implements Serializable {

    /** Where the session keeps it. */
    public static final String ATTRIBUTE = "steady.presence";

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Duration STAFF_IDLE = Duration.ofMinutes(15);
    private static final Duration STAFF_LONGEST = Duration.ofHours(12);
    private static final Duration PATIENT_IDLE = Duration.ofMinutes(60);
    private static final Duration PATIENT_LONGEST = Duration.ofHours(24);

    public static Presence begin(Role role, Instant now, String device, String network) {
        Duration longest = isAtHome(role) ? PATIENT_LONGEST : STAFF_LONGEST;
        return new Presence(Ids.next(), now, now.plus(longest), device, network);
    }

    /** How long somebody in this role may do nothing and stay signed in. */
    public static Duration idle(Role role) {
        return isAtHome(role) ? PATIENT_IDLE : STAFF_IDLE;
    }

    private static boolean isAtHome(Role role) {
        return role == Role.PATIENT || role == Role.CAREGIVER;
    }
}
