package health.steady.alert.domain;

import health.steady.alert.AlertKind;
import health.steady.alert.AlertState;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.plan.SuspensionGate;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a danger sign has stopped goes on after the patient was reached, and its alert is then over. */
@Component
class SuspensionAlerts implements SuspensionGate {

    private final Alerts alerts;
    private final Handling handling;
    private final AlertTouches touches;

    SuspensionAlerts(Alerts alerts, Handling handling, AlertTouches touches) {
        this.alerts = alerts;
        this.handling = handling;
        this.touches = touches;
    }

    @Override
    public boolean mayEnd(CurrentUser by, PatientId patient, UUID report) {
        return alertOf(by, patient, report)
                .map(head -> head.contacted() || head.state() == AlertState.RESOLVED)
                .orElse(true);
    }

    @Override
    public void ended(CurrentUser by, PatientId patient, UUID report, String reason, Instant now) {
        Optional<Head> open = alertOf(by, patient, report).filter(head -> head.state() != AlertState.RESOLVED);
        open.ifPresent(head -> {
            OpenAlert alert = handling.open(head);
            alert.resolve(new Act(by.id(), now, null, reason));
            handling.keep(alert, now);
            touches.wrote(by, patient, head.key().alert());
        });
    }

    private Optional<Head> alertOf(CurrentUser by, PatientId patient, UUID report) {
        return alerts.lockOf(AlertKind.DANGER_SIGN, by.clinic(), patient, report);
    }
}
