package health.steady.progress.domain;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.RecordTouched;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what is done with entries, inside the transaction that does it, for whoever keeps record of it. */
@Component("progressTouches")
class Touches {

    private static final String CHECK_IN = "check-in";
    private static final String SESSION = "session";
    private static final String PLANNED = "planned-visit";
    private static final String VISIT = "visit";
    private static final String VISITS = "visits";

    private final ApplicationEventPublisher events;

    Touches(ApplicationEventPublisher events) {
        this.events = events;
    }

    void reported(CurrentUser by, PatientId patient, UUID report) {
        events.publishEvent(RecordTouched.wrote(by, patient, CHECK_IN, report));
    }

    void logged(CurrentUser by, PatientId patient, UUID entry) {
        events.publishEvent(RecordTouched.wrote(by, patient, SESSION, entry));
    }

    void readReport(CurrentUser viewer, PatientId patient, UUID report) {
        events.publishEvent(RecordTouched.read(viewer, patient, CHECK_IN, report));
    }

    void readSession(CurrentUser viewer, PatientId patient, UUID entry) {
        events.publishEvent(RecordTouched.read(viewer, patient, SESSION, entry));
    }

    void refusedReport(CurrentUser viewer, UUID report) {
        events.publishEvent(RecordTouched.refused(viewer, CHECK_IN, report));
    }

    void refusedSession(CurrentUser viewer, UUID entry) {
        events.publishEvent(RecordTouched.refused(viewer, SESSION, entry));
    }

    void planned(CurrentUser by, PatientId patient, UUID visit) {
        events.publishEvent(RecordTouched.wrote(by, patient, PLANNED, visit));
    }

    void refusedPlanned(CurrentUser by, UUID visit) {
        events.publishEvent(RecordTouched.refused(by, PLANNED, visit));
    }

    void visited(CurrentUser by, PatientId patient, UUID visit) {
        events.publishEvent(RecordTouched.wrote(by, patient, VISIT, visit));
    }

    void readVisit(CurrentUser viewer, PatientId patient, UUID visit) {
        events.publishEvent(RecordTouched.read(viewer, patient, VISIT, visit));
    }

    void refusedVisit(CurrentUser viewer, UUID visit) {
        events.publishEvent(RecordTouched.refused(viewer, VISIT, visit));
    }

    /** Several at once, or what they have come to. */
    void readVisits(CurrentUser viewer, PatientId patient) {
        events.publishEvent(RecordTouched.read(viewer, patient, VISITS, null));
    }
}
