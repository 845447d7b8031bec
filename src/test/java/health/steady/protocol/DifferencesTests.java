package health.steady.protocol;

import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.Change.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTests {

    private static final Dose FEW = Dose.repetitions(1, 3, 1);

    private final HistoryFixtures plan =
            planFor(GatedFixtures.ungated()).confirmedOn(0).advancedOnTime();

    @Test
    void nothingChangesBetweenADayAndItself() {
        assertThat(Engine.explain(plan.planOn(20), plan.planOn(20))).isEmpty();
    }

    @Test
    void aRestrictionEnds() {
        plan.releasedOn(20, "bending-1");

        assertThat(Engine.explain(plan.planOn(19), plan.planOn(20)))
                .contains(new Change(Kind.RESTRICTION_ENDED, "bending-1", null));
    }

    @Test
    void aRestrictionStartsByWhomeverSignedIt() {
        plan.tightenedOn(20, new Limit(Demand.BENDING, Amount.level(0)));

        assertThat(change(19, 20, "tightened-" + plan.lastSeq()).kind()).isEqualTo(Kind.RESTRICTION_STARTED);
        assertThat(change(19, 20, "tightened-" + plan.lastSeq()).cause())
                .isEqualTo(plan.planOn(20).restrictions().stream()
                        .filter(restriction -> restriction.rule() == null)
                        .findFirst()
                        .orElseThrow()
                        .cause());
    }

    @Test
    void aRestrictionHasAnotherLimit() {
        HistoryFixtures other = planFor(GatedFixtures.ungated()).confirmedOn(0);
        other.tightenedOn(3, new Limit(Demand.BENDING, Amount.level(0)));
        HistoryFixtures twin = planFor(GatedFixtures.ungated()).confirmedOn(0);
        twin.tightenedOn(3, new Limit(Demand.BENDING, Amount.level(1)));

        assertThat(Engine.explain(other.planOn(3), twin.planOn(3)))
                .extracting(Change::kind)
                .containsExactly(Kind.RESTRICTION_CHANGED);
    }

    @Test
    void aStageChanges() {
        assertThat(Engine.explain(plan.planOn(13), plan.planOn(14)))
                .contains(new Change(Kind.STAGE_CHANGED, "WEEKS_2_6", null));
    }

    @Test
    void aStageThatIsGoneIsNamed() {
        plan.closedOn(60);

        assertThat(Engine.explain(plan.planOn(59), plan.planOn(60)))
                .contains(new Change(Kind.STAGE_CHANGED, "WEEKS_6_12", null));
    }

    @Test
    void theWalkIsMoreOrLess() {
        assertThat(change(13, 14, "walk").kind()).isEqualTo(Kind.WALK_MORE);
        assertThat(change(14, 13, "walk").kind()).isEqualTo(Kind.WALK_LESS);
        assertThat(change(13, 14, "walk").cause())
                .isEqualTo(plan.planOn(14).walking().cause());
    }

    @Test
    void theWalkIsLessBecauseOfReports() {
        plan.didOn(30, "walk", 8);

        assertThat(change(29, 30, "walk").cause())
                .isEqualTo(plan.planOn(30).walking().eased().cause());
    }

    @Test
    void theWalkIsNoneBecauseOfASign() {
        plan.checkedInOn(30, "RF01");

        Change change = change(29, 30, "walk");
        assertThat(change.kind()).isEqualTo(Kind.WALK_LESS);
        assertThat(change.cause()).isNotNull();
        assertThat(change.cause().signed()).isNull();
    }

    @Test
    void anExerciseStartsAndStops() {
        plan.addedOn(20, "quad-set", FEW).removedOn(22, "quad-set").removedOn(22, "clamshell");

        Change started = change(19, 20, "quad-set");
        assertThat(started.kind()).isEqualTo(Kind.EXERCISE_STARTED);
        assertThat(started.cause().signed().reason()).isEqualTo("because");
        assertThat(change(21, 22, "quad-set")).isEqualTo(new Change(Kind.EXERCISE_STOPPED, "quad-set", null));
    }

    @Test
    void anExerciseThatIsWithheldSaysWhy() {
        plan.conditionFoundOn(20, "knee-problem");

        Change stopped = change(19, 20, "wall-sit");
        assertThat(stopped.kind()).isEqualTo(Kind.EXERCISE_STOPPED);
        assertThat(stopped.cause().signed())
                .isEqualTo(plan.facts().get(plan.lastSeq() - 1).signature());
    }

    @Test
    void anExerciseIsMoreOrLess() {
        plan.raisedOn(20, "clamshell", Dose.repetitions(3, 15, 2)).easedOn(22, "clamshell", FEW);

        assertThat(change(19, 20, "clamshell").kind()).isEqualTo(Kind.EXERCISE_MORE);
        assertThat(change(21, 22, "clamshell").kind()).isEqualTo(Kind.EXERCISE_LESS);
    }

    @Test
    void aHigherRungIsMoreWhateverItsDose() {
        plan.easedOn(45, "bridge/small", Dose.repetitions(1, 10, 2)).raisedOn(50, "bridge/full", FEW);

        assertThat(change(49, 50, "bridge").kind()).isEqualTo(Kind.EXERCISE_MORE);
        assertThat(change(50, 49, "bridge").kind()).isEqualTo(Kind.EXERCISE_LESS);
    }

    @Test
    void anExerciseIsLessBecauseOfReports() {
        plan.didOn(20, "clamshell", 8);

        Change change = change(19, 20, "clamshell");
        assertThat(change.kind()).isEqualTo(Kind.EXERCISE_LESS);
        assertThat(change.cause().sources()).contains(new Citation("seed-004", "L22"));
    }

    @Test
    void aRestrictionOfTwoCoursesEndsOnce() {
        HistoryFixtures second =
                planFor(GatedFixtures.ungated()).confirmedOn(0).advancedOnTime().releasedOn(20, "bending-1");
        plan.releasedOn(20, "bending-1");
        List<Course> courses = List.of(plan.course(), second.course());

        assertThat(Engine.explain(Engine.dayPlan(courses, plan.day(19)), Engine.dayPlan(courses, plan.day(20))))
                .filteredOn(change -> change.id().equals("bending-1"))
                .containsExactly(new Change(Kind.RESTRICTION_ENDED, "bending-1", null));
    }

    private Change change(int before, int after, String id) {
        List<Change> changes = Engine.explain(plan.planOn(before), plan.planOn(after)).stream()
                .filter(change -> change.id().equals(id))
                .toList();
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }
}
