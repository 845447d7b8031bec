package health.steady.protocol.proof;

import health.steady.protocol.Course;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Engine;
import java.time.LocalDate;
import java.util.List;

/** What is held to the laws: the engine, or one with a planted fault. */
interface Planner {

    Planner ENGINE = (course, date) -> Engine.dayPlan(List.of(course), date);

    DayPlan plan(Course course, LocalDate date);
}
