package health.steady.protocol.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.protocol.Cause;
import health.steady.protocol.Course;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Demand;
import health.steady.protocol.Demands;
import health.steady.protocol.Dose;
import health.steady.protocol.History;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Reason;
import health.steady.protocol.Rulebook;
import health.steady.protocol.RulebookFixtures;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The proof finds what is wrong: each planted fault is reported by the same checker that finds the engine right. */
class PlantedFaultTests {

    private static final int[] DAYS = IntStream.rangeClosed(0, 100).toArray();

    private final Rulebook shipped = RulebookFixtures.microdiscectomy();
    private final Oracle oracle = new Oracle("lumbar-microdiscectomy");

    @Test
    void nothingIsReportedWithoutAFault() {
        assertThat(found(Planner.ENGINE, shipped)).isEmpty();
    }

    @Test
    void anExerciseWhoseDemandsAreFalsifiedIsReported() {
        Rulebook falsified = Edited.withDemands(shipped, "knee-chest", demands(Set.of()));

        assertThat(found(Planner.ENGINE, falsified))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found).contains("offered knee-chest/one-knee against bending-1"));
    }

    @Test
    void aRestrictionThatEndsByItsDateIsReported() {
        Planner endsByDate = (course, date) -> {
            DayPlan plan = Planner.ENGINE.plan(course, date);
            boolean due = date.isAfter(HistoryFixtures.SURGERY.plusDays(13));
            return due ? Replanned.withoutRestriction(plan, "bending-1") : plan;
        };

        assertThat(found(endsByDate, shipped))
                .isNotEmpty()
                .first()
                .asString()
                .contains("in force", "bending-1", "day 14");
    }

    @Test
    void anExerciseOfferedDuringAStopIsReported() {
        Planner deaf = (course, date) -> Planner.ENGINE.plan(
                new Course(course.rulebook(), History.of(course.history().facts(), List.of())), date);

        assertThat(found(deaf, shipped)).anySatisfy(found -> assertThat(found).contains("against RF01"));
    }

    @Test
    void aDemandThatIsNotDeclaredCountsAsTheHighest() {
        Rulebook undeclared = Edited.withDemands(shipped, "clamshell", demands(Set.of(Demand.BENDING, Demand.IMPACT)));

        DayPlan day = plan(undeclared).planOn(20);

        assertThat(day.exercises()).noneMatch(offer -> offer.exercise().id().equals("clamshell"));
        assertThat(day.withheld())
                .filteredOn(held -> held.exercise().id().equals("clamshell"))
                .singleElement()
                .satisfies(held -> assertThat(held.reasons())
                        .filteredOn(reason -> reason.kind() == Reason.Kind.LIMIT)
                        .extracting(Reason::id)
                        .containsExactly("bending-1", "bending-2", "impact-1"));
    }

    @Test
    void aLineWithoutACauseCannotBeBuilt() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Cause(null, List.of()));
    }

    private List<String> found(Planner planner, Rulebook rulebook) {
        Violations violations = new Violations();
        HistoryFixtures plan = plan(rulebook)
                .unlockedOn(5, "knee-chest")
                .addedOn(5, "knee-chest/one-knee", Dose.repetitions(1, 5, 1))
                .checkedInOn(50, "RF01");
        Case.of(() -> "planted", plan).hold(planner, rulebook, oracle, DAYS, new Checker(violations));
        return violations.found();
    }

    private static HistoryFixtures plan(Rulebook rulebook) {
        return HistoryFixtures.planFor(rulebook).confirmedOn(0).advancedOnTime();
    }

    private static Demands demands(Set<Demand> undeclared) {
        Map<Demand, Integer> zeros = new EnumMap<>(Demand.class);
        EnumSet.complementOf(undeclared.isEmpty() ? EnumSet.noneOf(Demand.class) : EnumSet.copyOf(undeclared))
                .forEach(demand -> zeros.put(demand, 0));
        return new Demands(zeros, Set.of(), Set.of());
    }
}
