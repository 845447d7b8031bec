package health.steady.review.domain;

import health.steady.protocol.Course;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Engine;
import health.steady.protocol.Observation;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Observation.SessionLog;
import health.steady.protocol.Observation.SessionLog.Outcome;
import health.steady.review.domain.CaseDetails.Done;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was reported lately, in figures. */
final class CaseFigures {

    private static final int PAIN_DAYS = 14;
    private static final int DONE_DAYS = 7;
    private static final String WALK = "walk";

    private final Course course;
    private final LocalDate today;
    private final List<Observation> lately = new ArrayList<>();
    private @Nullable Instant lastReport;

    CaseFigures(Course course, LocalDate today) {
        this.course = course;
        this.today = today;
        LocalDate before = today.minusDays(PAIN_DAYS);
        for (Observation observation : course.history().observations()) {
            if (observation.on().isAfter(today)) {
                continue;
            }
            if (observation.on().isAfter(before)) {
                lately.add(observation);
            }
            boolean latest = lastReport == null || observation.recordedAt().isAfter(lastReport);
            if (observation instanceof CheckIn && latest) {
                lastReport = observation.recordedAt();
            }
        }
    }

    List<@Nullable Integer> pain() {
        List<@Nullable Integer> pain = new ArrayList<>();
        for (LocalDate day = today.minusDays(PAIN_DAYS - 1); !day.isAfter(today); day = day.plusDays(1)) {
            pain.add(painOn(day));
        }
        return pain;
    }

    List<Done> done() {
        List<Done> done = new ArrayList<>();
        for (LocalDate day = today.minusDays(DONE_DAYS); day.isBefore(today); day = day.plusDays(1)) {
            done.add(doneOn(day));
        }
        return done;
    }

    @Nullable
    Instant lastReport() {
        return lastReport;
    }

    private @Nullable Integer painOn(LocalDate day) {
        Integer worst = null;
        for (Observation observation : lately) {
            if (observation instanceof CheckIn report && report.on().equals(day)) {
                worst = worst == null ? report.worstPain() : Math.max(worst, report.worstPain());
            }
        }
        return worst;
    }

    private Done doneOn(LocalDate day) {
        DayPlan plan = Engine.dayPlan(List.of(course), day);
        Set<String> due = new HashSet<>();
        plan.exercises().forEach(offer -> due.add(offer.exercise().id()));
        if (plan.walking() != null) {
            due.add(WALK);
        }
        Set<String> whole = new HashSet<>();
        Set<String> any = new HashSet<>();
        for (Observation observation : lately) {
            if (observation instanceof SessionLog log && log.on().equals(day) && due.contains(log.exercise())) {
                if (log.outcome() != Outcome.SKIPPED) {
                    any.add(log.exercise());
                }
                if (log.outcome() == Outcome.DONE) {
                    whole.add(log.exercise());
                }
            }
        }
        if (due.isEmpty()) {
            return Done.REST;
        }
        return any.isEmpty() ? Done.NOT : whole.size() == due.size() ? Done.ALL : Done.PARTLY;
    }
}
