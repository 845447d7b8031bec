package health.steady.progress;

import health.steady.plan.PlanView;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.WalkingGoal;
import health.steady.protocol.Observation;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Observation.SessionLog;
import health.steady.protocol.Observation.SessionLog.Outcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One day in numbers. What nobody reported is null, and never zero.
 *
 * @param back worst pain of the day, 0..10; of two reports the worse counts
 * @param leg the same, in the leg
 * @param walked minutes, all walks of the day together
 * @param goal minutes a day; null when no walk was offered
 * @param done how many of the exercises that were offered
 * @param offered by the plan as it is known today
 */
public record DayFigures(
        LocalDate date,
        @Nullable Integer back,
        @Nullable Integer leg,
        @Nullable Integer walked,
        @Nullable Integer goal,
        @Nullable Integer done,
        int offered) {

    private static final String WALK = "walk";

    public static List<DayFigures> of(PlanView plan, LocalDate from, LocalDate until) {
        return from.datesUntil(until.plusDays(1)).map(date -> of(plan, date)).toList();
    }

    private static DayFigures of(PlanView plan, LocalDate date) {
        DayPlan day = plan.day(date);
        WalkingGoal goal = day.walking();
        List<CheckIn> reports = on(plan, date, CheckIn.class);
        List<SessionLog> logs = on(plan, date, SessionLog.class);
        return new DayFigures(
                date,
                reports.stream()
                        .map(CheckIn::backPain)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                reports.stream()
                        .map(CheckIn::legPain)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                walked(logs),
                goal == null ? null : goal.minutes() * goal.times(),
                done(logs, day),
                day.exercises().size());
    }

    private static @Nullable Integer walked(List<SessionLog> logs) {
        List<SessionLog> walks =
                logs.stream().filter(log -> log.exercise().equals(WALK)).toList();
        return walks.isEmpty()
                ? null
                : walks.stream().mapToInt(SessionLog::minutes).sum();
    }

    private static @Nullable Integer done(List<SessionLog> logs, DayPlan day) {
        Set<String> offered =
                day.exercises().stream().map(offer -> offer.exercise().id()).collect(Collectors.toSet());
        List<SessionLog> about =
                logs.stream().filter(log -> offered.contains(log.exercise())).toList();
        return about.isEmpty()
                ? null
                : (int) about.stream()
                        .filter(log -> log.outcome() == Outcome.DONE)
                        .map(SessionLog::exercise)
                        .distinct()
                        .count();
    }

    private static <T extends Observation> List<T> on(PlanView plan, LocalDate date, Class<T> kind) {
        return plan.course().history().observations().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(observation -> observation.on().equals(date))
                .toList();
    }

    @Override
    public String toString() {
        return "DayFigures[" + date + "]";
    }
}
