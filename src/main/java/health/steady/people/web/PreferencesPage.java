package health.steady.people.web;

import health.steady.people.CurrentUser;
import health.steady.people.Preferences;
import health.steady.people.Role;
import health.steady.people.domain.OwnPreferences;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.support.MessageSourceAccessor;

/**
 * What there is to choose from.
 *
 * @param patient whether zone and reminder are asked
 * @param hasAddress whether a reminder would reach anybody
 */
public record PreferencesPage(
        boolean patient,
        boolean hasAddress,
        List<Choice> weights,
        List<Choice> clocks,
        List<Choice> themes,
        List<Choice> zones,
        List<Choice> hours) {

    static PreferencesPage of(CurrentUser user, OwnPreferences own, MessageSourceAccessor words) {
        boolean patient = user.role() == Role.PATIENT;
        return new PreferencesPage(
                patient,
                own.hasAddress(),
                choices(words, "weights", "POUNDS", "KILOGRAMS"),
                choices(words, "clock", "H12", "H24"),
                choices(words, "theme", "AUTO", "LIGHT", "DARK"),
                patient ? zones(own) : List.of(),
                patient ? hours(user.preferences()) : List.of());
    }

    private static List<Choice> choices(MessageSourceAccessor words, String what, String... names) {
        return Stream.of(names)
                .map(name -> new Choice(name, words.getMessage("people.preferences." + what + "." + name)))
                .toList();
    }

    /** The clinic's first. */
    private static List<Choice> zones(OwnPreferences own) {
        String clinic = own.clinicZone().getId();
        return Stream.concat(
                        Stream.of(new Choice(clinic, clinic.replace('_', ' '))),
                        Places.inEnglish().zones().stream()
                                .filter(zone -> !zone.value().equals(clinic)))
                .toList();
    }

    private static List<Choice> hours(Preferences preferences) {
        return IntStream.range(0, 24)
                .mapToObj(hour -> new Choice(Integer.toString(hour), preferences.timeOf(LocalTime.of(hour, 0))))
                .toList();
    }
}
