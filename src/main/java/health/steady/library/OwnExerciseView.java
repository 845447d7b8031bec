package health.steady.library;

import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.people.Role;
import health.steady.protocol.Exercise;
import health.steady.protocol.OwnExercise;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An exercise that a clinic wrote itself, and what its people said about it.
 *
 * @param replaces the exercise of which it is a new version, or null
 * @param signed by a second clinician who saw its demands; null while nobody did
 * @param withdrawn from new plans; null while it is not
 */
public record OwnExerciseView(
        UUID id,
        Said written,
        @Nullable UUID replaces,
        OwnExercise own,
        @Nullable Said signed,
        @Nullable Said withdrawn,
        Map<PersonId, PersonName> names) {

    public enum State {
        WAITING,
        SIGNED,
        WITHDRAWN
    }

    /** @param words why; what was declared; empty for who wrote it */
    public record Said(PersonId by, Role as, Instant at, String words) {

        @Override
        public String toString() {
            return "Said[" + by + ", " + at + "]";
        }
    }

    public OwnExerciseView {
        names = Map.copyOf(names);
    }

    public Exercise exercise() {
        return own.exercise();
    }

    public State state() {
        if (withdrawn != null) {
            return State.WITHDRAWN;
        }
        return signed == null ? State.WAITING : State.SIGNED;
    }

    /** A clinician other than the author, while nobody signed it or withdrew it. */
    public boolean canBeSignedBy(PersonId person) {
        return state() == State.WAITING && !written.by().equals(person);
    }

    @Override
    public String toString() {
        return "OwnExerciseView[" + id + ", " + state() + "]";
    }
}
