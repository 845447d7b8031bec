package health.steady.protocol;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How much of an exercise. Zero means "does not apply"; either repetitions or minutes are given. No days means every
 * day.
 *
 * @param sets 0..10
 * @param reps 0..100, in each set
 * @param holdSeconds 0..300, in each repetition
 * @param restSeconds 0..600, between sets
 * @param perSide each side gets all of it
 * @param load the external load, or null when there is none
 * @param minutes 0..120, at a time
 * @param timesADay 1..12
 * @param days the weekdays; empty means every day
 */
public record Dose(
        int sets,
        int reps,
        int holdSeconds,
        int restSeconds,
        boolean perSide,
        @Nullable Amount load,
        int minutes,
        int timesADay,
        Set<DayOfWeek> days) {

    public Dose {
        within("sets", sets, 0, 10);
        within("repetitions", reps, 0, 100);
        within("seconds of hold", holdSeconds, 0, 300);
        within("seconds of rest", restSeconds, 0, 600);
        within("minutes", minutes, 0, 120);
        within("times a day", timesADay, 1, 12);
        if (reps == 0 && minutes == 0) {
            throw new IllegalArgumentException("A dose has repetitions or minutes");
        }
        if (load != null && load.unit().scale() != Scale.LOAD) {
            throw new IllegalArgumentException(
                    "A load is in lb or kg, not in " + load.unit().symbol());
        }
        days = days.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(days));
    }

    public static Dose repetitions(int sets, int reps, int timesADay) {
        return new Dose(sets, reps, 0, 0, false, null, 0, timesADay, Set.of());
    }

    public static Dose minutes(int minutes, int timesADay) {
        return new Dose(0, 0, 0, 0, false, null, minutes, timesADay, Set.of());
    }

    public boolean on(DayOfWeek day) {
        return days.isEmpty() || days.contains(day);
    }

    /** Whether any part of this dose is more than the same part of the other. */
    public boolean exceeds(Dose other) {
        return sets > other.sets
                || reps > other.reps
                || holdSeconds > other.holdSeconds
                || (perSide && !other.perSide)
                || grams(load) > grams(other.load)
                || minutes > other.minutes
                || timesADay > other.timesADay
                || daysAWeek() > other.daysAWeek()
                || restSeconds < other.restSeconds;
    }

    /** About half of it, and never nothing: what is left of a single rung when reports ease it. Proposed, no source. */
    Dose eased() {
        return new Dose(sets, half(reps), holdSeconds, restSeconds, perSide, load, half(minutes), timesADay, days);
    }

    /** As little of each part as the two have. One that counts repetitions and one that counts minutes: this one. */
    Dose noMoreThan(Dose other) {
        if ((reps == 0) != (other.reps == 0)) {
            return this;
        }
        return new Dose(
                Math.min(sets, other.sets),
                Math.min(reps, other.reps),
                Math.min(holdSeconds, other.holdSeconds),
                Math.max(restSeconds, other.restSeconds),
                perSide && other.perSide,
                grams(load) <= grams(other.load) ? load : other.load,
                Math.min(minutes, other.minutes),
                Math.min(timesADay, other.timesADay),
                daysAWeek() <= other.daysAWeek() ? days : other.days);
    }

    private static int half(int whole) {
        return (whole + 1) / 2;
    }

    public int daysAWeek() {
        return days.isEmpty() ? 7 : days.size();
    }

    private static int grams(@Nullable Amount load) {
        return load == null ? 0 : load.inBase();
    }

    private static void within(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " must be " + least + " to " + most + ", not " + value);
        }
    }
}
