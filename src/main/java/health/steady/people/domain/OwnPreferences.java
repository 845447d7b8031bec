package health.steady.people.domain;

import health.steady.people.Preferences;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has chosen, or what holds without.
 *
 * @param zone absent for the clinic's
 * @param reminderAt absent for no reminder
 * @param hasAddress whether there is an e-mail address to send a reminder to
 */
public record OwnPreferences(
        Preferences preferences,
        @Nullable ZoneId zone,
        ZoneId clinicZone,
        @Nullable LocalTime reminderAt,
        boolean hasAddress) {}
