package health.steady.protocol;

import java.util.List;
import java.util.Optional;

/**
 * The danger signs, the lesser reports that ask to slow down, the states that hold for a day, and what else a check-in asks
 * and how often.
 *
 * @param cadence one after the other, the last without end; empty when it is not said
 */
public record DangerSigns(
        List<DangerSign> signs,
        List<Note> notes,
        List<BodyState> states,
        List<CheckInQuestion> questions,
        List<Cadence> cadence) {

    public DangerSigns {
        signs = List.copyOf(signs);
        notes = List.copyOf(notes);
        states = List.copyOf(states);
        questions = List.copyOf(questions);
        cadence = List.copyOf(cadence);
    }

    public Optional<DangerSign> sign(String id) {
        return signs.stream().filter(sign -> sign.id().equals(id)).findFirst();
    }

    public Optional<BodyState> state(String id) {
        return states.stream().filter(state -> state.id().equals(id)).findFirst();
    }

    /** Not a danger sign: what happens, and what to do. */
    public record Note(String id, Text what, Text then, List<Citation> sources) {

        public Note {
            sources = Citation.required(sources, "Note " + id);
        }
    }
}
