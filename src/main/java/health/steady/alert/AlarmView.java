package health.steady.alert;

import health.steady.people.PersonName;
import health.steady.plan.PlanId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A danger sign as the patient who reported it reads what became of it.
 *
 * @param report the check-in that named the signs
 * @param sentTo in the order of asking; somebody asked twice stands there twice
 * @param seenBy who acknowledged it last; null while nobody has seen it
 * @param contactedBy who says that the patient was reached; null while nobody
 * @param due when it goes to the next people unless somebody answers; null when no clock runs
 * @param everybodyAsked all were asked and nobody has answered in time: the patient must act alone
 * @param mistake the patient has said that it was a mistake
 */
public record AlarmView(
        AlertId id,
        PlanId plan,
        UUID report,
        AlertTier urgency,
        List<ReportedSign> signs,
        Instant raisedAt,
        AlertState state,
        List<Addressee> sentTo,
        @Nullable PersonName seenBy,
        @Nullable Instant seenAt,
        @Nullable PersonName contactedBy,
        @Nullable Instant contactedAt,
        @Nullable Instant due,
        boolean everybodyAsked,
        boolean mistake) {

    public AlarmView {
        signs = List.copyOf(signs);
        sentTo = List.copyOf(sentTo);
    }

    public boolean isEmergency() {
        return urgency == AlertTier.EMERGENCY;
    }

    @Override
    public String toString() {
        return "AlarmView[" + id + ", " + state + "]";
    }
}
