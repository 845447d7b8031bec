package health.steady.protocol;

import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Observation.SessionLog;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What reports ease by themselves. Pain above 5 while doing something, or raised for more than two hours after it, eases
 * that by a step at once, at most once in 72 hours; two good days running bring a step back, never beyond what is signed.
 * Sources: seed-004 L22 (two hours); the rest is proposed (clinical part E2, design 3.5).
 */
final class Easings {

    private static final int WORST_GOOD = 3;
    private static final int DAYS_BETWEEN = 3;
    private static final int GOOD_DAYS_BACK = 2;
    private static final List<Citation> SOURCES =
            List.of(new Citation("seed-004", "L22"), new Citation("proposed", "one step at a time"));

    /** By activity: what its reports of a day came to. */
    private final Map<String, TreeMap<LocalDate, Day>> reported = new HashMap<>(0);

    Easings(List<Observation> observations, LocalDate date) {
        for (Observation observation : observations) {
            if (!observation.on().isAfter(date)) {
                enter(observation);
            }
        }
    }

    private void enter(Observation observation) {
        if (observation instanceof SessionLog log) {
            Integer pain = log.pain();
            boolean good = log.outcome() == SessionLog.Outcome.DONE && pain != null && pain <= WORST_GOOD;
            enter(log.exercise(), log, log.isOverload() ? Day.BAD : good ? Day.GOOD : Day.SO_SO);
        } else if (observation instanceof CheckIn report
                && !report.raisedAfter().isEmpty()) {
            report.raisedAfter().forEach(activity -> enter(activity, report, Day.BAD));
        }
    }

    private void enter(String activity, Observation observation, Day day) {
        reported.computeIfAbsent(activity, none -> new TreeMap<>())
                .merge(observation.on(), day, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    /**
     * How many steps an activity is eased, or null when it is not.
     *
     * @param since what was signed about it on this day starts anew; null when nothing was
     * @param most no more steps than this
     */
    @Nullable
    Eased of(String activity, @Nullable LocalDate since, int most) {
        TreeMap<LocalDate, Day> days = reported.get(activity);
        if (days == null || most == 0) {
            return null;
        }
        int steps = 0;
        int good = 0;
        LocalDate eased = null;
        for (Map.Entry<LocalDate, Day> entry : days.entrySet()) {
            LocalDate on = entry.getKey();
            if (since != null && !on.isAfter(since)) {
                continue;
            }
            good = entry.getValue() == Day.GOOD ? good + 1 : 0;
            boolean mayEase = eased == null || !on.isBefore(eased.plusDays(DAYS_BETWEEN));
            if (entry.getValue() == Day.BAD && mayEase) {
                steps = Math.min(most, steps + 1);
                eased = on;
            } else if (good == GOOD_DAYS_BACK && steps > 0) {
                steps--;
                good = 0;
            }
        }
        return steps == 0 || eased == null ? null : new Eased(steps, eased, new Cause(null, SOURCES));
    }

    /** From good to bad. */
    private enum Day {
        GOOD,
        SO_SO,
        BAD
    }
}
