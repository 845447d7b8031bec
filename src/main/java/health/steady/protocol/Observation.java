package health.steady.protocol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** What was reported or measured. */
public sealed interface Observation {

    LocalDate on();

    Instant recordedAt();

    /**
     * A report of one day, by the patient or, by phone, recorded by the team.
     *
     * @param backPain worst of the day, 0..10
     * @param legPain worst of the day, 0..10
     * @param dangerSigns ids of {@link DangerSigns}; empty is a deliberate "none of these"
     */
    record CheckIn(
            UUID id, LocalDate on, Instant recordedAt, Author by, int backPain, int legPain, Set<String> dangerSigns)
            implements Observation {

        public CheckIn {
            pain(backPain);
            pain(legPain);
            dangerSigns = Set.copyOf(dangerSigns);
        }

        private static void pain(int score) {
            if (score < 0 || score > 10) {
                throw new IllegalArgumentException("Pain is 0 to 10, not " + score);
            }
        }

        /** Without what was reported. */
        @Override
        public String toString() {
            return "check-in " + id + " of " + on;
        }
    }
}
