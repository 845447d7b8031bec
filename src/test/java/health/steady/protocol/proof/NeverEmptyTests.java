package health.steady.protocol.proof;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.WalkingGoal;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.ProgrammeEntry.Role;
import health.steady.protocol.Restriction;
import health.steady.protocol.Rulebook;
import health.steady.protocol.RulebookFixtures;
import health.steady.protocol.SuspensionLevel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law L13: a plan is never empty by accident, and every restriction can end. */
class NeverEmptyTests {

    /** What clinicians do, or leave undone, to an unedited plan. */
    private static final Map<String, Consumer<HistoryFixtures>> COURSES = Map.of(
            "stages on time, prompts ignored", HistoryFixtures::advancedOnTime,
            "stages late, prompts ignored", plan -> plan.advancedLate(21),
            "stages never, prompts ignored", plan -> {},
            "stages on time, released at once", plan -> releaseAll(plan.advancedOnTime()),
            "stages never, released at once", NeverEmptyTests::releaseAll,
            "stages on time, always not yet", plan -> keepAll(plan.advancedOnTime()));

    private static final Rulebook RULEBOOK = RulebookFixtures.microdiscectomy();

    static Stream<Combination> askedAndAbsent() {
        return Combination.all().stream()
                .filter(combination -> combination.conditions() == Combination.Conditions.NONE);
    }

    @ParameterizedTest
    @MethodSource("askedAndAbsent")
    void everyDayHasAWalkAndThreeToSixExercises(Combination combination) {
        COURSES.forEach((course, clinicians) -> {
            HistoryFixtures plan = combination.plan(RULEBOOK).confirmedOn(0);
            clinicians.accept(plan);
            for (int day = 0; day <= 400; day++) {
                DayPlan today = plan.planOn(day);
                assertThat(counted(today))
                        .as("%s, day %d: %s", course, day, ids(today))
                        .isBetween(3L, 6L);
                assertThat(today.walking())
                        .as("walk with %s, day %d", course, day)
                        .isNotNull();
                assertThat(today.messages())
                        .noneMatch(message ->
                                message.kind() == Message.Kind.FEW_EXERCISES || message.kind() == Message.Kind.NO_WALK);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("askedAndAbsent")
    void anUnconfirmedPlanKeepsTheFirstDays(Combination combination) {
        HistoryFixtures plan = combination.plan(RULEBOOK).advancedOnTime();
        List<String> first = ids(plan.planOn(6));
        for (int day = 6; day <= 400; day++) {
            assertThat(ids(plan.planOn(day))).isEqualTo(first);
            assertThat(counted(plan.planOn(day))).isBetween(3L, 6L);
            assertThat(plan.planOn(day).walking()).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("askedAndAbsent")
    void theTotalOfADaysWalksNeverFalls(Combination combination) {
        HistoryFixtures plan = combination.plan(RULEBOOK).confirmedOn(0).advancedOnTime();
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
    void everyRestrictionEndsOnItsEarliestDayWhenTheSurgeonSigns(Combination combination) {
        HistoryFixtures plan = combination.plan(RULEBOOK).confirmedOn(0);
        releaseAll(plan);
        for (Restriction restriction : RULEBOOK.protocol().restrictions()) {
            if (!restriction.optional() || combination.imposed()) {
                assertThat(inForce(plan, restriction.notBefore() - 1)).contains(restriction.id());
            }
            assertThat(inForce(plan, restriction.notBefore())).doesNotContain(restriction.id());
        }
        assertThat(inForce(plan, 400)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("askedAndAbsent")
    void noneEndsByTimeAlone(Combination combination) {
        HistoryFixtures plan = combination.plan(RULEBOOK).confirmedOn(0).advancedOnTime();

        assertThat(inForce(plan, 400)).isEqualTo(inForce(plan, 0));
    }

    @Test
    void theSurgeonIsAskedForEveryEndUntilItIsSignedAndThenChased() {
        HistoryFixtures plan = Combination.STRICTEST.plan(RULEBOOK).confirmedOn(0);
        for (Restriction restriction : RULEBOOK.protocol().restrictions()) {
            int asked = restriction.prompts().get(0);
            assertThat(end(plan, asked - 1, restriction).askedOn()).isNull();
            assertThat(end(plan, asked, restriction).askedOn()).isEqualTo(plan.day(asked));
            assertThat(end(plan, asked + 14, restriction).overdue()).isFalse();
            assertThat(end(plan, asked + 15, restriction).overdue()).isTrue();
            assertThat(end(plan, 400, restriction).overdue()).isTrue();
        }
    }

    @Test
    void aSuspensionLeavesWhatItsSignAllows() {
        RULEBOOK.dangerSigns().signs().forEach(sign -> {
            for (int day : new int[] {2, 20, 60, 200}) {
                DayPlan today = Combination.DEFAULT
                        .plan(RULEBOOK)
                        .confirmedOn(0)
                        .advancedOnTime()
                        .checkedInOn(day, sign.id())
                        .planOn(day + 3);
                if (sign.suspends() == SuspensionLevel.STOP_ALL) {
                    assertThat(today.exercises()).as(sign.id()).isEmpty();
                    assertThat(today.walking()).as(sign.id()).isNull();
                } else if (sign.suspends() == SuspensionLevel.ESSENTIAL_MOVEMENT) {
                    assertThat(ids(today)).as(sign.id()).contains("breathe", "log-roll", "sit-stand");
                    assertThat(ids(today).contains("ankle-pump")).isEqualTo(!sign.spareCalf());
                    assertThat(today.walking()).as(sign.id()).isNotNull();
                } else {
                    assertThat(counted(today)).as(sign.id()).isBetween(3L, 6L);
                    assertThat(today.walking()).as(sign.id()).isNotNull();
                }
            }
        });
    }

    private static void releaseAll(HistoryFixtures plan) {
        RULEBOOK.protocol().restrictions().stream()
                .sorted(Comparator.comparingInt(Restriction::notBefore))
                .forEach(restriction -> {
                    restriction.needs().forEach(need -> plan.foundOn(restriction.notBefore(), need.finding()));
                    plan.releasedOn(restriction.notBefore(), restriction.id());
                });
    }

    private static void keepAll(HistoryFixtures plan) {
        IntStream.iterate(14, day -> day <= 400, day -> day + 14)
                .forEach(day ->
                        RULEBOOK.protocol().restrictions().forEach(restriction -> plan.keptOn(day, restriction.id())));
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
