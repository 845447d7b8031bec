package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemandsTests {

    private static final Dose DOSE = Dose.repetitions(1, 10, 2);

    @ParameterizedTest
    @EnumSource
    void whatIsNotDeclaredCountsAsTheHighest(Demand demand) {
        Demands nothing = new Demands(Map.of(), Set.of(), Set.of());

        assertThat(nothing.of(demand, DOSE)).isEqualTo(demand.scale().highest());
        assertThat(nothing.undeclared()).contains(demand);
    }

    @Test
    void aZeroIsDeclared() {
        Demands none = new Demands(Map.of(Demand.BENDING, 0), Set.of(), Set.of());

        assertThat(none.of(Demand.BENDING, DOSE)).isZero();
        assertThat(none.undeclared()).doesNotContain(Demand.BENDING);
    }

    @Test
    void aLoadFollowsTheDose() {
        Demands lifted = new Demands(Map.of(), Set.of(Demand.LIFTING), Set.of());
        Dose threePounds = new Dose(1, 10, 0, 0, false, Amount.pounds("3"), 0, 1, Set.of());

        assertThat(lifted.of(Demand.LIFTING, threePounds)).isEqualTo(1360);
        assertThat(lifted.of(Demand.LIFTING, DOSE))
                .as("a load that the dose leaves open")
                .isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void aLoadThatIsPulledFollowsTheDoseToo() {
        Demands pulled = new Demands(Map.of(), Set.of(Demand.PUSH_PULL), Set.of());
        Dose threePounds = new Dose(1, 10, 0, 0, false, Amount.pounds("3"), 0, 1, Set.of());

        assertThat(pulled.of(Demand.PUSH_PULL, threePounds)).isEqualTo(1360);
        assertThat(pulled.of(Demand.PUSH_PULL, DOSE)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void aLoadIsLiftedEvenWhereTheRungDeclaresNone() {
        Demands unloaded = new Demands(Map.of(Demand.LIFTING, 0), Set.of(), Set.of());
        Dose threePounds = new Dose(1, 10, 0, 0, false, Amount.pounds("3"), 0, 1, Set.of());

        assertThat(unloaded.of(Demand.LIFTING, threePounds)).isEqualTo(1360);
        assertThat(unloaded.of(Demand.LIFTING, DOSE)).isZero();
    }

    @Test
    void aTimeFollowsTheDose() {
        Demands sitting = new Demands(Map.of(), Set.of(), Set.of(Demand.SITTING));

        assertThat(sitting.of(Demand.SITTING, Dose.minutes(20, 1))).isEqualTo(20);
        assertThat(sitting.of(Demand.SITTING, DOSE)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void rejectsAValueOutsideItsScale() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Demands(Map.of(Demand.BENDING, 4), Set.of(), Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Demands(Map.of(Demand.PRONE, -1), Set.of(), Set.of()));
    }

    @Test
    void rejectsALevelThatFollowsTheDose() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Demands(Map.of(), Set.of(Demand.BENDING), Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Demands(Map.of(), Set.of(), Set.of(Demand.LIFTING)));
    }
}
