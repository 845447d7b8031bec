package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LimitTests {

    @Test
    void allowsUpToItsAmount() {
        Limit limit = new Limit(Demand.LIFTING, Amount.pounds("8"));

        assertThat(limit.allows(Amount.pounds("8").inBase())).isTrue();
        assertThat(limit.allows(Amount.of("3.63", Unit.KILOGRAMS).inBase())).isFalse();
    }

    @Test
    void ofNoneAllowsNothing() {
        Limit limit = new Limit(Demand.SUBMERSION, Amount.no());

        assertThat(limit.allows(0)).isTrue();
        assertThat(limit.allows(1)).isFalse();
    }

    @Test
    void rejectsAUnitThatDoesNotFitTheDemand() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Limit(Demand.BENDING, Amount.pounds("8")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limit(Demand.LIFTING, Amount.level(1)));
    }

    @Test
    void isWrittenWithItsDemand() {
        assertThat(new Limit(Demand.SIDE_BENDING, Amount.level(1))).hasToString("side-bending at most 1 level");
    }
}
