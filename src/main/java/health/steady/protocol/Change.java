package health.steady.protocol;

import org.jspecify.annotations.Nullable;

/**
 * What is different on one day from another.
 *
 * @param id a restriction, exercise or stage; {@code walk} for the walk
 * @param cause who or what made the difference; null when only time did
 */
public record Change(Kind kind, String id, @Nullable Cause cause) {

    /** What changed. */
    public enum Kind {
        RESTRICTION_ENDED,
        RESTRICTION_STARTED,
        RESTRICTION_CHANGED,
        EXERCISE_STARTED,
        EXERCISE_STOPPED,
        EXERCISE_MORE,
        EXERCISE_LESS,
        WALK_MORE,
        WALK_LESS,
        STAGE_CHANGED
    }
}
