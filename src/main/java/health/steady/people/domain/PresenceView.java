package health.steady.people.domain;

import health.steady.people.Presence;
import java.time.Instant;
import java.util.UUID;

/** A place where somebody is signed in now. */
public record PresenceView(UUID id, Instant since, Instant lastSeen, String device, String network) {

    static PresenceView of(Presence presence, Instant lastSeen) {
        return new PresenceView(presence.id(), presence.since(), lastSeen, presence.device(), presence.network());
    }
}
