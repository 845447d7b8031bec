package health.steady.audit.domain;

import health.steady.people.PatientId;
import health.steady.people.PersonId;
import health.steady.people.RecordTouched.Action;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries an administrator looks for; what is absent does not matter.
 *
 * @param from the first day, of the clinic
 * @param to the last day, inclusive
 */
public record Filter(
        @Nullable PersonId person,
        @Nullable PatientId patient,
        @Nullable Action action,
        @Nullable String what,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final Filter NONE = new Filter(null, null, null, null, null, null);
}
