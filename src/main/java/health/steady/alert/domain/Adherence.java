package health.steady.alert.domain;

import health.steady.protocol.Course;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Engine;
import health.steady.protocol.Observation.SessionLog;
import health.steady.protocol.Observation.SessionLog.Outcome;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much of what was offered was done, in percent of a week. */
final class Adherence {

    private static final int WEEK = 7;
    private static final int ALL = 100;
    private static final String WALK = "walk";

    private final Course course;

    Adherence(Course course) {
        this.course = course;
    }

    /** Whether less than this was done in the seven days before this one, and that much less than in the seven before. */
    boolean falls(LocalDate today, int below, int by) {
        int before = percent(today.minusDays(2 * WEEK));
        int lately = percent(today.minusDays(WEEK));
        return before > 0 && lately >= 0 && lately < below && before - lately >= by;
    }

    /** Of the week that begins on this day; less than nothing when nothing was offered. */
    private int percent(LocalDate from) {
        int offered = 0;
        int done = 0;
        for (LocalDate day = from; day.isBefore(from.plusDays(WEEK)); day = day.plusDays(1)) {
            Set<String> toDo = offeredOn(day);
            offered += toDo.size();
            toDo.retainAll(doneOn(day));
            done += toDo.size();
        }
        return offered == 0 ? -1 : ALL * done / offered;
    }

    private Set<String> offeredOn(LocalDate day) {
        DayPlan plan = Engine.dayPlan(List.of(course), day);
        Set<String> offered = new HashSet<>();
        plan.exercises().forEach(offer -> offered.add(offer.exercise().id()));
        if (plan.walking() != null) {
            offered.add(WALK);
        }
        return offered;
    }

    private Set<String> doneOn(LocalDate day) {
        Set<String> done = new HashSet<>();
        course.history().observations().forEach(observation -> {
            if (observation instanceof SessionLog log && log.on().equals(day) && log.outcome() != Outcome.SKIPPED) {
                done.add(log.exercise());
            }
        });
        return done;
    }
}
