package health.steady.plan.domain;

import health.steady.people.CurrentUser;
import health.steady.plan.Decision;
import health.steady.plan.Foreseen;
import health.steady.plan.Foreseen.TwoDays;
import health.steady.plan.PlanRefused;
import health.steady.plan.PlanView;
import health.steady.protocol.Course;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Engine;
import health.steady.protocol.Fact;
import health.steady.protocol.History;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plays changes through as if they were signed today, each after those before it. One that is refused is left out. */
final class Foresight {

    /** No change is refused for a reason that nobody was asked for yet. */
    private static final String UNASKED = "-";

    private final CurrentUser by;
    private final PlanView plan;
    private final LocalDate today;

    Foresight(CurrentUser by, PlanView plan, LocalDate today) {
        this.by = by;
        this.plan = plan;
        this.today = today;
    }

    Foreseen of(List<List<Decision>> lines, int days) {
        Map<Integer, PlanRefused> refused = new LinkedHashMap<>();
        Course after = after(lines, refused);
        List<TwoDays> both = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            LocalDate date = today.plusDays(day);
            DayPlan before = plan.day(date);
            both.add(new TwoDays(date, before, after == plan.course() ? before : Engine.dayPlan(List.of(after), date)));
        }
        return new Foreseen(refused, both);
    }

    private Course after(List<List<Decision>> lines, Map<Integer, PlanRefused> refused) {
        Instant now = today.atStartOfDay().toInstant(ZoneOffset.UTC);
        Course course = plan.course();
        for (int place = 0; place < lines.size(); place++) {
            if (lines.get(place).isEmpty()) {
                continue;
            }
            try {
                course = with(
                        course, new RehabPlan(plan.id(), course).decide(lines.get(place), by, UNASKED, today, now));
            } catch (PlanRefused reason) {
                refused.put(place, reason);
            }
        }
        return course;
    }

    private static Course with(Course course, List<Fact> signed) {
        List<Fact> facts = new ArrayList<>(course.history().facts());
        facts.addAll(signed);
        return course.with(History.of(facts, course.history().observations()));
    }
}
