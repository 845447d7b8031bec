package health.steady.review.web;

import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.Observation;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Observation.SessionLog;
import health.steady.protocol.Observation.SessionLog.Outcome;
import health.steady.protocol.Reason.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was reported of each exercise on the days of a week, against what those days gave. */
final class WeekMarks {

    private static final int LATELY = 7;

    private final Telling telling;
    private final LocalDate today;
    private final Map<LocalDate, DayPlan> week;
    private final List<SessionLog> logs;
    private final List<CheckIn> reports;

    private WeekMarks(
            Telling telling,
            LocalDate today,
            Map<LocalDate, DayPlan> week,
            List<SessionLog> logs,
            List<CheckIn> reports) {
        this.telling = telling;
        this.today = today;
        this.week = week;
        this.logs = logs;
        this.reports = reports;
    }

    static WeekMarks of(Telling telling, PlanReading reading, Map<LocalDate, DayPlan> week) {
        LocalDate first = reading.today().minusDays(LATELY);
        List<SessionLog> logs = new ArrayList<>();
        List<CheckIn> reports = new ArrayList<>();
        for (Observation observation : reading.view().course().history().observations()) {
            if (observation.on().isBefore(first)) {
                continue;
            }
            if (observation instanceof SessionLog log) {
                logs.add(log);
            } else if (observation instanceof CheckIn report) {
                reports.add(report);
            }
        }
        return new WeekMarks(telling, reading.today(), week, logs, reports);
    }

    List<WeekMark> of(String exercise) {
        List<WeekMark> marks = new ArrayList<>();
        week.forEach((date, day) -> {
            String kind = kind(exercise, date, day);
            String style = kind.equals("planned") || kind.equals("none") ? "" : kind;
            marks.add(new WeekMark(
                    kind.equals("none") ? "none" : style, telling.say("review.week.mark." + kind), date.equals(today)));
        });
        return marks;
    }

    private String kind(String exercise, LocalDate date, DayPlan day) {
        int done = logs.stream()
                .filter(log -> log.exercise().equals(exercise) && log.on().equals(date))
                .filter(log -> log.outcome() != Outcome.SKIPPED)
                .mapToInt(log -> Math.max(1, log.times()))
                .sum();
        boolean partly = logs.stream()
                .anyMatch(log ->
                        log.exercise().equals(exercise) && log.on().equals(date) && log.outcome() == Outcome.PARTLY);
        Optional<Offer> offer = WeekPart.offers(day)
                .filter(given -> given.exercise().id().equals(exercise))
                .findFirst();
        if (done > 0) {
            int times = offer.map(given -> given.dose().timesADay()).orElse(1);
            return done < times || partly && done <= times ? "part" : "done";
        }
        if (offer.isPresent()) {
            return date.isBefore(today) ? "miss" : "planned";
        }
        return day.withheld().stream()
                .filter(held -> held.exercise().id().equals(exercise))
                .findFirst()
                .map(held ->
                        held.reasons().stream().allMatch(reason -> reason.kind() == Kind.REST_DAY) ? "rest" : "held")
                .orElse("none");
    }

    /** The latest pain during it, and whether pain was raised for long after it; null when neither was said. */
    @Nullable
    String reported(String exercise) {
        List<String> said = new ArrayList<>();
        Integer pain = null;
        LocalDate on = LocalDate.MIN;
        for (SessionLog log : logs) {
            if (log.exercise().equals(exercise)
                    && log.pain() != null
                    && !log.on().isBefore(on)) {
                pain = log.pain();
                on = log.on();
            }
        }
        if (pain != null) {
            said.add(telling.say("review.week.pain", pain));
        }
        reports.stream()
                .filter(report -> report.raisedAfter().contains(exercise))
                .reduce((earlier, later) -> later)
                .ifPresent(report -> said.add(telling.say("review.week.raised", telling.on(report.on()))));
        return said.isEmpty() ? null : String.join(", ", said);
    }
}
