package health.steady.plan.domain;

import health.steady.people.CurrentUser;
import health.steady.plan.AssignPlan;
import health.steady.plan.Decision.Close;
import health.steady.plan.Operations;
import health.steady.plan.PlanId;
import health.steady.plan.PlanNotFound;
import health.steady.plan.PlanRefused;
import health.steady.plan.ReplacePlan;
import health.steady.plan.Submission;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.SuspensionEnded;
import health.steady.protocol.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OperationService implements Operations {

    private final Plans plans;
    private final PlanReading reading;
    private final PlanSigning signing;
    private final Touches touches;

    OperationService(Plans plans, PlanReading reading, PlanSigning signing, Touches touches) {
        this.plans = plans;
        this.reading = reading;
        this.signing = signing;
        this.touches = touches;
    }

    @Override
    @Transactional
    public PlanId replace(CurrentUser by, ReplacePlan command, LocalDate today, Instant now) {
        Permission.toAssign(by.role());
        AssignPlan next = command.assigned();
        plans.waitForTurn(next.patient(), next.plan());
        List<StoredPlan> earlier = plans.of(by, List.of(next.patient()));
        if (earlier.stream().anyMatch(plan -> plan.id().equals(next.plan()))) {
            return next.plan();
        }
        StoredPlan closed = earlier.stream()
                .filter(plan -> plan.id().equals(command.closed()))
                .findFirst()
                .orElseThrow(() -> notFound(by, command.closed()));
        if (closed.isClosed()) {
            throw PlanRefused.at("", "closed");
        }
        Submission submission = new Submission(next.plan().value(), command.seen());
        signing.sign(by, closed.id(), submission, List.of(new Close()), command.reason(), today, now);
        signing.assign(by, next, today, now);
        keepEnded(by, closed, next.plan(), PlanSigning.inMicroseconds(now));
        return next.plan();
    }

    @Override
    @Transactional
    public DayPlan preview(CurrentUser viewer, PlanId beside, AssignPlan command, LocalDate date) {
        StoredPlan running = plans.find(viewer, beside)
                .filter(plan -> plan.patient().equals(command.patient()))
                .orElseThrow(() -> notFound(viewer, beside));
        return signing.preview(viewer, command, reading.alone(running), date);
    }

    @Override
    @Transactional
    public PlanId add(CurrentUser by, PlanId beside, AssignPlan next, LocalDate today, Instant now) {
        Permission.toAssign(by.role());
        plans.waitForTurn(next.patient(), next.plan());
        List<StoredPlan> earlier = plans.of(by, List.of(next.patient()));
        if (earlier.stream().anyMatch(plan -> plan.id().equals(next.plan()))) {
            return next.plan();
        }
        StoredPlan running = earlier.stream()
                .filter(plan -> plan.id().equals(beside))
                .findFirst()
                .orElseThrow(() -> notFound(by, beside));
        if (running.isClosed()) {
            throw PlanRefused.at("", "closed");
        }
        if (!running.running().isEmpty()) {
            throw PlanRefused.at("", "two-plans-run");
        }
        if (next.surgeryOn().isAfter(today)) {
            throw PlanRefused.at("surgeryOn", "beside-too-early");
        }
        signing.assign(by, next, true, today, now);
        keepEnded(by, running, next.plan(), PlanSigning.inMicroseconds(now));
        return next.plan();
    }

    /** The surgeon signs them again, so that a danger sign of long ago does not stop the new plan. */
    private void keepEnded(CurrentUser by, StoredPlan earlier, PlanId plan, Instant now) {
        Map<UUID, SuspensionEnded> ended = new LinkedHashMap<>();
        for (Fact fact : earlier.history(List.of()).facts()) {
            if (fact instanceof SuspensionEnded end) {
                ended.putIfAbsent(end.checkIn(), end);
            }
        }
        int seq = 1;
        for (SuspensionEnded end : ended.values()) {
            Signature before = end.signature();
            Signature again = new Signature(++seq, RehabPlan.author(by), now, before.effectiveOn(), before.reason());
            UUID part = new Submission(plan.value(), 0).part(seq - 1);
            plans.append(earlier.clinic(), earlier.patient(), plan, new SuspensionEnded(again, end.checkIn()), part);
        }
    }

    private PlanNotFound notFound(CurrentUser by, PlanId plan) {
        touches.refused(by, plan);
        return new PlanNotFound();
    }
}
