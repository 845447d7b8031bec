package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class NeedTests {

    @Test
    void looksBackAtLeastOneDay() {
        assertThat(new Need("wound-dry", 1).withinDays()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Need("wound-dry", 0));
    }
}
