package health.steady.plan.domain;

import health.steady.library.Approvals;
import health.steady.library.LibraryService;
import health.steady.people.CurrentUser;
import health.steady.people.PeopleApi;
import health.steady.plan.AssignPlan;
import health.steady.plan.Decision;
import health.steady.plan.Decision.EndSuspension;
import health.steady.plan.PlanChanged;
import health.steady.plan.PlanId;
import health.steady.plan.PlanNotFound;
import health.steady.plan.PlanRefused;
import health.steady.plan.Submission;
import health.steady.plan.SuspensionGate;
import health.steady.protocol.Author;
import health.steady.protocol.Course;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Engine;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.PlanAssigned;
import health.steady.protocol.Fact.SuspensionEnded;
import health.steady.protocol.Rulebook;
import health.steady.protocol.Signature;
import health.steady.protocol.Signer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Signs: the first fact of a plan, and each that follows. Inside a transaction, one at a time for each plan. */
@Component
class PlanSigning {

    private static final int LAST_PREVIEW_DAY = 400;

    private final Plans plans;
    private final PlanReading reading;
    private final LibraryService library;
    private final Approvals approvals;
    private final PeopleApi people;
    private final Touches touches;
    private final SuspensionGate suspensions;
    private final AfterAssigning after;

    PlanSigning(
            Plans plans,
            PlanReading reading,
            LibraryService library,
            Approvals approvals,
            PeopleApi people,
            Touches touches,
            SuspensionGate suspensions,
            AfterAssigning after) {
        this.plans = plans;
        this.reading = reading;
        this.library = library;
        this.approvals = approvals;
        this.people = people;
        this.touches = touches;
        this.suspensions = suspensions;
        this.after = after;
    }

    DayPlan preview(CurrentUser viewer, AssignPlan command, LocalDate date) {
        return preview(viewer, command, List.of(), date);
    }

    DayPlan preview(CurrentUser viewer, AssignPlan command, Course beside, LocalDate date) {
        return preview(viewer, command, List.of(beside), date);
    }

    private DayPlan preview(CurrentUser viewer, AssignPlan command, List<Course> beside, LocalDate date) {
        Permission.toPreview(viewer.role());
        LocalDate surgeryOn = command.surgeryOn();
        long day = ChronoUnit.DAYS.between(surgeryOn, date);
        if (day < 0 || day > LAST_PREVIEW_DAY) {
            throw PlanRefused.at("date", "preview-out-of-range", LAST_PREVIEW_DAY);
        }
        Rulebook rulebook = assignable(viewer, command.rulebookDigest());
        Instant then = surgeryOn.atStartOfDay(ZoneOffset.UTC).toInstant();
        PlanAssigned assigned = new Assignment(command, rulebook).sign(asSurgeon(viewer, surgeryOn, then));
        Course rehearsed = new Rehearsal(rulebook, assigned).until(date);
        return Engine.dayPlan(List.of(new Course(rehearsed.rulebook(), rehearsed.history(), beside)), date);
    }

    PlanId assign(CurrentUser by, AssignPlan command, LocalDate today, Instant now) {
        return assign(by, command, false, today, now);
    }

    /** @param beside whether it may run beside another plan */
    PlanId assign(CurrentUser by, AssignPlan command, boolean beside, LocalDate today, Instant now) {
        Permission.toAssign(by.role());
        if (people.visible(by, command.patient()).isEmpty()) {
            touches.refused(by, command.patient());
            throw PlanRefused.at("patient", "unknown-patient");
        }
        plans.waitForTurn(command.patient(), command.plan());
        List<StoredPlan> earlier = plans.of(by, List.of(command.patient()));
        if (earlier.stream().anyMatch(plan -> plan.id().equals(command.plan()))) {
            return command.plan();
        }
        if (!beside && !earlier.stream().allMatch(StoredPlan::isClosed)) {
            throw PlanRefused.at("patient", "already-has-plan");
        }
        if (plans.exists(command.plan())) {
            throw PlanRefused.at("", "id-in-use");
        }
        Rulebook rulebook = assignable(by, command.rulebookDigest());
        Assignment assignment = new Assignment(command, rulebook);
        assignment.requireDate(today);
        Fact assigned = assignment.sign(first(by, today, inMicroseconds(now)));
        plans.add(by.clinic(), command.patient(), command.plan(), rulebook.digest(), inMicroseconds(now));
        plans.append(
                by.clinic(),
                command.patient(),
                command.plan(),
                assigned,
                command.plan().value());
        after.signed(by, command, rulebook.protocol(), inMicroseconds(now));
        touches.assigned(by, command.patient(), command.plan());
        return command.plan();
    }

    void sign(
            CurrentUser by,
            PlanId id,
            Submission submission,
            List<Decision> decisions,
            String reason,
            LocalDate today,
            Instant now) {
        StoredPlan stored = plans.lock(by, id).orElseThrow(() -> notFound(by, id));
        if (stored.wasSigned(submission.id())) {
            return;
        }
        RehabPlan plan = new RehabPlan(id, reading.course(stored));
        plan.requireLatest(submission.seen());
        List<Fact> facts = plan.decide(decisions, by, reason, today, inMicroseconds(now));
        for (int i = 0; i < facts.size(); i++) {
            append(by, stored, decisions.get(i), facts.get(i), submission.part(i));
        }
        touches.decided(by, stored);
    }

    void append(CurrentUser by, StoredPlan stored, Decision decision, Fact fact, UUID submission) {
        if (decision instanceof EndSuspension end) {
            requireContact(by, stored, end);
        }
        try {
            plans.append(stored.clinic(), stored.patient(), stored.id(), fact, submission);
        } catch (DuplicateKeyException another) {
            throw new PlanChanged(stored.id(), List.of());
        }
        if (decision instanceof EndSuspension end) {
            Signature signature = fact.signature();
            suspensions.ended(by, stored.patient(), end.checkIn(), signature.reason(), signature.recordedAt());
            stored.running().forEach(other -> endBeside(by, other, end, signature, submission));
        }
    }

    /** A report is the patient's: what it suspended it suspended in every plan, and one signature ends that. */
    private void endBeside(CurrentUser by, StoredPlan other, EndSuspension end, Signature signed, UUID submission) {
        boolean ended = other.history(List.of()).facts().stream()
                .anyMatch(fact -> fact instanceof SuspensionEnded before
                        && before.checkIn().equals(end.checkIn()));
        if (ended) {
            return;
        }
        Signature signature = new Signature(
                plans.next(other), signed.author(), signed.recordedAt(), signed.effectiveOn(), signed.reason());
        try {
            plans.append(
                    other.clinic(),
                    other.patient(),
                    other.id(),
                    new SuspensionEnded(signature, end.checkIn()),
                    submission);
        } catch (DuplicateKeyException another) {
            throw new PlanChanged(other.id(), List.of());
        }
        touches.decided(by, other);
    }

    private void requireContact(CurrentUser by, StoredPlan stored, EndSuspension end) {
        if (!suspensions.mayEnd(by, stored.patient(), end.checkIn())) {
            throw PlanRefused.at("", "alert-not-contacted");
        }
    }

    private PlanNotFound notFound(CurrentUser by, PlanId plan) {
        touches.refused(by, plan);
        return new PlanNotFound();
    }

    Rulebook assignable(CurrentUser by, String digest) {
        Rulebook known = library.assignable().stream()
                .filter(rulebook -> rulebook.digest().equals(digest))
                .findFirst()
                .orElseThrow(() -> PlanRefused.at("rulebookDigest", "unknown-rulebook"));
        if (!approvals.of(by, digest).mayBeAssigned()) {
            throw PlanRefused.at("rulebookDigest", "rulebook-not-approved");
        }
        return known;
    }

    private static Signature first(CurrentUser by, LocalDate on, Instant now) {
        return new Signature(1, RehabPlan.author(by), now, on, "");
    }

    /** What a delegate prepares a surgeon signs. */
    private static Signature asSurgeon(CurrentUser viewer, LocalDate on, Instant now) {
        return new Signature(1, new Author(viewer.id().value(), Signer.SURGEON), now, on, "");
    }

    /** As the database keeps it. */
    static Instant inMicroseconds(Instant now) {
        return now.truncatedTo(ChronoUnit.MICROS);
    }
}
