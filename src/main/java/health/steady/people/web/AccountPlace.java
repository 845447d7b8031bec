package health.steady.people.web;

import health.steady.people.Presence;
import health.steady.people.domain.PresenceView;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place where the person is signed in, as the account page tells it. */
public record AccountPlace(
        UUID id, boolean here, ZonedDateTime since, ZonedDateTime lastSeen, String device, String network) {

    private static final Set<String> NAMED = Set.of("self", "local", "");

    static AccountPlace of(PresenceView place, @Nullable Presence here, ZoneId zone) {
        return new AccountPlace(
                place.id(),
                here != null && here.id().equals(place.id()),
                place.since().atZone(zone),
                place.lastSeen().atZone(zone),
                place.device(),
                place.network());
    }

    public boolean isInNamedNetwork() {
        return NAMED.contains(network);
    }
}
