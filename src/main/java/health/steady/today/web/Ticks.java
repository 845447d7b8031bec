package health.steady.today.web;

import health.steady.people.Ids;
import health.steady.plan.PlanView;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.WalkingGoal;
import health.steady.protocol.Observation.SessionLog;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was done of a day's walk and exercises, and the forms that note more: each with an id of its own, so that a double tap
 * notes once.
 *
 * @param byExercise by id, for everything that the day offers but the walk
 * @param walk null when the day offers no walk
 */
record Ticks(
        PlanForms plan,
        Map<String, Tick> byExercise,
        @Nullable Walked walk) {

    static final String WALK = "walk";

    /** What each form carries to say what it is about. */
    record PlanForms(UUID plan, LocalDate on) {}

    /**
     * One exercise.
     *
     * @param done how often it was done
     * @param of how often it is to be done
     * @param at when it was noted last, in words; null when it was not
     * @param leftOut noted as left out, and not done
     */
    record Tick(int done, int of, @Nullable String at, boolean leftOut, UUID submission) {

        public boolean isDone() {
            return done >= of;
        }

        public boolean isPart() {
            return done > 0 && !isDone();
        }

        public boolean isNoted() {
            return at != null;
        }
    }

    /**
     * The walk.
     *
     * @param walks each that was noted
     * @param open how many of the goal are left
     */
    record Walked(List<Walk> walks, int open, int minutes, int of, UUID submission) {

        /** @param at when it was noted, in words */
        record Walk(int minutes, String at) {}

        public int done() {
            return walks.size();
        }
    }

    static Ticks of(PlanView plan, DayPlan day, Function<LocalTime, String> clock, ZoneId zone) {
        List<SessionLog> noted = plan.course().history().observations().stream()
                .filter(SessionLog.class::isInstance)
                .map(SessionLog.class::cast)
                .filter(log -> log.on().equals(day.date()))
                .toList();
        Function<SessionLog, String> at = log -> clock.apply(LocalTime.ofInstant(log.recordedAt(), zone));
        Map<String, Tick> ticks = new LinkedHashMap<>();
        WalkingGoal walking = day.walking();
        List<Offer> offers = new ArrayList<>(day.exercises());
        if (walking != null) {
            offers.addAll(walking.alternatives());
        }
        offers.forEach(offer -> ticks.put(offer.exercise().id(), tick(offer, noted, at)));
        return new Ticks(
                new PlanForms(plan.id().value(), day.date()),
                ticks,
                walking == null ? null : walked(walking, noted, at));
    }

    private static Tick tick(Offer offer, List<SessionLog> noted, Function<SessionLog, String> at) {
        int done = 0;
        String last = null;
        for (SessionLog log : noted) {
            if (log.exercise().equals(offer.exercise().id())) {
                done += log.outcome() == SessionLog.Outcome.SKIPPED ? 0 : log.times();
                last = at.apply(log);
            }
        }
        return new Tick(done, offer.dose().timesADay(), last, last != null && done == 0, Ids.next());
    }

    private static Walked walked(WalkingGoal goal, List<SessionLog> noted, Function<SessionLog, String> at) {
        List<Walked.Walk> walks = new ArrayList<>();
        for (SessionLog log : noted) {
            if (log.exercise().equals(WALK) && log.outcome() != SessionLog.Outcome.SKIPPED) {
                for (int i = 0; i < Math.max(1, log.times()); i++) {
                    walks.add(new Walked.Walk(log.minutes() / Math.max(1, log.times()), at.apply(log)));
                }
            }
        }
        return new Walked(walks, Math.max(0, goal.times() - walks.size()), goal.minutes(), goal.times(), Ids.next());
    }

    /** How many of the day's exercises are done. */
    public long done() {
        return byExercise.values().stream().filter(Tick::isDone).count();
    }

    /** Whether anything was noted at all. */
    public boolean isEmpty() {
        return byExercise.values().stream().noneMatch(Tick::isNoted)
                && (walk == null || walk.walks().isEmpty());
    }
}
