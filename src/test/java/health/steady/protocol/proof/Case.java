package health.steady.protocol.proof;

import health.steady.protocol.Course;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Fact;
import health.steady.protocol.History;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Observation;
import health.steady.protocol.Rulebook;
import java.util.List;
import java.util.function.Supplier;

/** One history to be held to the laws. */
record Case(Supplier<String> label, List<Fact> facts, List<Observation> observations) {

    static Case of(Supplier<String> label, HistoryFixtures history) {
        return new Case(label, history.facts(), history.observations());
    }

    Course under(Rulebook rulebook) {
        return new Course(rulebook, History.of(facts, observations));
    }

    /** Each day, counted from the planned surgery, held to the oracle. */
    void hold(Planner planner, Rulebook rulebook, Oracle oracle, int[] days, Checker checker) {
        Course course = under(rulebook);
        for (int day : days) {
            var date = HistoryFixtures.SURGERY.plusDays(day);
            DayPlan plan = planner.plan(course, date);
            checker.check(plan, oracle.on(facts, observations, date), label);
        }
    }
}
