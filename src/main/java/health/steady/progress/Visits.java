package health.steady.progress;

import health.steady.people.CurrentUser;
import health.steady.plan.PlanId;
import health.steady.plan.PlanNotFound;
import health.steady.plan.PlanView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/**
 * What was found and agreed at visits. The viewer is part of every query: another's visit is not found (law L12). Each look
 * and each entry is recorded. Measurements go to the engine, and open only what a clinician then signs.
 */
public interface Visits {

    /**
     * Stores a visit. The same id twice stores the first.
     *
     * @throws ReportRefused when a day, number, text or id is out of range or unknown, nothing is said at all, or what it
     *     corrects cannot be corrected
     * @throws PlanNotFound when the plan is not the viewer's
     */
    void record(CurrentUser by, PlanId plan, RecordVisit visit, LocalDate today, Instant now);

    /** Visits of the plan's patient, the latest first, with those that were corrected. */
    Page<VisitEntry> of(CurrentUser viewer, PlanView plan, Pageable page);

    Optional<VisitEntry> visit(CurrentUser viewer, PlanView plan, UUID id);

    /** What the visits of the plan's patient have come to. */
    ProgressSheet sheet(CurrentUser viewer, PlanView plan);
}
