package health.steady.review.web;

import health.steady.protocol.Exercise;
import health.steady.protocol.Observation.SessionLog;
import health.steady.protocol.Observation.SessionLog.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was done of one exercise, or of the walk, in the last 7 days.
 *
 * @param worstPain during it; null when nobody said
 */
record DoneRow(
        String name,
        int done,
        int partly,
        int skipped,
        int minutes,
        @Nullable Integer worstPain) {

    private static final int DAYS = 7;
    private static final String WALK = "walk";

    static List<DoneRow> of(Telling telling, PlanReading reading) {
        Map<String, List<SessionLog>> byExercise = new LinkedHashMap<>();
        reading.view().course().history().observations().stream()
                .filter(SessionLog.class::isInstance)
                .map(SessionLog.class::cast)
                .filter(log -> !log.on().isAfter(reading.today())
                        && log.on().isAfter(reading.today().minusDays(DAYS)))
                .forEach(log -> byExercise
                        .computeIfAbsent(log.exercise(), none -> new ArrayList<>())
                        .add(log));
        return byExercise.entrySet().stream()
                .map(entry -> of(name(telling, reading, entry.getKey()), entry.getValue()))
                .toList();
    }

    private static DoneRow of(String name, List<SessionLog> logs) {
        return new DoneRow(
                name,
                count(logs, Outcome.DONE),
                count(logs, Outcome.PARTLY),
                count(logs, Outcome.SKIPPED),
                logs.stream().mapToInt(SessionLog::minutes).sum(),
                logs.stream()
                        .map(SessionLog::pain)
                        .filter(Objects::nonNull)
                        .max(Integer::compare)
                        .orElse(null));
    }

    private static int count(List<SessionLog> logs, Outcome outcome) {
        return (int) logs.stream().filter(log -> log.outcome() == outcome).count();
    }

    private static String name(Telling telling, PlanReading reading, String exercise) {
        return exercise.equals(WALK)
                ? telling.say("review.effect.walk")
                : reading.catalogue()
                        .exercise(exercise)
                        .map(Exercise::name)
                        .map(telling::text)
                        .orElse(exercise);
    }
}
