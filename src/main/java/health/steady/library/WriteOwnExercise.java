package health.steady.library;

import health.steady.protocol.Demand;
import health.steady.protocol.Dose;
import health.steady.protocol.Position;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An exercise that somebody writes for the own clinic.
 *
 * @param id made with the form: the same form sent twice writes once
 * @param replaces the exercise of which it is a new version; null when it is a new one
 * @param steps at least one
 * @param stop at least one
 * @param rungs from easy to hard, at least one
 */
public record WriteOwnExercise(
        UUID id,
        @Nullable UUID replaces,
        String name,
        String intent,
        Position position,
        String posture,
        List<String> equipment,
        Set<String> contraindications,
        boolean calf,
        List<String> steps,
        List<String> cues,
        List<String> feel,
        List<String> stop,
        List<WrittenRung> rungs) {

    public static final int LONGEST_LINE = 200;
    public static final int MOST_LINES = 20;
    public static final int MOST_RUNGS = 5;

    public WriteOwnExercise {
        equipment = List.copyOf(equipment);
        contraindications = Set.copyOf(contraindications);
        steps = List.copyOf(steps);
        cues = List.copyOf(cues);
        feel = List.copyOf(feel);
        stop = List.copyOf(stop);
        rungs = List.copyOf(rungs);
    }

    /** @param demands in base units, every demand answered */
    public record WrittenRung(String name, Dose dose, Map<Demand, Integer> demands) {

        public WrittenRung {
            demands = Map.copyOf(demands);
        }
    }

    @Override
    public String toString() {
        return "WriteOwnExercise[" + id + "]";
    }
}
