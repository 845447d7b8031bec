package health.steady.protocol;

import static health.steady.protocol.DayPlanFixtures.offeredBy;
import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SubstitutesTests {

    private final HistoryFixtures plan =
            planFor(GatedFixtures.ungated()).confirmedOn(0).advancedOnTime();

    @Test
    void areForTheSameIntentAndHaveNothingAgainstThem() {
        List<RungRef> substitutes = substitutes(20, "clamshell");

        assertThat(substitutes).isNotEmpty().contains(new RungRef("side-leg-lift", "basic"));
        for (RungRef substitute : substitutes) {
            Exercise other = exercise(substitute.exercise());
            assertThat(other.intent()).isEqualTo(exercise("clamshell").intent());
            assertThat(reasonsAgainst(20, substitute)).isEmpty();
        }
    }

    @Test
    void areTheEasiestRungThatMayBeGiven() {
        for (RungRef substitute : substitutes(60, "clamshell")) {
            Exercise other = exercise(substitute.exercise());
            for (Rung easier : other.ladder().subList(0, other.height(substitute.rung()))) {
                assertThat(reasonsAgainst(60, new RungRef(other.id(), easier.id())))
                        .isNotEmpty();
            }
        }
    }

    @Test
    void areNotOfferedAlready() {
        DayPlan day = plan.planOn(20);

        for (RungRef substitute : substitutes(20, "clamshell")) {
            assertThat(offeredBy(day)).noneMatch(offered -> offered.startsWith(substitute.exercise() + "/"));
        }
        plan.addedOn(20, "side-leg-lift", Dose.repetitions(1, 5, 1));
        assertThat(substitutes(20, "clamshell")).doesNotContain(new RungRef("side-leg-lift", "basic"));
    }

    @Test
    void leaveOutWhatAConditionForbids() {
        plan.with("hip-problem");

        assertThat(substitutes(20, "clamshell")).doesNotContain(new RungRef("side-leg-lift", "basic"));
    }

    @Test
    void areNoneForWhatTheCatalogueDoesNotKnow() {
        assertThat(substitutes(20, "cartwheel")).isEmpty();
    }

    @Test
    void areNoneWithoutAPlan() {
        Course unreadable = new Course(GatedFixtures.ungated(), History.unreadable());

        assertThat(Engine.substitutes(List.of(unreadable), plan.day(20), "clamshell"))
                .isEmpty();
    }

    @Test
    void areNoneDuringAStop() {
        plan.checkedInOn(20, "RF01");

        assertThat(substitutes(20, "clamshell")).isEmpty();
    }

    private List<RungRef> substitutes(int day, String exercise) {
        return Engine.substitutes(List.of(plan.course()), plan.day(day), exercise);
    }

    private List<Reason> reasonsAgainst(int day, RungRef use) {
        Dose dose = exercise(use.exercise()).rung(use.rung()).orElseThrow().dose();
        return Engine.reasonsAgainst(List.of(plan.course()), plan.day(day), use, dose);
    }

    private static Exercise exercise(String id) {
        return GatedFixtures.ungated().catalogue().exercise(id).orElseThrow();
    }
}
