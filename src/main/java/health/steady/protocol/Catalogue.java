package health.steady.protocol;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All exercises, with the equipment, standing conditions and intents that they name, what can be measured, and everyday
 * activities. In the order of the file.
 */
public record Catalogue(
        Map<String, Exercise> exercises,
        Map<String, Text> equipment,
        Map<String, Contraindication> contraindications,
        Map<String, Text> intents,
        Map<String, Measure> measures,
        Map<String, Activity> activities) {

    public Catalogue {
        exercises = inOrder(exercises);
        equipment = inOrder(equipment);
        contraindications = inOrder(contraindications);
        intents = inOrder(intents);
        measures = inOrder(measures);
        activities = inOrder(activities);
    }

    Catalogue with(Map<String, Exercise> others) {
        return new Catalogue(others, equipment, contraindications, intents, measures, activities);
    }

    public Optional<Exercise> exercise(String id) {
        @Nullable Exercise exercise = exercises.get(id);
        return Optional.ofNullable(exercise);
    }

    private static <T> Map<String, T> inOrder(Map<String, T> entries) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
}
