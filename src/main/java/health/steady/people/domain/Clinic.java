package health.steady.people.domain;

import health.steady.people.ClinicId;
import health.steady.people.ClinicView;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.ZoneId;

@Entity
class Clinic extends Stored {

    private String name;
    private String country;
    private ZoneId zone;
    private String emergencyNumber;
    private String nursePhone;
    private String officePhone;
    private String officeHours;
    private Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected Clinic() {}

    @SuppressWarnings("NullAway.Init")
    private Clinic(ClinicId id, Instant openedAt) {
        super(id.value());
        this.openedAt = openedAt;
    }

    static Clinic open(ClinicId id, ClinicDetails details, Instant now) {
        var clinic = new Clinic(id, now);
        clinic.describe(details);
        return clinic;
    }

    void describe(ClinicDetails details) {
        name = details.name();
        country = details.country();
        zone = details.zone();
        emergencyNumber = details.emergencyNumber();
        nursePhone = details.nursePhone();
        officePhone = details.officePhone();
        officeHours = details.officeHours();
    }

    ClinicView view() {
        return new ClinicView(
                new ClinicId(getId()), name, country, zone, emergencyNumber, nursePhone, officePhone, officeHours);
    }
}
