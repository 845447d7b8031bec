package health.steady.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a patient wants to be able to do again.
 *
 * @param text in words that the patient reads, at most 500 characters
 * @param target by when; null when no day was agreed
 */
public record SetGoal(Term term, String text, @Nullable LocalDate target) {

    public static final int LONGEST = 500;

    /** How far ahead it lies. */
    public enum Term {
        SHORT,
        LONG
    }

    @Override
    public String toString() {
        return "SetGoal[" + term + "]";
    }
}
