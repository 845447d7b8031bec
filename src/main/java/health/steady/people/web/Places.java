package health.steady.people.web;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The countries and time zones that a clinic chooses from. */
public record Places(List<Choice> countries, List<Choice> zones) {

    private static final Pattern REGION =
            Pattern.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    static Places inEnglish() {
        List<Choice> countries = Arrays.stream(Locale.getISOCountries())
                .map(code -> new Choice(code, countryName(code)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
        List<Choice> zones = ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> REGION.matcher(zone).matches())
                .sorted()
                .map(zone -> new Choice(zone, zone.replace('_', ' ')))
                .toList();
        return new Places(countries, zones);
    }

    private static String countryName(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }
}
