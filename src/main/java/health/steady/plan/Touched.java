package health.steady.plan;

import health.steady.protocol.Fact;
import org.jspecify.annotations.Nullable;

/** Which exercise a decision or a fact is about. */
public final class Touched {

    private Touched() {}

    /** @return null when it is not about one exercise */
    public static @Nullable String by(Decision decision) {
        if (decision instanceof Decision.Add add) {
            return add.use().exercise();
        } else if (decision instanceof Decision.Change change) {
            return change.use().exercise();
        } else if (decision instanceof Decision.Remove remove) {
            return remove.exercise();
        } else if (decision instanceof Decision.PauseExercise pause) {
            return pause.exercise();
        } else if (decision instanceof Decision.ResumeExercise resume) {
            return resume.exercise();
        } else if (decision instanceof Decision.SignRange range) {
            return range.exercise();
        } else if (decision instanceof Decision.Unlock unlock) {
            return unlock.exercise();
        } else if (decision instanceof Decision.Reserve reserve) {
            return reserve.exercise();
        }
        return decision instanceof Decision.Clear clear ? clear.exercise() : null;
    }

    /** @return null when it is not about one exercise */
    public static @Nullable String by(Fact fact) {
        if (fact instanceof Fact.ExerciseAdded added) {
            return added.use().exercise();
        } else if (fact instanceof Fact.DoseRaised raised) {
            return raised.use().exercise();
        } else if (fact instanceof Fact.DoseEased eased) {
            return eased.use().exercise();
        } else if (fact instanceof Fact.ExerciseRemoved removed) {
            return removed.exercise();
        } else if (fact instanceof Fact.ExercisePaused paused) {
            return paused.exercise();
        } else if (fact instanceof Fact.ExerciseResumed resumed) {
            return resumed.exercise();
        } else if (fact instanceof Fact.RangeSigned range) {
            return range.exercise();
        } else if (fact instanceof Fact.ExerciseUnlocked unlocked) {
            return unlocked.exercise();
        } else if (fact instanceof Fact.ExerciseReserved reserved) {
            return reserved.exercise();
        }
        return fact instanceof Fact.ExerciseCleared cleared ? cleared.exercise() : null;
    }
}
