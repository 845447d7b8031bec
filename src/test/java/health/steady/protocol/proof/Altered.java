package health.steady.protocol.proof;

import health.steady.protocol.Author;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.ConditionCleared;
import health.steady.protocol.Fact.ConditionFound;
import health.steady.protocol.Fact.DoseEased;
import health.steady.protocol.Fact.DoseRaised;
import health.steady.protocol.Fact.ExerciseAdded;
import health.steady.protocol.Fact.ExerciseCleared;
import health.steady.protocol.Fact.ExercisePaused;
import health.steady.protocol.Fact.ExerciseRemoved;
import health.steady.protocol.Fact.ExerciseReserved;
import health.steady.protocol.Fact.ExerciseResumed;
import health.steady.protocol.Fact.ExerciseUnlocked;
import health.steady.protocol.Fact.FindingMet;
import health.steady.protocol.Fact.FindingNotMet;
import health.steady.protocol.Fact.LimitTightened;
import health.steady.protocol.Fact.PlanAssigned;
import health.steady.protocol.Fact.PlanClosed;
import health.steady.protocol.Fact.PlanPaused;
import health.steady.protocol.Fact.PlanResumed;
import health.steady.protocol.Fact.RangeSigned;
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
import health.steady.protocol.Signature;
import java.util.ArrayList;
import java.util.List;

/** Histories that differ from another in one fact. */
final class Altered {

    private Altered() {}

    /** Without the fact at this index, the later ones renumbered, and with them what ends of tightenings and answers name. */
    static List<Fact> without(List<Fact> facts, int index) {
        int removed = index + 1;
        List<Fact> left = new ArrayList<>(facts.size() - 1);
        for (Fact fact : facts) {
            int seq = fact.signature().seq();
            if (seq != removed) {
                left.add(signed(fact, numbered(fact.signature(), seq > removed ? seq - 1 : seq), removed));
            }
        }
        return left;
    }

    /** With the fact at this index signed by somebody else. */
    static List<Fact> signedBy(List<Fact> facts, int index, Author author) {
        List<Fact> altered = new ArrayList<>(facts);
        Signature old = facts.get(index).signature();
        Signature other = new Signature(old.seq(), author, old.recordedAt(), old.effectiveOn(), old.reason());
        altered.set(index, signed(facts.get(index), other, Integer.MAX_VALUE));
        return altered;
    }

    private static Signature numbered(Signature old, int seq) {
        return new Signature(seq, old.author(), old.recordedAt(), old.effectiveOn(), old.reason());
    }

    private static int renumbered(int seq, int removed) {
        return seq == removed ? 0 : seq > removed ? seq - 1 : seq;
    }

    private static Fact signed(Fact fact, Signature by, int removed) {
        if (fact instanceof TighteningEnded end) {
            return new TighteningEnded(by, renumbered(end.tightening(), removed));
        } else if (fact instanceof SurgeonAnswered answer) {
            return new SurgeonAnswered(by, renumbered(answer.request(), removed), answer.outcome());
        } else if (fact instanceof SurgeonAsked asked) {
            return new SurgeonAsked(by, asked.subject(), asked.id());
        } else if (fact instanceof PlanAssigned assigned) {
            return new PlanAssigned(
                    by, assigned.surgeryOn(), assigned.choices(), assigned.imposed(), assigned.contraindications());
        } else if (fact instanceof SurgeryConfirmed confirmed) {
            return new SurgeryConfirmed(by, confirmed.surgeryOn());
        } else if (fact instanceof RestrictionReleased release) {
            return new RestrictionReleased(by, release.restriction());
        } else if (fact instanceof RestrictionKept kept) {
            return new RestrictionKept(by, kept.restriction(), kept.until());
        } else if (fact instanceof LimitTightened tightened) {
            return new LimitTightened(by, tightened.limit());
        } else if (fact instanceof StageAdvanced advance) {
            return new StageAdvanced(by, advance.stage(), advance.until());
        } else if (fact instanceof FindingMet met) {
            return new FindingMet(by, met.finding());
        } else if (fact instanceof FindingNotMet not) {
            return new FindingNotMet(by, not.finding());
        } else if (fact instanceof SuspensionEnded end) {
            return new SuspensionEnded(by, end.checkIn());
        }
        return course(fact, by);
    }

    private static Fact course(Fact fact, Signature by) {
        if (fact instanceof RangeSigned range) {
            return new RangeSigned(by, range.exercise(), range.lowest(), range.highest());
        } else if (fact instanceof ConditionFound found) {
            return new ConditionFound(by, found.contraindication());
        } else if (fact instanceof ConditionCleared cleared) {
            return new ConditionCleared(by, cleared.contraindication());
        } else if (fact instanceof SurgeryDatedEarlier dated) {
            return new SurgeryDatedEarlier(by, dated.surgeryOn());
        } else if (fact instanceof SurgeryDatedLater dated) {
            return new SurgeryDatedLater(by, dated.surgeryOn());
        } else if (fact instanceof PlanPaused) {
            return new PlanPaused(by);
        } else if (fact instanceof PlanResumed) {
            return new PlanResumed(by);
        } else if (fact instanceof PlanClosed) {
            return new PlanClosed(by);
        }
        return exercise(fact, by);
    }

    private static Fact exercise(Fact fact, Signature by) {
        if (fact instanceof ExerciseAdded add) {
            return new ExerciseAdded(by, add.use(), add.dose());
        } else if (fact instanceof DoseRaised raised) {
            return new DoseRaised(by, raised.use(), raised.dose());
        } else if (fact instanceof DoseEased eased) {
            return new DoseEased(by, eased.use(), eased.dose());
        } else if (fact instanceof ExerciseRemoved out) {
            return new ExerciseRemoved(by, out.exercise());
        } else if (fact instanceof ExerciseUnlocked unlock) {
            return new ExerciseUnlocked(by, unlock.exercise());
        } else if (fact instanceof ExerciseReserved reserve) {
            return new ExerciseReserved(by, reserve.exercise());
        } else if (fact instanceof ExerciseCleared clear) {
            return new ExerciseCleared(by, clear.exercise());
        } else if (fact instanceof ExercisePaused pause) {
            return new ExercisePaused(by, pause.exercise());
        } else if (fact instanceof ExerciseResumed resume) {
            return new ExerciseResumed(by, resume.exercise());
        }
        throw new IllegalArgumentException("Unknown kind of fact: " + fact);
    }
}
