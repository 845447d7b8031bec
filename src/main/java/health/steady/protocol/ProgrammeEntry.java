package health.steady.protocol;

import org.jspecify.annotations.Nullable;

/**
 * What a stage gives unasked.
 *
 * @param from days after surgery from which the entry counts
 * @param before days after surgery from which it no longer counts; null is without end
 * @param standIn offered whenever the entry is not; null when nothing stands in
 */
public record ProgrammeEntry(
        RungRef use,
        Role role,
        int from,
        @Nullable Integer before,
        @Nullable RungRef standIn) {

    /** What an entry counts as. */
    public enum Role {
        EXERCISE,
        /** A transfer drill: shown, not counted among the day's exercises. */
        DRILL,
        /** In place of a walk, by the patient's choice. */
        WALK_ALTERNATIVE
    }

    boolean counts(int day) {
        return before == null || day < before;
    }
}
