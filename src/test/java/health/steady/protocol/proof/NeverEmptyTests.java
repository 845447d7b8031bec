package health.steady.protocol.proof;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.Course;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.WalkingGoal;
import health.steady.protocol.Engine;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Phase;
import health.steady.protocol.ProgrammeEntry.Role;
import health.steady.protocol.Restriction;
import health.steady.protocol.Rulebook;
import health.steady.protocol.RungRef;
import health.steady.protocol.SuspensionLevel;
import health.steady.protocol.proof.Subject.Assigned;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law L13: a plan is never empty by accident, and every restriction can end. */
@Tag("proof")
class NeverEmptyTests {

    private static final String SHIPPED = "health.steady.protocol.proof.Subject#all";

    /** What clinicians do, or leave undone, to an unedited plan. */
    private static final Map<String, BiConsumer<HistoryFixtures, Rulebook>> COURSES = Map.of(
            "stages on time, prompts ignored", (plan, rulebook) -> plan.advancedOnTime(),
            "stages late, prompts ignored", (plan, rulebook) -> plan.advancedLate(21),
            "stages never, prompts ignored", (plan, rulebook) -> {},
            "stages on time, released at once", (plan, rulebook) -> releaseAll(plan.advancedOnTime(), rulebook),
            "stages never, released at once", NeverEmptyTests::releaseAll,
            "stages on time, always not yet", (plan, rulebook) -> keepAll(plan.advancedOnTime(), rulebook));

    static Stream<Assigned> askedAndAbsent() {
        return Subject.assigned()
                .filter(assigned -> assigned.combination().conditions() == Combination.Conditions.NONE);
    }

    @ParameterizedTest
    @MethodSource("askedAndAbsent")
    void everyDayHasAWalkAndThreeToSixExercises(Assigned assigned) {
        Rulebook rulebook = assigned.rulebook();
        COURSES.forEach((course, clinicians) -> {
            HistoryFixtures plan = assigned.plan().confirmedOn(0);
            clinicians.accept(plan, rulebook);
            List<Course> courses = List.of(plan.course());
            for (int day = 0; day <= 400; day++) {
                DayPlan today = Engine.dayPlan(courses, plan.day(day));
                assertThat(counted(today))
                        .as("%s, day %d: %s", course, day, ids(today))
                        .isBetween(least(today, rulebook), 6L);
                assertThat(today.walking())
                        .as("walk with %s, day %d", course, day)
                        .isNotNull();
                assertThat(today.messages())
                        .noneMatch(message -> message.kind() == Message.Kind.NO_WALK
                                || (message.kind() == Message.Kind.FEW_EXERCISES && least(today, rulebook) > 2));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("askedAndAbsent")
    void anUnconfirmedPlanKeepsTheFirstDays(Assigned assigned) {
        HistoryFixtures plan = assigned.plan().advancedOnTime();
        List<String> first = ids(plan.planOn(6));
        for (int day = 6; day <= 400; day++) {
            DayPlan today = plan.planOn(day);
            assertThat(ids(today)).isEqualTo(first);
            assertThat(counted(today)).isBetween(least(today, assigned.rulebook()), 6L);
            assertThat(today.walking()).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("askedAndAbsent")
    void theTotalOfADaysWalksNeverFalls(Assigned assigned) {
        HistoryFixtures plan = assigned.plan().confirmedOn(0).advancedOnTime();
        int before = 0;
        for (int day = 0; day <= 400; day++) {
            WalkingGoal goal = plan.planOn(day).walking();
            int total = goal == null ? 0 : goal.minutes() * goal.times();
            assertThat(total).as("day %d", day).isGreaterThanOrEqualTo(before);
            before = total;
        }
    }

    @ParameterizedTest
    @MethodSource("askedAndAbsent")
    void everyRestrictionEndsOnItsEarliestDayWhenTheSurgeonSigns(Assigned assigned) {
        HistoryFixtures plan = assigned.plan().confirmedOn(0);
        List<String> first = inForce(plan, 0);
        releaseAll(plan, assigned.rulebook());
        for (Restriction restriction : assigned.rulebook().protocol().restrictions()) {
            assertThat(restriction.optional() || first.contains(restriction.id()))
                    .as(restriction.id())
                    .isTrue();
            if (first.contains(restriction.id()) && restriction.notBefore() > 0) {
                assertThat(inForce(plan, restriction.notBefore() - 1)).contains(restriction.id());
            }
            assertThat(inForce(plan, restriction.notBefore())).doesNotContain(restriction.id());
        }
        assertThat(inForce(plan, 400)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("askedAndAbsent")
    void noneEndsByTimeAlone(Assigned assigned) {
        HistoryFixtures plan = assigned.plan().confirmedOn(0).advancedOnTime();

        assertThat(inForce(plan, 0)).isNotEmpty();
        assertThat(inForce(plan, 400)).isEqualTo(inForce(plan, 0));
    }

    @ParameterizedTest
    @MethodSource(SHIPPED)
    void theSurgeonIsAskedForEveryEndUntilItIsSignedAndThenChased(Subject subject) {
        HistoryFixtures plan =
                subject.combinations().strictest().plan(subject.rulebook()).confirmedOn(0);
        for (Restriction restriction : subject.rulebook().protocol().restrictions()) {
            int asked = restriction.prompts().get(0);
            assertThat(end(plan, asked - 1, restriction).askedOn()).isNull();
            assertThat(end(plan, asked, restriction).askedOn()).isEqualTo(plan.day(asked));
            assertThat(end(plan, asked + 14, restriction).overdue()).isFalse();
            assertThat(end(plan, asked + 15, restriction).overdue()).isTrue();
            assertThat(end(plan, 400, restriction).overdue()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource(SHIPPED)
    void aSuspensionLeavesWhatItsSignAllows(Subject subject) {
        Rulebook rulebook = subject.rulebook();
        rulebook.dangerSigns().signs().forEach(sign -> {
            for (int day : new int[] {2, 20, 60, 200}) {
                DayPlan today = subject.combinations()
                        .defaults()
                        .plan(rulebook)
                        .confirmedOn(0)
                        .advancedOnTime()
                        .checkedInOn(day, sign.id())
                        .planOn(day + 3);
                if (sign.suspends() == SuspensionLevel.STOP_ALL) {
                    assertThat(today.exercises()).as(sign.id()).isEmpty();
                    assertThat(today.walking()).as(sign.id()).isNull();
                } else if (sign.suspends() == SuspensionLevel.ESSENTIAL_MOVEMENT) {
                    assertThat(ids(today))
                            .as(sign.id())
                            .hasSizeGreaterThanOrEqualTo((int) least(today, rulebook))
                            .containsExactlyInAnyOrderElementsOf(essential(rulebook, sign.spareCalf()));
                    assertThat(today.walking()).as(sign.id()).isNotNull();
                } else {
                    assertThat(counted(today)).as(sign.id()).isBetween(least(today, rulebook), 6L);
                    assertThat(today.walking()).as(sign.id()).isNotNull();
                }
            }
        });
    }

    private static List<String> essential(Rulebook rulebook, boolean spareCalf) {
        return rulebook.protocol().essential().stream()
                .map(RungRef::exercise)
                .filter(id -> !spareCalf
                        || !Objects.requireNonNull(
                                        rulebook.catalogue().exercises().get(id))
                                .calf())
                .toList();
    }

    /** Three, or one in a stage that says why sources support no more. */
    private static long least(DayPlan today, Rulebook rulebook) {
        Phase stage = Objects.requireNonNull(today.stage());
        return rulebook.protocol().stage(stage).fewer() == null ? 3 : 1;
    }

    private static void releaseAll(HistoryFixtures plan, Rulebook rulebook) {
        rulebook.protocol().restrictions().stream()
                .sorted(Comparator.comparingInt(Restriction::notBefore))
                .forEach(restriction -> {
                    restriction.needs().forEach(need -> plan.foundOn(restriction.notBefore(), need.finding()));
                    plan.releasedOn(restriction.notBefore(), restriction.id());
                });
    }

    private static void keepAll(HistoryFixtures plan, Rulebook rulebook) {
        IntStream.iterate(14, day -> day <= 400, day -> day + 14)
                .forEach(day ->
                        rulebook.protocol().restrictions().forEach(restriction -> plan.keptOn(day, restriction.id())));
    }

    private static DayPlan.End end(HistoryFixtures plan, int day, Restriction restriction) {
        return plan.planOn(day).restrictions().stream()
                .filter(inForce -> inForce.id().equals(restriction.id()))
                .findFirst()
                .orElseThrow()
                .end();
    }

    private static List<String> inForce(HistoryFixtures plan, int day) {
        return plan.planOn(day).restrictions().stream().map(InForce::id).toList();
    }

    private static long counted(DayPlan plan) {
        return plan.exercises().stream()
                .filter(offer -> offer.role() == Role.EXERCISE)
                .count();
    }

    private static List<String> ids(DayPlan plan) {
        return plan.exercises().stream()
                .map(Offer::exercise)
                .map(exercise -> exercise.id())
                .toList();
    }
}
