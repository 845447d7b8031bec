package health.steady.people.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Once on each of somebody's days, at an hour of theirs. An hour that a change of the clocks leaves out comes an hour
 * later, one that it brings twice counts the first time.
 *
 * @param due when to look again
 * @param doneOn the last day that is done with, whether somebody was reminded on it or not
 */
record Reminder(
        LocalTime at, ZoneId zone, Instant due, @Nullable LocalDate doneOn) {

    /** Who was not reminded by then, because nothing was running, is not reminded on that day. */
    static final Duration LATEST = Duration.ofHours(3);

    /** Chosen now: today's counts if its hour is still to come. */
    static Reminder chosen(LocalTime at, ZoneId zone, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Instant hour = on(today, at, zone);
        return hour.isAfter(now)
                ? new Reminder(at, zone, hour, null)
                : new Reminder(at, zone, on(today.plusDays(1), at, zone), today);
    }

    boolean isNow(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Instant hour = on(today, at, zone);
        return isOpen(today) && !hour.isAfter(now) && !now.isAfter(hour.plus(LATEST));
    }

    /** After it was looked at. */
    Reminder next(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (isOpen(today) && on(today, at, zone).isAfter(now)) {
            return new Reminder(at, zone, on(today, at, zone), doneOn);
        }
        LocalDate done = doneOn == null || doneOn.isBefore(today) ? today : doneOn;
        return new Reminder(at, zone, on(today.plusDays(1), at, zone), done);
    }

    private boolean isOpen(LocalDate day) {
        return doneOn == null || doneOn.isBefore(day);
    }

    private static Instant on(LocalDate day, LocalTime at, ZoneId zone) {
        return day.atTime(at).atZone(zone).toInstant();
    }
}
