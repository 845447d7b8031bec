package health.steady.people.web;

import health.steady.people.ClinicView;
import health.steady.people.PlainText;
import health.steady.people.domain.ClinicDetails;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;

record ClinicForm(
        @NotBlank(message = "{people.clinic.name.missing}")
        @Size(max = 100, message = "{people.text.too-long}")
        @PlainText
        String name,

        @Known(value = Known.What.COUNTRY, message = "{people.clinic.country.missing}")
        String country,

        @Known(value = Known.What.ZONE, message = "{people.clinic.zone.missing}")
        String zone,

        @Pattern(regexp = "[0-9]{2,8}", message = "{people.clinic.emergency.unusable}")
        @Size(max = 30, message = "{people.text.too-long}")
        String emergencyNumber,

        @Pattern(regexp = PHONE, message = "{people.clinic.phone.unusable}")
        @Size(max = 30, message = "{people.text.too-long}")
        String nursePhone,

        @Pattern(regexp = PHONE, message = "{people.clinic.phone.unusable}")
        @Size(max = 30, message = "{people.text.too-long}")
        String officePhone,

        @NotBlank(message = "{people.clinic.hours.missing}")
        @Size(max = 100, message = "{people.text.too-long}")
        @PlainText
        String officeHours) {

    private static final String PHONE = "[+(]?[0-9][0-9 ().,/x-]{2,24}";

    ClinicForm {
        name = Typed.line(name);
        country = Typed.line(country);
        zone = Typed.line(zone);
        emergencyNumber = Typed.line(emergencyNumber);
        nursePhone = Typed.line(nursePhone);
        officePhone = Typed.line(officePhone);
        officeHours = Typed.line(officeHours);
    }

    static ClinicForm empty() {
        return new ClinicForm("", "", "", "", "", "", "");
    }

    static ClinicForm from(ClinicView clinic) {
        return new ClinicForm(
                clinic.name(),
                clinic.country(),
                clinic.zone().getId(),
                clinic.emergencyNumber(),
                clinic.nursePhone(),
                clinic.officePhone(),
                clinic.officeHours());
    }

    ClinicDetails toDetails() {
        return new ClinicDetails(name, country, ZoneId.of(zone), emergencyNumber, nursePhone, officePhone, officeHours);
    }
}
