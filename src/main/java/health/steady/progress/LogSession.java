package health.steady.progress;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done of one exercise, or of the walk.
 *
 * @param id made with the form: the same form sent twice is stored once
 * @param corrects the entry that this one takes the place of; null for an entry of its own
 * @param on today or up to 14 days back, not before surgery
 * @param exercise its id; {@code walk} for the walk
 * @param times how often, 0..24
 * @param minutes all times together, 0..600; 0 where none are counted
 * @param pain worst while doing it, 0..10; null when not said
 * @param note why it was left out, or anything else, at most 500 characters
 */
public record LogSession(
        UUID id,
        @Nullable UUID corrects,
        LocalDate on,
        String exercise,
        Outcome outcome,
        int times,
        int minutes,
        @Nullable Integer pain,
        Effort effort,
        String note) {

    public static final int LONGEST_NOTE = 500;

    /** How far it went. */
    public enum Outcome {
        DONE,
        PARTLY,
        SKIPPED,
        /** It was noted by mistake; only as a correction. */
        NOT_DONE
    }

    /** How it felt. */
    public enum Effort {
        RIGHT,
        TOO_EASY,
        TOO_HARD,
        NOT_SAID
    }

    /** Done once, and nothing else said: one tap. */
    public static LogSession done(UUID id, LocalDate on, String exercise, int minutes) {
        return new LogSession(id, null, on, exercise, Outcome.DONE, 1, minutes, null, Effort.NOT_SAID, "");
    }

    @Override
    public String toString() {
        return "LogSession[" + id + "]";
    }
}
