package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemandTests {

    @ParameterizedTest
    @EnumSource
    void isFoundByItsId(Demand demand) {
        assertThat(Demand.byId(demand.id())).contains(demand);
    }

    @Test
    void isWrittenInSmallLettersWithHyphens() {
        assertThat(Demand.SIDE_BENDING.id()).isEqualTo("side-bending");
        assertThat(Demand.byId("SIDE_BENDING")).isEmpty();
    }
}
