package health.steady.people.web;

import health.steady.people.Preferences;
import health.steady.people.Preferences.ClockFace;
import health.steady.people.Preferences.Theme;
import health.steady.people.Preferences.Weights;
import health.steady.people.domain.ChoosePreferences;
import health.steady.people.domain.OwnPreferences;
import jakarta.validation.constraints.Pattern;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * {@code zone} and {@code reminder} are there for a patient only.
 *
 * @param zone empty for the clinic's
 * @param reminder an hour of the day, or empty for none
 */
record PreferencesForm(
        @Pattern(regexp = "POUNDS|KILOGRAMS", message = "{people.preferences.weights.missing}")
        String weights,

        @Pattern(regexp = "H12|H24", message = "{people.preferences.clock.missing}")
        String clock,

        @Pattern(regexp = "AUTO|LIGHT|DARK", message = "{people.preferences.theme.missing}")
        String theme,

        @Known(value = Known.What.ZONE_OR_NONE, message = "{people.preferences.zone.unknown}")
        String zone,

        @Pattern(regexp = "|[01]?[0-9]|2[0-3]", message = "{people.preferences.reminder.unknown}")
        String reminder) {

    PreferencesForm {
        weights = Typed.line(weights);
        clock = Typed.line(clock);
        theme = Typed.line(theme);
        zone = Typed.line(zone);
        reminder = Typed.line(reminder);
    }

    static PreferencesForm from(OwnPreferences own) {
        ZoneId zone = own.zone();
        LocalTime at = own.reminderAt();
        return new PreferencesForm(
                own.preferences().weights().name(),
                own.preferences().clock().name(),
                own.preferences().theme().name(),
                zone == null ? "" : zone.getId(),
                at == null ? "" : Integer.toString(at.getHour()));
    }

    ChoosePreferences toCommand() {
        return new ChoosePreferences(
                new Preferences(Weights.valueOf(weights), ClockFace.valueOf(clock), Theme.valueOf(theme)),
                zone.isEmpty() ? null : ZoneId.of(zone),
                reminder.isEmpty() ? null : LocalTime.of(Integer.parseInt(reminder), 0));
    }
}
