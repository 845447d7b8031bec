package health.steady.protocol.proof;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.Course;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.Dose;
import health.steady.protocol.Engine;
import health.steady.protocol.Fact;
import health.steady.protocol.History;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Observation;
import health.steady.protocol.Rulebook;
import health.steady.protocol.RulebookFixtures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law L11: one day, one plan; and there is an answer for every day. */
class PurityTests {

    private static final LocalDate[] ODD_DAYS = {
        LocalDate.MIN,
        LocalDate.of(0, 2, 29),
        LocalDate.of(1899, 12, 31),
        LocalDate.of(1900, 1, 1),
        LocalDate.of(2000, 2, 29),
        LocalDate.of(2200, 1, 1),
        LocalDate.of(2200, 1, 2),
        LocalDate.of(9999, 12, 31),
        LocalDate.MAX
    };

    private static final int HISTORIES = 500;
    private static final int HISTORIES_OF_OTHERS = 100;

    private final Rulebook rulebook = RulebookFixtures.microdiscectomy();

    static LocalDate[] oddDays() {
        return ODD_DAYS;
    }

    @ParameterizedTest
    @MethodSource("health.steady.protocol.proof.Subject#all")
    void theSameInputGivesTheSamePlanInWhicheverOrderReportsCome(Subject subject) {
        Rulebook rulebook = subject.rulebook();
        List<Combination> combinations = subject.combinations().some();
        List<Target> targets = subject.targets();
        Random random = new Random(1);
        int histories = subject.isProvedWhole() ? HISTORIES : HISTORIES_OF_OTHERS;
        for (int i = 0; i < histories; i++) {
            Combination combination = combinations.get(random.nextInt(combinations.size()));
            Target target = targets.get(random.nextInt(targets.size()));
            HistoryFixtures plan = randomHistory(combination.plan(rulebook), target, random);
            List<Observation> shuffled = new ArrayList<>(plan.observations());
            Collections.shuffle(shuffled, random);
            for (int day : new int[] {0, 15, 43, 90, 200}) {
                DayPlan once = plan.planOn(day);
                Course again = new Course(rulebook, History.of(plan.facts(), shuffled));

                assertThat(plan.planOn(day)).as("history " + i).isEqualTo(once);
                assertThat(Engine.dayPlan(List.of(again), plan.day(day)))
                        .as("history " + i)
                        .isEqualTo(once);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("oddDays")
    void everyDayHasAnAnswer(LocalDate date) {
        HistoryFixtures plan = usual(HistoryFixtures.planFor(rulebook));

        DayPlan day = Engine.dayPlan(List.of(plan.course()), date);

        boolean covered = date.getYear() >= 1900 && !date.isAfter(LocalDate.of(2200, 1, 1));
        assertThat(day.standing() == Standing.CALL_CLINIC).isEqualTo(!covered);
    }

    @ParameterizedTest
    @MethodSource("oddDays")
    void everyDayOfSurgeryHasAnAnswer(LocalDate surgery) {
        List<Fact> facts =
                new ArrayList<>(usual(HistoryFixtures.planFor(rulebook)).facts());
        Fact.PlanAssigned assigned = (Fact.PlanAssigned) facts.get(0);
        facts.set(
                0,
                new Fact.PlanAssigned(
                        assigned.signature(),
                        surgery,
                        assigned.choices(),
                        assigned.imposed(),
                        assigned.contraindications()));
        for (LocalDate date : ODD_DAYS) {
            assertThat(Engine.dayPlan(List.of(new Course(rulebook, History.of(facts, List.of()))), date))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("oddDays")
    void everyDayOfConfirmedSurgeryHasAnAnswer(LocalDate surgery) {
        HistoryFixtures plan = HistoryFixtures.planFor(rulebook).confirmedOn(3, surgery);

        assertThat(plan.planOn(20)).isNotNull();
    }

    @Test
    void noCourseGivesNoPlan() {
        assertThat(Engine.dayPlan(List.of(), HistoryFixtures.SURGERY).standing())
                .isEqualTo(Standing.CALL_CLINIC);
    }

    @Test
    void anUnknownExerciseRestrictionOrReportChangesNothing() {
        HistoryFixtures known = HistoryFixtures.planFor(rulebook).confirmedOn(0);
        HistoryFixtures odd = HistoryFixtures.planFor(rulebook)
                .confirmedOn(0)
                .releasedOn(1, "no-such-restriction")
                .addedOn(1, "no-such-exercise", Dose.minutes(1, 1))
                .addedOn(1, "bridge/no-such-rung", Dose.minutes(1, 1))
                .suspensionEndedOn(1, 77)
                .tighteningEndedOn(1, 99)
                .foundOn(1, "no-such-finding");

        assertThat(odd.planOn(30)).isEqualTo(known.planOn(30));
    }

    private static HistoryFixtures usual(HistoryFixtures plan) {
        return plan.choosing("restriction-length", "two-weeks")
                .confirmedOn(0)
                .advancedOnTime()
                .checkedInOn(13)
                .checkedInOn(30, "RF10")
                .suspensionEndedOn(33, 30);
    }

    private static HistoryFixtures randomHistory(HistoryFixtures plan, Target target, Random random) {
        int day = 0;
        for (int i = 0; i < 12; i++) {
            day += random.nextInt(8);
            Step.values()[random.nextInt(Step.values().length)].take(plan, target, day);
        }
        return plan;
    }
}
