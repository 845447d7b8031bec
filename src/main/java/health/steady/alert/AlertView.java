package health.steady.alert;

import health.steady.people.PatientId;
import health.steady.people.PersonName;
import health.steady.plan.PlanId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alert as a permitted clinician reads it.
 *
 * @param report the report or note of a session it came from; null when it came from none
 * @param about what a quiet alert is about: an activity, a restriction, a stage; else empty
 * @param signs of a danger sign; else empty
 * @param owner who has acknowledged it or was handed it; null while nobody
 * @param due when it goes to the next people; null when no clock runs
 * @param patientTold the patient's page says that nobody has answered
 * @param events all of them from the first for one alert; empty in a list
 */
public record AlertView(
        AlertId id,
        PlanId plan,
        PatientId patient,
        String patientName,
        AlertKind kind,
        AlertTier tier,
        @Nullable UUID report,
        List<AlertSubject> about,
        List<ReportedSign> signs,
        Instant raisedAt,
        AlertState state,
        @Nullable PersonName owner,
        @Nullable Instant due,
        boolean contacted,
        boolean patientTold,
        List<AlertEvent> events) {

    public AlertView {
        about = List.copyOf(about);
        signs = List.copyOf(signs);
        events = List.copyOf(events);
    }

    public boolean isOpen() {
        return state != AlertState.RESOLVED;
    }

    public boolean isDanger() {
        return kind == AlertKind.DANGER_SIGN;
    }

    /** The latest event of a kind, of those that were read. */
    public Optional<AlertEvent> latest(AlertEventKind wanted) {
        return events.stream().filter(event -> event.kind() == wanted).reduce((earlier, later) -> later);
    }

    @Override
    public String toString() {
        return "AlertView[" + id + ", " + kind + ", " + state + "]";
    }
}
