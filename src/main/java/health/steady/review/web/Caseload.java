package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.plan.CaseloadEntry;
import health.steady.plan.PlanApi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** All patients of one clinician. Who needs them first cannot be asked of the database, so the list is read whole. */
@Component
class Caseload {

    private static final int AT_ONCE = 500;

    private final PlanApi plans;

    Caseload(PlanApi plans) {
        this.plans = plans;
    }

    List<CaseloadEntry> of(CurrentUser user, String search, LocalDate today) {
        List<CaseloadEntry> all = new ArrayList<>();
        Page<CaseloadEntry> part = plans.caseload(user, search, today, PageRequest.of(0, AT_ONCE));
        all.addAll(part.getContent());
        while (part.hasNext()) {
            part = plans.caseload(user, search, today, part.nextPageable());
            all.addAll(part.getContent());
        }
        return all;
    }

    /** Records whom the viewer is about to see: those on the page, not all that were read to sort them. */
    void shown(CurrentUser user, List<PatientId> patients) {
        plans.listed(user, patients);
    }
}
