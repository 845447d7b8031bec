package health.steady.protocol;

import org.jspecify.annotations.Nullable;

/** What clinicians changed about one exercise, after the facts so far. */
final class Prescription {

    private final Exercise exercise;
    private @Nullable Prescribed added;
    private @Nullable Prescribed signed;
    private @Nullable Signature paused;
    private boolean removed;
    private boolean unlocked;
    private boolean reserved;
    private int lowest;

    Prescription(Exercise exercise, boolean reserved) {
        this.exercise = exercise;
        this.reserved = reserved;
    }

    void add(Signature signature, RungRef use, Dose dose) {
        added = new Prescribed(signature, use, dose);
        signed = null;
        removed = false;
        paused = null;
    }

    void raise(Signature signature, RungRef use, Dose dose) {
        signed = new Prescribed(signature, use, dose);
    }

    /** An ease that is none would be a raise that anybody could sign: it counts for nothing. */
    void ease(Signature signature, RungRef use, Dose dose) {
        if (lowers(use, dose)) {
            signed = new Prescribed(signature, use, dose);
        }
    }

    /** A later range never lets reports ease further: losing it would give more (law L2). */
    void range(String lowestRung) {
        lowest = Math.max(lowest, exercise.height(lowestRung));
    }

    void remove() {
        added = null;
        signed = null;
        removed = true;
    }

    /** Not ended by taking it out, which would give more than it takes (law L2): by adding it again. */
    void pause(Signature signature) {
        paused = signature;
    }

    void resume() {
        paused = null;
    }

    void unlock() {
        unlocked = true;
    }

    void reserve() {
        reserved = true;
        unlocked = false;
    }

    void clear() {
        reserved = false;
    }

    /** The height on the ladder below which reports do not ease it. */
    int lowest() {
        return lowest;
    }

    private boolean lowers(RungRef use, Dose dose) {
        int height = exercise.height(use.rung());
        Prescribed current = given();
        if (current != null) {
            return height <= exercise.height(current.use().rung()) && !dose.exceeds(current.dose());
        }
        for (int i = Math.max(0, height); i < exercise.ladder().size(); i++) {
            if (!dose.exceeds(exercise.ladder().get(i).dose())) {
                return true;
            }
        }
        return false;
    }

    boolean isAdded() {
        return added != null;
    }

    /** The rung and dose that a clinician signed last, by adding it or since; null when they are as the stage gives them. */
    @Nullable
    Prescribed given() {
        return signed == null ? added : signed;
    }

    Exercise exercise() {
        return exercise;
    }

    boolean isRemoved() {
        return removed;
    }

    /** Null while it is not paused. */
    @Nullable
    Signature paused() {
        return paused;
    }

    boolean isUnlocked() {
        return unlocked;
    }

    boolean isReserved() {
        return reserved;
    }

    /** A rung and dose that a clinician signed. */
    record Prescribed(Signature signature, RungRef use, Dose dose) {}
}
