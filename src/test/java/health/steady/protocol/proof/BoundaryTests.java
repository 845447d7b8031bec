package health.steady.protocol.proof;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.Course;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Dose;
import health.steady.protocol.Engine;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Rulebook;
import health.steady.protocol.RulebookFixtures;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Enumeration (a): a day equals the day before it, unless a boundary lies between. */
class BoundaryTests {

    private final Rulebook rulebook = Edited.withoutRestDays(RulebookFixtures.microdiscectomy());

    static List<Combination> combinations() {
        return Combination.all();
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void nothingChangesBetweenBoundaries(Combination combination) {
        HistoryFixtures plan = combination
                .plan(rulebook)
                .confirmedOn(0)
                .advancedOnTime()
                .checkedInOn(15)
                .releasedOn(20, "bending-1")
                .tightenedOn(33, Cases.tightenings().get(0))
                .addedOn(50, "slr", Dose.repetitions(1, 5, 1))
                .checkedInOn(100, "RF09")
                .suspensionEndedOn(103, 100);
        Course course = plan.course();
        Set<Integer> boundaries = boundaries();
        DayPlan before = Engine.dayPlan(List.of(course), plan.day(0));
        for (int day = 1; day <= 400; day++) {
            DayPlan today = Engine.dayPlan(List.of(course), plan.day(day));
            if (!boundaries.contains(day)) {
                assertThat(undated(today)).as("day %d", day).isEqualTo(undated(before));
            }
            before = today;
        }
    }

    /** Phases, weeks of walking, of exercises and of lessons, earliest days, prompts and their chasing, and the facts above. */
    private Set<Integer> boundaries() {
        Set<Integer> days = new TreeSet<>(Set.of(0, 14, 42, 84, 182, 15, 20, 33, 50, 100, 103));
        ClinicalTable.BY_RUNG.values().forEach(row -> {
            days.add(row.defaultDay);
            days.add(row.floorDay);
        });
        for (int week = 0; week <= 6; week++) {
            days.add(7 * week);
        }
        rulebook.lessons().forEach(lesson -> {
            Integer end = lesson.before();
            days.add(lesson.from());
            days.add(end == null ? lesson.from() : end);
        });
        rulebook.protocol().restrictions().forEach(restriction -> {
            days.add(restriction.notBefore());
            restriction.prompts().forEach(prompt -> {
                days.add(prompt);
                days.add(prompt + 15);
            });
        });
        return days;
    }

    private static DayPlan undated(DayPlan plan) {
        return new DayPlan(
                plan.standing(),
                HistoryFixtures.SURGERY,
                0,
                plan.phase(),
                plan.stage(),
                plan.restrictions(),
                plan.walking(),
                plan.exercises(),
                plan.withheld(),
                plan.instructions(),
                plan.messages(),
                plan.nextStage(),
                plan.next(),
                plan.lessons());
    }
}
