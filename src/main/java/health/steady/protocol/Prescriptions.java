package health.steady.protocol;

import health.steady.protocol.Fact.DoseEased;
import health.steady.protocol.Fact.DoseRaised;
import health.steady.protocol.Fact.ExerciseAdded;
import health.steady.protocol.Fact.ExerciseCleared;
import health.steady.protocol.Fact.ExercisePaused;
import health.steady.protocol.Fact.ExerciseRemoved;
import health.steady.protocol.Fact.ExerciseReserved;
import health.steady.protocol.Fact.ExerciseResumed;
import health.steady.protocol.Fact.ExerciseUnlocked;
import health.steady.protocol.Fact.RangeSigned;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What clinicians changed about single exercises. Facts about exercises that do not exist change nothing. */
final class Prescriptions {

    private final Rulebook rulebook;
    private final Map<String, Prescription> byExercise = new LinkedHashMap<>(32);

    Prescriptions(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** @return whether the fact is about an exercise */
    boolean enter(Fact fact) {
        Signature signature = fact.signature();
        if (fact instanceof ExerciseAdded add) {
            enter(add.use().exercise(), changed -> changed.add(signature, add.use(), add.dose()));
        } else if (fact instanceof DoseRaised raised) {
            enter(raised.use().exercise(), changed -> changed.raise(signature, raised.use(), raised.dose()));
        } else if (fact instanceof DoseEased eased) {
            enter(eased.use().exercise(), changed -> changed.ease(signature, eased.use(), eased.dose()));
        } else if (fact instanceof ExerciseRemoved out) {
            enter(out.exercise(), Prescription::remove);
        } else if (fact instanceof ExerciseUnlocked unlock) {
            enter(unlock.exercise(), Prescription::unlock);
        } else if (fact instanceof ExerciseReserved reserve) {
            enter(reserve.exercise(), Prescription::reserve);
        } else if (fact instanceof RangeSigned range) {
            enter(range.exercise(), changed -> changed.range(range.lowest()));
        } else if (fact instanceof ExerciseCleared cleared) {
            enter(cleared.exercise(), Prescription::clear);
        } else if (fact instanceof ExercisePaused pause) {
            enter(pause.exercise(), changed -> changed.pause(signature));
        } else if (fact instanceof ExerciseResumed resume) {
            enter(resume.exercise(), Prescription::resume);
        } else {
            return false;
        }
        return true;
    }

    private void enter(String id, Change change) {
        Prescription changed = byExercise.get(id);
        if (changed == null) {
            Exercise exercise = rulebook.catalogue().exercises().get(id);
            if (exercise == null) {
                return;
            }
            changed = new Prescription(exercise, isReservedFromTheStart(id));
            byExercise.put(id, changed);
        }
        change.to(changed);
    }

    /** In the order in which they were first changed. */
    Collection<Prescription> all() {
        return byExercise.values();
    }

    /** Null when nobody changed anything about it. */
    @Nullable
    Prescription of(String exercise) {
        return byExercise.get(exercise);
    }

    boolean isRemoved(String exercise) {
        Prescription changed = byExercise.get(exercise);
        return changed != null && changed.isRemoved();
    }

    /** Who paused it; null while it is not paused. */
    @Nullable
    Signature paused(String exercise) {
        Prescription changed = byExercise.get(exercise);
        return changed == null ? null : changed.paused();
    }

    boolean isUnlocked(String exercise) {
        Prescription changed = byExercise.get(exercise);
        return changed != null && changed.isUnlocked();
    }

    boolean isReserved(String exercise) {
        Prescription changed = byExercise.get(exercise);
        return changed == null ? isReservedFromTheStart(exercise) : changed.isReserved();
    }

    private boolean isReservedFromTheStart(String exercise) {
        return rulebook.protocol().reserved().contains(exercise);
    }

    private interface Change {

        void to(Prescription prescription);
    }
}
