package health.steady.people.domain;

import health.steady.people.PlainText;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What a clinic says about itself; the country is an ISO 3166 code, the emergency number is the one to call there. */
public record ClinicDetails(
        String name,
        String country,
        ZoneId zone,
        String emergencyNumber,
        String nursePhone,
        String officePhone,
        String officeHours) {

    private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

    public ClinicDetails {
        name = PlainText.Validator.required(name, 100);
        emergencyNumber = PlainText.Validator.required(emergencyNumber, 30);
        nursePhone = PlainText.Validator.required(nursePhone, 30);
        officePhone = PlainText.Validator.required(officePhone, 30);
        officeHours = PlainText.Validator.required(officeHours, 100);
        if (!isCountry(country)) {
            throw new IllegalArgumentException("Not a country code");
        }
    }

    public static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }
}
