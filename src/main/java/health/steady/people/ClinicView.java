package health.steady.people;

import java.time.ZoneId;

public record ClinicView(
        ClinicId id,
        String name,
        String country,
        ZoneId zone,
        String emergencyNumber,
        String nursePhone,
        String officePhone,
        String officeHours) {}
