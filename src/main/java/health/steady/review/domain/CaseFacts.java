package health.steady.review.domain;

import health.steady.alert.AlertView;
import health.steady.people.PatientId;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.plan.PlanView;
import health.steady.progress.PlannedVisit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that the row of one patient follows from.
 *
 * @param plan the latest, closed or not; null when none was ever assigned
 * @param alerts those that are not resolved
 * @param visit the next one
 * @param names of who signed what others are told of
 */
record CaseFacts(
        PatientId patient,
        @Nullable PlanView plan,
        List<AlertView> alerts,
        @Nullable PlannedVisit visit,
        Map<PersonId, PersonName> names,
        LocalDate today) {

    @Nullable
    String name(UUID person) {
        PersonName known = names.get(new PersonId(person));
        return known == null ? null : known.name();
    }

    @Override
    public String toString() {
        return "CaseFacts[" + patient + "]";
    }
}
