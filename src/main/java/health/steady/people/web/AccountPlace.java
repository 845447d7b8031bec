package health.steady.people.web;

import health.steady.people.CurrentUser;
import health.steady.people.Presence;
import health.steady.people.domain.PresenceView;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place where the person is signed in, as the account page tells it. */
public record AccountPlace(UUID id, boolean here, String since, String lastSeen, String device, String network) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final Set<String> NAMED = Set.of("self", "local", "");

    static AccountPlace of(PresenceView place, @Nullable Presence here, CurrentUser user) {
        return new AccountPlace(
                place.id(),
                here != null && here.id().equals(place.id()),
                when(place.since(), user),
                when(place.lastSeen(), user),
                place.device(),
                place.network());
    }

    private static String when(Instant time, CurrentUser user) {
        ZonedDateTime there = time.atZone(user.zone());
        return DAY.format(there) + ", " + user.preferences().timeOf(there.toLocalTime());
    }

    public boolean isInNamedNetwork() {
        return NAMED.contains(network);
    }
}
