package health.steady.protocol;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An exercise that a clinic wrote itself. Its id begins with {@link #PREFIX}, which no rulebook's does.
 *
 * @param source the clinic's own practice, which the exercise cites
 */
public record OwnExercise(Exercise exercise, Source source) {

    public static final String PREFIX = "own-";

    public OwnExercise {
        if (!exercise.id().startsWith(PREFIX)) {
            throw new IllegalArgumentException(exercise.id() + " is not the id of a clinic's own exercise");
        }
        for (Rung rung : exercise.ladder()) {
            if (!rung.demands().undeclared().isEmpty()) {
                throw new IllegalArgumentException(
                        exercise.id() + " does not answer " + rung.demands().undeclared());
            }
        }
    }

    public String id() {
        return exercise.id();
    }

    /** From the day of surgery on: what is in force decides, not the day. */
    Map<String, Timing> timings() {
        Map<String, Timing> timings = new LinkedHashMap<>();
        exercise.ladder().forEach(rung -> timings.put(rung.id(), new Timing(0, 0, exercise.sources())));
        return timings;
    }
}
