package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.plan.CaseloadEntry;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanId;
import health.steady.plan.PreparedAssignment;
import health.steady.plan.PreparedAssignments;
import health.steady.review.domain.CaseloadService;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Patients of one clinician for other pages than the lists. */
@Component
class Caseload {

    private static final int ALIKE = 100;

    private final CaseloadService caseload;
    private final PlanApi plans;
    private final PreparedAssignments prepared;

    Caseload(CaseloadService caseload, PlanApi plans, PreparedAssignments prepared) {
        this.caseload = caseload;
        this.plans = plans;
        this.prepared = prepared;
    }

    /** Who has no plan to follow, by name. */
    List<PatientView> unplanned(CurrentUser user, LocalDate today) {
        return caseload.unplanned(user, today);
    }

    /** What was filled in for a surgeon to sign, the oldest first; recorded as looked at. */
    List<PreparedAssignment> prepared(CurrentUser user) {
        List<PreparedAssignment> waiting = prepared.waiting(user);
        if (!waiting.isEmpty()) {
            plans.listed(user, waiting.stream().map(each -> each.patient().id()).toList());
        }
        return waiting;
    }

    /** The plan of a patient who is called so. */
    Optional<PlanId> planOf(CurrentUser user, PatientId patient, String name, LocalDate today) {
        return plans.caseload(user, name, today, PageRequest.of(0, ALIKE)).stream()
                .filter(entry -> entry.patient().id().equals(patient))
                .map(CaseloadEntry::plan)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
