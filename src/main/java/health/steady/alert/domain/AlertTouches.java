package health.steady.alert.domain;

import health.steady.alert.AlertId;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PersonId;
import health.steady.people.RecordTouched;
import health.steady.people.RecordTouched.Action;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what people do with alerts, inside the transaction that does it, for whoever keeps record of it. */
@Component
class AlertTouches {

    private static final String ALERT = "alert";
    private static final String ALERTS = "alerts";
    private static final String DUTY = "duty";

    private final ApplicationEventPublisher events;

    AlertTouches(ApplicationEventPublisher events) {
        this.events = events;
    }

    void read(CurrentUser viewer, PatientId patient, AlertId alert) {
        events.publishEvent(RecordTouched.read(viewer, patient, ALERT, alert.value()));
    }

    void listed(CurrentUser viewer, PatientId patient) {
        events.publishEvent(RecordTouched.listed(viewer, patient, ALERTS));
    }

    void wrote(CurrentUser by, PatientId patient, AlertId alert) {
        events.publishEvent(RecordTouched.wrote(by, patient, ALERT, alert.value()));
    }

    /** Somebody answered through the clinic's gateway. */
    void wrote(PersonId by, AlertKey key) {
        events.publishEvent(
                new RecordTouched(Action.WROTE, ALERT, key.alert().value(), key.patient(), by, key.clinic()));
    }

    void refused(CurrentUser viewer, AlertId alert) {
        events.publishEvent(RecordTouched.refused(viewer, ALERT, alert.value()));
    }

    void rostered(CurrentUser by, UUID duty) {
        events.publishEvent(RecordTouched.administered(by, DUTY, duty));
    }
}
