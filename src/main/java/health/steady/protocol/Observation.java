package health.steady.protocol;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was reported or measured. */
public sealed interface Observation {

    LocalDate on();

    Instant recordedAt();

    UUID id();

    Author by();

    /**
     * A report of one day, by the patient or, by phone, recorded by the team.
     *
     * @param backPain worst of the day, 0..10
     * @param legPain worst of the day, 0..10
     * @param dangerSigns ids of {@link DangerSigns}; empty is a deliberate "none of these"
     * @param states ids of {@link DangerSigns#states()} that hold on this day
     * @param raisedAfter ids of exercises, or {@code walk}, after which raised pain lasted over two hours; {@code other}
     *     for anything else
     */
    record CheckIn(
            UUID id,
            LocalDate on,
            Instant recordedAt,
            Author by,
            int backPain,
            int legPain,
            Set<String> dangerSigns,
            Set<String> states,
            Set<String> raisedAfter)
            implements Observation {

        public CheckIn {
            requirePain(backPain);
            requirePain(legPain);
            dangerSigns = Set.copyOf(dangerSigns);
            states = Set.copyOf(states);
            raisedAfter = Set.copyOf(raisedAfter);
        }

        /** A report of pain and danger signs alone. */
        public CheckIn(
                UUID id,
                LocalDate on,
                Instant recordedAt,
                Author by,
                int backPain,
                int legPain,
                Set<String> dangerSigns) {
            this(id, on, recordedAt, by, backPain, legPain, dangerSigns, Set.of(), Set.of());
        }

        /** Of back and leg, or of neck and arm, the higher score, 0..10. */
        public int worstPain() {
            return Math.max(backPain, legPain);
        }

        /** Without what was reported. */
        @Override
        public String toString() {
            return "check-in " + id + " of " + on;
        }
    }

    /**
     * What was done of one exercise on one day.
     *
     * @param exercise its id; {@code walk} for the walk
     * @param times how often, 0..24
     * @param minutes all times together, 0..600
     * @param pain worst during it, 0..10; null when not said
     */
    record SessionLog(
            UUID id,
            LocalDate on,
            Instant recordedAt,
            Author by,
            String exercise,
            Outcome outcome,
            int times,
            int minutes,
            @Nullable Integer pain)
            implements Observation {

        private static final int WORST_KEPT = 5;

        public SessionLog {
            if (pain != null) {
                requirePain(pain);
            }
            if (times < 0 || times > 24 || minutes < 0 || minutes > 600) {
                throw new IllegalArgumentException("Done up to 24 times and 600 min on a day");
            }
        }

        /** How far it went. */
        public enum Outcome {
            DONE,
            PARTLY,
            SKIPPED
        }

        /** Whether the exercise hurt so much that it is eased: more than 5 of 10, part E2. */
        public boolean isOverload() {
            return isOverload(pain);
        }

        /** The same of a score, 0..10; null is not said, and eases nothing. */
        public static boolean isOverload(@Nullable Integer pain) {
            return pain != null && pain > WORST_KEPT;
        }

        /** Without what was reported. */
        @Override
        public String toString() {
            return "log " + id + " of " + on;
        }
    }

    /**
     * A measurement at a visit. What was not measured is not there.
     *
     * @param measure id of {@link Catalogue#measures()}
     * @param side null where a measure has no sides
     * @param value in the measure's unit, not negative; null when the patient tried and could not
     */
    record Measurement(
            UUID id,
            LocalDate on,
            Instant recordedAt,
            Author by,
            String measure,
            @Nullable Side side,
            @Nullable BigDecimal value)
            implements Observation {

        public Measurement {
            if (value != null && value.signum() < 0) {
                throw new IllegalArgumentException("A measurement is not negative");
            }
        }

        /** Of what has no sides. */
        public Measurement(
                UUID id, LocalDate on, Instant recordedAt, Author by, String measure, @Nullable BigDecimal value) {
            this(id, on, recordedAt, by, measure, null, value);
        }

        /** Of which side. */
        public enum Side {
            LEFT,
            RIGHT
        }

        /** Without what was measured. */
        @Override
        public String toString() {
            return "measurement " + id + " of " + on;
        }
    }

    private static void requirePain(int score) {
        if (score < 0 || score > 10) {
            throw new IllegalArgumentException("Pain is 0 to 10, not " + score);
        }
    }
}
