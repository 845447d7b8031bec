package health.steady.protocol.proof;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.Course;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Dose;
import health.steady.protocol.Engine;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Protocol;
import health.steady.protocol.Restriction;
import health.steady.protocol.Rulebook;
import health.steady.protocol.proof.Subject.Assigned;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Enumeration (a): a day equals the day before it, unless a boundary lies between. */
@Tag("proof")
class BoundaryTests {

    private static final String ASSIGNED = "health.steady.protocol.proof.Subject#assigned";

    @ParameterizedTest
    @MethodSource(ASSIGNED)
    void nothingChangesBetweenBoundaries(Assigned assigned) {
        Subject subject = assigned.subject();
        Rulebook rulebook = Edited.withoutRestDays(subject.rulebook());
        Restriction released = rulebook.protocol().restrictions().get(0);
        int releasedOn = released.notBefore() + 6;
        HistoryFixtures plan = assigned.combination()
                .plan(rulebook)
                .confirmedOn(0)
                .advancedOnTime()
                .checkedInOn(15)
                .tightenedOn(33, Cases.tightenings().get(0))
                .addedOn(50, subject.targets().get(0).use(), Dose.repetitions(1, 5, 1));
        released.needs().forEach(need -> plan.foundOn(releasedOn, need.finding()));
        plan.releasedOn(releasedOn, released.id()).checkedInOn(100, "RF09").suspensionEndedOn(103, 100);
        Course course = plan.course();
        Set<Integer> boundaries = boundaries(subject, releasedOn);
        DayPlan before = Engine.dayPlan(List.of(course), plan.day(0));
        for (int day = 1; day <= 400; day++) {
            DayPlan today = Engine.dayPlan(List.of(course), plan.day(day));
            if (!boundaries.contains(day)) {
                assertThat(undated(today)).as("day %d", day).isEqualTo(undated(before));
            }
            before = today;
        }
    }

    /** Those of {@link Days}; what only tells something: lessons, instructions, prompts and their chasing; and the facts above. */
    private static Set<Integer> boundaries(Subject subject, int releasedOn) {
        Set<Integer> days = new TreeSet<>(new Days(subject).boundaries());
        days.addAll(Set.of(15, 33, 50, 100, 103));
        days.add(releasedOn);
        Protocol protocol = subject.rulebook().protocol();
        protocol.instructions().forEach(instruction -> {
            days.add(instruction.from());
            if (instruction.before() != null) {
                days.add(instruction.before());
            }
        });
        subject.rulebook().lessons().forEach(lesson -> {
            Integer end = lesson.before();
            days.add(lesson.from());
            days.add(end == null ? lesson.from() : end);
        });
        protocol.restrictions()
                .forEach(restriction -> restriction.prompts().forEach(prompt -> {
                    days.add(prompt);
                    days.add(prompt + 15);
                }));
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
