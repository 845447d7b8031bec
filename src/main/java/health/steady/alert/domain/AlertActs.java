package health.steady.alert.domain;

import health.steady.alert.AlertId;
import health.steady.alert.AlertKind;
import health.steady.alert.AlertNotFound;
import health.steady.alert.AlertRefused;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PersonId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** What people do with alerts: one at a time for each, and each form once. */
@Component
class AlertActs {

    private final Alerts alerts;
    private final Handling handling;
    private final Duties duties;
    private final AlertTouches touches;

    AlertActs(Alerts alerts, Handling handling, Duties duties, AlertTouches touches) {
        this.alerts = alerts;
        this.handling = handling;
        this.duties = duties;
        this.touches = touches;
    }

    void acknowledge(CurrentUser by, AlertId id, UUID submission, Instant now) {
        act(by, id, new Act(by.id(), inMicroseconds(now), submission), OpenAlert::acknowledge);
    }

    void contacted(CurrentUser by, AlertId id, UUID submission, String note, Instant now) {
        act(by, id, new Act(by.id(), inMicroseconds(now), submission, Note.optional(note)), OpenAlert::contacted);
    }

    void handOver(CurrentUser by, AlertId id, UUID submission, PersonId to, String note, Instant now) {
        Act act = new Act(by.id(), inMicroseconds(now), submission, Note.optional(note));
        if (to.equals(by.id())) {
            throw AlertRefused.at("to", "to-self");
        }
        if (duties.clinicians(by.clinic()).stream()
                .noneMatch(person -> person.id().equals(to))) {
            throw AlertRefused.at("to", "unknown-person");
        }
        act(by, id, act, (alert, how) -> alert.handOver(how, to));
    }

    void resolve(CurrentUser by, AlertId id, UUID submission, String note, Instant now) {
        act(by, id, new Act(by.id(), inMicroseconds(now), submission, Note.required(note)), OpenAlert::resolve);
    }

    void mistake(CurrentUser patient, PatientId self, AlertId id, UUID submission, Instant now) {
        Head head = locked(patient, id);
        if (head.kind() != AlertKind.DANGER_SIGN || !head.key().patient().equals(self)) {
            throw notFound(patient, id);
        }
        act(patient, head, new Act(patient.id(), inMicroseconds(now), submission), OpenAlert::mistake);
    }

    private void act(CurrentUser by, AlertId id, Act act, BiConsumer<OpenAlert, Act> verb) {
        if (!by.role().isClinician()) {
            throw AlertRefused.at("", "not-a-clinician");
        }
        act(by, locked(by, id), act, verb);
    }

    private void act(CurrentUser by, Head head, Act act, BiConsumer<OpenAlert, Act> verb) {
        UUID submission = act.submission();
        if (submission != null && alerts.wasSubmitted(head.key(), submission)) {
            return;
        }
        OpenAlert alert = handling.open(head);
        verb.accept(alert, act);
        handling.keep(alert, act.at());
        touches.wrote(by, head.key().patient(), head.key().alert());
    }

    private Head locked(CurrentUser by, AlertId id) {
        return alerts.lock(by, id).orElseThrow(() -> notFound(by, id));
    }

    private AlertNotFound notFound(CurrentUser by, AlertId id) {
        touches.refused(by, id);
        return new AlertNotFound();
    }

    /** As the database keeps it. */
    private static Instant inMicroseconds(Instant now) {
        return now.truncatedTo(ChronoUnit.MICROS);
    }
}
