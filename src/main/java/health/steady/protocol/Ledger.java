package health.steady.protocol;

import health.steady.protocol.Fact.ConditionCleared;
import health.steady.protocol.Fact.ConditionFound;
import health.steady.protocol.Fact.FindingMet;
import health.steady.protocol.Fact.FindingNotMet;
import health.steady.protocol.Fact.LimitTightened;
import health.steady.protocol.Fact.PlanAssigned;
import health.steady.protocol.Fact.PlanClosed;
import health.steady.protocol.Fact.PlanPaused;
import health.steady.protocol.Fact.PlanResumed;
import health.steady.protocol.Fact.RestrictionKept;
import health.steady.protocol.Fact.RestrictionReleased;
import health.steady.protocol.Fact.StageAdvanced;
import health.steady.protocol.Fact.SurgeonAnswered;
import health.steady.protocol.Fact.SurgeonAsked;
import health.steady.protocol.Fact.SurgeryConfirmed;
import health.steady.protocol.Fact.SurgeryDatedEarlier;
import health.steady.protocol.Fact.SurgeryDatedLater;
import health.steady.protocol.Fact.SuspensionEnded;
import health.steady.protocol.Fact.TighteningEnded;
import health.steady.protocol.Observation.CheckIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The facts that hold on a day, sorted by what they are about. Facts from a later day, and loosening facts of somebody
 * without the authority, are left out. The assignment holds on every day.
 */
final class Ledger {

    private @Nullable PlanAssigned assignment;
    private @Nullable LocalDate confirmedOn;
    private @Nullable LocalDate surgeryOn;
    private final List<RestrictionReleased> releases = new ArrayList<>();
    private final List<RestrictionKept> kept = new ArrayList<>();
    private final List<LimitTightened> tightened = new ArrayList<>();
    private final List<TighteningEnded> tighteningsEnded = new ArrayList<>();
    private final List<StageAdvanced> advances = new ArrayList<>();
    private final List<Fact> findings = new ArrayList<>();
    private final Prescriptions exercises;
    private final List<SuspensionEnded> suspensionsEnded = new ArrayList<>();
    private final List<Fact> datings = new ArrayList<>(0);
    private final List<Fact> pauses = new ArrayList<>(0);
    private final List<Fact> requests = new ArrayList<>(0);
    private final Map<String, Fact> conditions = new HashMap<>(0);
    private @Nullable PlanClosed closed;
    private int firstConfirmedSeq = Integer.MAX_VALUE;
    private int lastConfirmedSeq;

    Ledger(Course course, LocalDate date) {
        Protocol protocol = course.rulebook().protocol();
        exercises = new Prescriptions(course.rulebook());
        for (Fact fact : course.history().facts()) {
            boolean holds = fact instanceof PlanAssigned
                    || !fact.signature().effectiveOn().isAfter(date);
            if (holds && Authority.holds(fact, protocol) && !exercises.enter(fact)) {
                enter(fact);
            }
        }
    }

    private void enter(Fact fact) {
        if (fact instanceof PlanAssigned assigned) {
            assignment = assigned;
        } else if (fact instanceof SurgeryConfirmed confirmed) {
            enterConfirmation(confirmed);
        } else if (fact instanceof RestrictionReleased released) {
            releases.add(released);
        } else if (fact instanceof RestrictionKept answer) {
            kept.add(answer);
        } else if (fact instanceof LimitTightened limit) {
            tightened.add(limit);
        } else if (fact instanceof TighteningEnded end) {
            tighteningsEnded.add(end);
        } else if (fact instanceof StageAdvanced advance) {
            advances.add(advance);
        } else if (fact instanceof FindingMet || fact instanceof FindingNotMet) {
            findings.add(fact);
        } else if (fact instanceof SuspensionEnded end) {
            suspensionsEnded.add(end);
        } else {
            enterRest(fact);
        }
    }

    private void enterRest(Fact fact) {
        if (fact instanceof SurgeryDatedEarlier || fact instanceof SurgeryDatedLater) {
            datings.add(fact);
        } else if (fact instanceof PlanPaused || fact instanceof PlanResumed) {
            pauses.add(fact);
        } else if (fact instanceof ConditionFound found) {
            conditions.put(found.contraindication(), found);
        } else if (fact instanceof ConditionCleared cleared) {
            conditions.put(cleared.contraindication(), cleared);
        } else if (fact instanceof SurgeonAsked || fact instanceof SurgeonAnswered) {
            requests.add(fact);
        } else if (fact instanceof PlanClosed end) {
            closed = end;
        }
    }

    /** Nobody confirms what is yet to come. Of several the earliest counts, so that losing one never gives more. */
    private void enterConfirmation(SurgeryConfirmed confirmed) {
        LocalDate on = confirmed.signature().effectiveOn();
        if (Engine.covers(confirmed.surgeryOn()) && !confirmed.surgeryOn().isAfter(on)) {
            confirmedOn = earlier(confirmedOn, on);
            surgeryOn = earlier(surgeryOn, confirmed.surgeryOn());
            firstConfirmedSeq =
                    Math.min(firstConfirmedSeq, confirmed.signature().seq());
            lastConfirmedSeq = confirmed.signature().seq();
        }
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isBefore(other) ? one : other;
    }

    @Nullable
    PlanAssigned assignment() {
        return assignment;
    }

    /** From which day on the surgery counts as done; null while nobody confirmed it. */
    @Nullable
    LocalDate confirmedOn() {
        return confirmedOn;
    }

    /**
     * The day of surgery as dated now: confirmed, or else planned, and corrected since. Of several confirmations the first
     * lets it be dated earlier and the last lets it be dated later, so that losing one never gives more.
     */
    LocalDate datedOn(PlanAssigned assigned) {
        LocalDate dated = surgeryOn == null ? assigned.surgeryOn() : surgeryOn;
        for (Fact dating : datings) {
            int since = dating instanceof SurgeryDatedLater || surgeryOn == null ? lastConfirmedSeq : firstConfirmedSeq;
            if (dating.signature().seq() > since) {
                dated = dated(dated, dating);
            }
        }
        return dated;
    }

    private static LocalDate dated(LocalDate before, Fact dating) {
        LocalDate on = dating instanceof SurgeryDatedEarlier earlier
                ? earlier.surgeryOn()
                : ((SurgeryDatedLater) dating).surgeryOn();
        boolean moves = dating instanceof SurgeryDatedEarlier ? on.isBefore(before) : on.isAfter(before);
        return moves && Engine.covers(on) ? on : before;
    }

    /** {@link PlanPaused} and {@link PlanResumed}, in the order of signing. */
    List<Fact> pauses() {
        return pauses;
    }

    /** {@link ConditionFound} or {@link ConditionCleared}, whichever was signed last; null when neither was. */
    @Nullable
    Fact condition(String contraindication) {
        return conditions.get(contraindication);
    }

    /** Null while the plan is not closed. */
    @Nullable
    PlanClosed closed() {
        return closed;
    }

    List<RestrictionReleased> releases() {
        return releases;
    }

    List<RestrictionKept> kept() {
        return kept;
    }

    List<LimitTightened> tightened() {
        return tightened;
    }

    List<TighteningEnded> tighteningsEnded() {
        return tighteningsEnded;
    }

    List<StageAdvanced> advances() {
        return advances;
    }

    /** {@link FindingMet} and {@link FindingNotMet}, in the order of signing. */
    List<Fact> findings() {
        return findings;
    }

    /** {@link SurgeonAsked} and {@link SurgeonAnswered}, in the order of signing. */
    List<Fact> requests() {
        return requests;
    }

    /** What clinicians changed about single exercises. */
    Prescriptions exercises() {
        return exercises;
    }

    /** The first day on which the suspension by this report is over, or null. */
    @Nullable
    LocalDate suspensionEnd(CheckIn report) {
        LocalDate first = null;
        for (SuspensionEnded end : suspensionsEnded) {
            LocalDate on = end.signature().effectiveOn();
            if (end.checkIn().equals(report.id()) && !on.isBefore(report.on())) {
                first = earlier(first, on);
            }
        }
        return first;
    }
}
