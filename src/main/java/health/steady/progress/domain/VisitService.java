package health.steady.progress.domain;

import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.Role;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanId;
import health.steady.plan.PlanView;
import health.steady.progress.Goal;
import health.steady.progress.MeasuredOn;
import health.steady.progress.PlanWork;
import health.steady.progress.PlannedVisit;
import health.steady.progress.PlannedVisits;
import health.steady.progress.ProgressSheet;
import health.steady.progress.RecordVisit;
import health.steady.progress.ReportRefused;
import health.steady.progress.VisitEntry;
import health.steady.progress.Visits;
import health.steady.progress.WorkPlan;
import health.steady.progress.domain.VisitEntries.Found;
import health.steady.protocol.Author;
import health.steady.protocol.Signer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class VisitService implements Visits {

    private final PlanApi plans;
    private final VisitEntries visits;
    private final Measurements measurements;
    private final Goals goals;
    private final WorkPlans work;
    private final PlannedVisits planned;
    private final Touches touches;

    VisitService(
            PlanApi plans,
            VisitEntries visits,
            Measurements measurements,
            Goals goals,
            WorkPlans work,
            PlannedVisits planned,
            Touches touches) {
        this.plans = plans;
        this.visits = visits;
        this.measurements = measurements;
        this.goals = goals;
        this.work = work;
        this.planned = planned;
        this.touches = touches;
    }

    @Override
    public void record(CurrentUser by, PlanId id, RecordVisit visit, LocalDate today, Instant now) {
        by.mustBe(Role.SURGEON, Role.DELEGATE, Role.THERAPIST);
        PlanView plan = plans.require(by, id);
        Found corrected = visit.corrects() == null
                ? null
                : visits.find(by, plan, visit.corrects()).orElse(null);
        if (visit.corrects() != null) {
            VisitRules.requireCorrectable(visit, entry(corrected));
        }
        VisitRules.require(visit, plan, entry(corrected), today);
        Map<UUID, Goal> known = known(by, plan, visit);
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        Author author = new Author(by.id().value(), Signer.valueOf(by.role().name()));
        if (visits.add(plan, visit, corrected == null ? at : corrected.countsFrom(), author, at)) {
            measurements.add(plan, visit.id(), visit.measured());
            agree(by, plan, visit, known, author, at);
            plan(by, plan, visit.next(), today, now);
            touches.visited(by, plan.patient().id(), visit.id());
        } else if (visits.find(by, plan, visit.id()).isEmpty()) {
            throw ReportRefused.at("", "corrected-already");
        }
    }

    private void agree(
            CurrentUser by, PlanView plan, RecordVisit visit, Map<UUID, Goal> known, Author author, Instant at) {
        known.forEach((goal, before) -> {
            Goal.State state = visit.goals().getOrDefault(goal, before.state());
            if (state != before.state()) {
                goals.add(plan, visit.id(), goal, before.set(), state, author, at);
            }
        });
        visit.newGoals().forEach(goal -> goals.add(plan, visit.id(), Ids.next(), goal, Goal.State.OPEN, author, at));
        PlanWork planWork = visit.work();
        if (planWork != null) {
            work.add(plan, visit.id(), planWork, author, at);
        }
    }

    private void plan(CurrentUser by, PlanView plan, @Nullable PlannedVisit next, LocalDate today, Instant now) {
        if (next != null) {
            planned.plan(by, plan.patient().id(), next, today, now);
        }
    }

    private Map<UUID, Goal> known(CurrentUser by, PlanView plan, RecordVisit visit) {
        Map<UUID, Goal> known = new HashMap<>();
        if (!visit.goals().isEmpty()) {
            goals.standing(by, plan).forEach(goal -> known.put(goal.id(), goal));
            known.keySet().retainAll(visit.goals().keySet());
            if (!known.keySet().equals(visit.goals().keySet())) {
                throw ReportRefused.at("", "unknown-goal");
            }
        }
        return known;
    }

    private static @Nullable VisitEntry entry(@Nullable Found found) {
        return found == null ? null : found.entry();
    }

    @Override
    public Page<VisitEntry> of(CurrentUser viewer, PlanView plan, Pageable asked) {
        int total = visits.count(viewer, plan);
        int last = Math.max(0, (total - 1) / asked.getPageSize());
        Pageable page = PageRequest.of(Math.min(asked.getPageNumber(), last), asked.getPageSize());
        List<VisitEntry> found = total == 0
                ? List.of()
                : visits.page(viewer, plan, page).stream().map(Found::entry).toList();
        Map<UUID, List<MeasuredOn>> measured =
                measurements.of(viewer, plan, found.stream().map(VisitEntry::id).toList());
        touches.readVisits(viewer, plan.patient().id());
        return new PageImpl<>(
                found.stream()
                        .map(entry -> with(entry, measured.getOrDefault(entry.id(), List.of()), List.of(), List.of()))
                        .toList(),
                page,
                total);
    }

    @Override
    public Optional<VisitEntry> visit(CurrentUser viewer, PlanView plan, UUID id) {
        Optional<VisitEntry> found = visits.find(viewer, plan, id).map(Found::entry);
        found.ifPresentOrElse(
                entry -> touches.readVisit(viewer, plan.patient().id(), id), () -> touches.refusedVisit(viewer, id));
        return found.map(entry -> with(
                entry,
                measurements.of(viewer, plan, List.of(id)).getOrDefault(id, List.of()),
                goals.of(viewer, plan, id),
                work.of(viewer, plan, id)));
    }

    private static VisitEntry with(VisitEntry entry, List<MeasuredOn> measured, List<Goal> goals, List<WorkPlan> work) {
        return new VisitEntry(
                entry.id(),
                entry.on(),
                entry.recordedAt(),
                entry.by(),
                entry.corrects(),
                entry.correctedBy(),
                entry.note(),
                measured.stream().map(MeasuredOn::what).toList(),
                goals,
                work);
    }

    @Override
    public ProgressSheet sheet(CurrentUser viewer, PlanView plan) {
        ProgressSheet sheet = new ProgressSheet(
                measurements.standing(viewer, plan), goals.standing(viewer, plan), work.standing(viewer, plan));
        touches.readVisits(viewer, plan.patient().id());
        return sheet;
    }
}
