package health.steady.protocol;

import health.steady.protocol.DayPlan.NeedStatus.Value;
import health.steady.protocol.Observation.SessionLog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * An exercise, or the walk, was done often and long enough on so many days. Enough days logged and too few of them good:
 * not met. Too few days logged: unknown, since what was not logged may have been done.
 *
 * @param times at least so often on each of the days, 1 to 12
 * @param minutes at least so many on each of the days, all times together; 0 asks none
 * @param days how many days, 1 to 30
 */
public record DoneOnDays(String exercise, int times, int minutes, int days) implements Criterion {

    public DoneOnDays {
        if (times < 1 || times > 12 || minutes < 0 || minutes > 600 || days < 1 || days > 30) {
            throw new IllegalArgumentException("Done 1 to 12 times, up to 600 min, on 1 to 30 days");
        }
    }

    @Override
    public Judged judge(List<Observation> observations, LocalDate day, int withinDays) {
        LocalDate earliest = day.minusDays(withinDays);
        TreeMap<LocalDate, List<SessionLog>> logged = new TreeMap<>(Comparator.reverseOrder());
        for (Observation observation : observations) {
            if (observation instanceof SessionLog log
                    && log.exercise().equals(exercise)
                    && Criterion.counts(log, earliest, day)) {
                logged.computeIfAbsent(log.on(), on -> new ArrayList<>()).add(log);
            }
        }
        List<Observation> used = new ArrayList<>();
        int good = 0;
        for (List<SessionLog> logs : logged.values()) {
            used.addAll(logs);
            good += isEnough(logs) ? 1 : 0;
        }
        Value value = good >= days ? Value.MET : logged.size() >= days ? Value.NOT_MET : Value.UNKNOWN;
        return new Judged(value, used);
    }

    private boolean isEnough(List<SessionLog> logs) {
        int done = 0;
        int took = 0;
        for (SessionLog log : logs) {
            if (log.outcome() != SessionLog.Outcome.SKIPPED) {
                done += log.times();
                took += log.minutes();
            }
        }
        return done >= times && took >= minutes;
    }
}
