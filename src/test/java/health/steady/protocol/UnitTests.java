package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnitTests {

    @ParameterizedTest
    @EnumSource
    void isFoundByItsSymbol(Unit unit) {
        assertThat(Unit.bySymbol(unit.symbol())).contains(unit);
    }

    @Test
    void isNotGuessed() {
        assertThat(Unit.bySymbol("pounds")).isEmpty();
    }
}
