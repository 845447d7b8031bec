package health.steady.people.domain;

import health.steady.people.Preferences;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * @param zone absent for the clinic's; only a patient has one of their own
 * @param reminderAt absent for no reminder; only a patient is reminded
 */
public record ChoosePreferences(
        Preferences preferences,
        @Nullable ZoneId zone,
        @Nullable LocalTime reminderAt) {}
