package health.steady.message.domain;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.RecordTouched;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what is done with threads, inside the transaction that does it, for whoever keeps record of it. */
@Component("threadTouches")
class Touches {

    private final ApplicationEventPublisher events;

    Touches(ApplicationEventPublisher events) {
        this.events = events;
    }

    void read(CurrentUser viewer, PatientId patient) {
        events.publishEvent(RecordTouched.read(viewer, patient, "messages", null));
    }

    void wrote(CurrentUser by, PatientId patient, UUID message) {
        events.publishEvent(RecordTouched.wrote(by, patient, "message", message));
    }

    void refused(CurrentUser viewer, PatientId patient) {
        events.publishEvent(RecordTouched.refused(viewer, "messages", patient.value()));
    }
}
