package health.steady.protocol;

import static health.steady.protocol.HistoryFixtures.SURGERY;
import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a patient is to know on a day. */
class LessonsTests {

    private final HistoryFixtures plan = planFor(teaching(
                    lesson("always", 0, null, Set.of(), Set.of()),
                    lesson("wound", 0, 14, Set.of(), Set.of()),
                    lesson("posture", 14, 42, Set.of("DISCECTOMY"), Set.of("LUMBAR")),
                    lesson("bone", 0, null, Set.of("FUSION"), Set.of()),
                    lesson("collar", 0, null, Set.of(), Set.of("CERVICAL"))))
            .confirmedOn(0);

    @Test
    void beginOnTheirDayInTheOrderOfTheFile() {
        assertThat(on(0)).containsExactly("always", "wound");
        assertThat(on(13)).containsExactly("always", "wound");
        assertThat(on(14)).containsExactly("always", "posture");
    }

    @Test
    void endOnTheirDay() {
        assertThat(on(41)).contains("posture");
        assertThat(on(42)).containsExactly("always");
        assertThat(on(400)).containsExactly("always");
    }

    @Test
    void ofAnotherProcedureOrRegionAreNotGiven() {
        assertThat(on(20)).doesNotContain("bone", "collar");
    }

    @Test
    void areNoneBeforeSurgery() {
        assertThat(on(-1)).isEmpty();
    }

    @Test
    void ofTwoCoursesAreGivenOnce() {
        HistoryFixtures earlier = planFor(teaching(
                        lesson("always", 0, null, Set.of(), Set.of()), lesson("late", 98, null, Set.of(), Set.of())))
                .operatedOn(SURGERY.minusDays(100))
                .confirmedOn(0);

        assertThat(ids(Engine.dayPlan(List.of(earlier.course(), plan.course()), SURGERY.plusDays(1))))
                .containsExactly("always", "late", "wound");
    }

    @Test
    void areSilentWhileASignTakesWalksOrExercisesAway() {
        plan.checkedInOn(5, "RF01");

        assertThat(on(5)).isEmpty();
        assertThat(on(4)).isNotEmpty();
    }

    @Test
    void areSilentWhileOnlyEssentialMovementIsLeft() {
        plan.checkedInOn(5, "RF08");

        assertThat(on(5)).isEmpty();
    }

    @Test
    void goOnWhileNothingProgresses() {
        plan.checkedInOn(5, "RF09");

        assertThat(on(5)).containsExactly("always", "wound");
    }

    private List<String> on(int day) {
        return ids(Engine.dayPlan(List.of(plan.course()), SURGERY.plusDays(day)));
    }

    private static List<String> ids(DayPlan day) {
        return day.lessons().stream().map(Lesson::id).toList();
    }

    private static Lesson lesson(
            String id, int from, @Nullable Integer before, Set<String> kinds, Set<String> regions) {
        List<Text> says = List.of(Text.english("Walk a little. Rest a little."));
        List<Citation> sources = List.of(new Citation("proposed", "a test"));
        return new Lesson(id, id, Text.english(id), says, from, before, kinds, regions, sources);
    }

    private static Rulebook teaching(Lesson... lessons) {
        Rulebook shipped = RulebookFixtures.microdiscectomy();
        return new Rulebook(
                shipped.digest(),
                shipped.protocol(),
                shipped.catalogue(),
                shipped.dangerSigns(),
                shipped.conflicts(),
                List.of(lessons),
                shipped.sources());
    }
}
