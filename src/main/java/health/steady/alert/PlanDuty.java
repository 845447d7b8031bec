package health.steady.alert;

import health.steady.people.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts a clinician on call.
 *
 * @param id made with the form: the same form sent twice plans one duty
 */
public record PlanDuty(
        UUID id,
        PersonId person,
        Instant startsAt,
        Instant endsAt,
        @Nullable PersonId standsInFor) {}
