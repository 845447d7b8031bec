package health.steady.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day in words: what a patient reads, in one language and its units, without the patient's identity and without what
 * follows from the date alone ("day 12", "in 3 days"). Two days with the same words are the same sheet.
 *
 * @param format number of this shape, for readers of old sheets
 * @param standing name of the engine's standing
 * @param phase name of the recovery phase; null when there is none
 * @param stage name of the stage; null when there is none
 * @param restrictions those on one demand together, the strictest first
 * @param lessons what the patient is to know; none in sheets of format 1
 */
public record DaySheet(
        int format,
        String language,
        String standing,
        @Nullable String phase,
        @Nullable String stage,
        String phaseText,
        List<Line> restrictions,
        @Nullable Walk walking,
        List<Task> exercises,
        List<Held> withheld,
        List<Told> instructions,
        List<Note> messages,
        List<Coming> next,
        List<Lesson> lessons) {

    public DaySheet {
        lessons = orNone(lessons);
    }

    /** Whether this exercise, or the walk under its id, is something to do on it. */
    public boolean offers(String exercise) {
        Stream<Task> alternatives = walking == null ? Stream.of() : walking.alternatives().stream();
        return exercise.equals("walk")
                ? walking != null
                : Stream.concat(exercises.stream(), alternatives)
                        .anyMatch(task -> task.id().equals(exercise));
    }

    /** What a sheet of an older format does not have, it does not say. */
    private static <T> List<T> orNone(@Nullable List<T> part) {
        return part == null ? List.of() : part;
    }

    /** A term and its text, as in a definition list. */
    public record Entry(String term, String text) {}

    /**
     * A restriction.
     *
     * @param limit as the patient reads it, "Do not bend at the waist"
     * @param precise as clinicians read it, "Bending at most 1"
     * @param sign the drawing's key
     * @param amount the number over the drawing, or empty
     * @param unit the unit under the number, or empty
     * @param until until when, and who
     */
    public record Line(
            String id,
            String demand,
            String limit,
            String precise,
            String sign,
            String amount,
            String unit,
            String until,
            List<Entry> cause) {}

    /** @param text for example "Flat ground. Stop before the pain climbs." */
    public record Walk(int minutes, int times, String text, List<Task> alternatives, List<Entry> cause) {}

    /**
     * Something to do.
     *
     * @param doseBold hold, times, side
     * @param doseRest how often
     * @param position lying, side, prone, kneeling, sitting or standing
     * @param picture the drawing's key, or null
     * @param cues short reminders while doing it; none in sheets of format 1
     * @param mistakes what is often done wrong; none in sheets of format 1
     * @param changed who changed it last and why, in a sentence; null when it is as the programme gives it
     */
    public record Task(
            String id,
            String rung,
            String name,
            String doseBold,
            String doseRest,
            String position,
            String posture,
            String equipment,
            @Nullable String picture,
            List<String> steps,
            List<String> cues,
            List<String> mistakes,
            List<String> feel,
            List<String> stop,
            @Nullable String changed,
            List<Entry> cause) {

        public Task {
            cues = orNone(cues);
            mistakes = orNone(mistakes);
        }
    }

    /** @param icon lock, clock, moon, ask or person */
    public record Held(String id, String name, String icon, List<String> reasons) {}

    public record Told(String id, String text, List<Entry> cause) {}

    /** @param kind note, limit or danger */
    public record Note(String kind, String title, String text) {}

    public record Coming(LocalDate date, String when, String text) {}

    /**
     * Something to know.
     *
     * @param from day after surgery on which it is new
     */
    public record Lesson(String id, String topic, String title, List<String> says, int from, List<Entry> cause) {}
}
