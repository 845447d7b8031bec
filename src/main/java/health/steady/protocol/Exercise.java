package health.steady.protocol;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue entry. Ids are those of the clinical reference and never change.
 *
 * @param intent what it is for; exercises of one intent can stand in for each other
 * @param equipment ids of {@link Catalogue#equipment()}
 * @param contraindications ids of {@link Catalogue#contraindications()}: any that is present, or was not asked, withholds it
 * @param calf it works the calf, so a calf sign withholds it
 * @param picture the drawing's key, or null while there is none
 * @param cues short reminders while doing it
 * @param mistakes what is often done wrong
 * @param ladder from easy to hard, never empty
 */
public record Exercise(
        String id,
        Text name,
        String intent,
        Position position,
        Text posture,
        List<String> equipment,
        Set<String> contraindications,
        boolean calf,
        @Nullable String picture,
        List<Text> steps,
        List<Text> cues,
        List<Text> mistakes,
        List<Text> feel,
        List<Text> stop,
        List<Rung> ladder,
        List<Citation> sources) {

    public Exercise {
        if (ladder.isEmpty() || steps.isEmpty() || stop.isEmpty()) {
            throw new IllegalArgumentException(id + " needs a ladder, steps and stop-if cues");
        }
        equipment = List.copyOf(equipment);
        contraindications = Set.copyOf(contraindications);
        steps = List.copyOf(steps);
        cues = List.copyOf(cues);
        mistakes = List.copyOf(mistakes);
        feel = List.copyOf(feel);
        stop = List.copyOf(stop);
        ladder = List.copyOf(ladder);
        sources = Citation.required(sources, "Exercise " + id);
    }

    public Optional<Rung> rung(String rungId) {
        return Optional.ofNullable(rungOf(rungId));
    }

    @Nullable
    Rung rungOf(String rungId) {
        int height = height(rungId);
        return height < 0 ? null : ladder.get(height);
    }

    /** The place on the ladder, 0 the easiest; -1 when the rung is not on it. */
    public int height(String rungId) {
        for (int i = 0; i < ladder.size(); i++) {
            if (ladder.get(i).id().equals(rungId)) {
                return i;
            }
        }
        return -1;
    }
}
