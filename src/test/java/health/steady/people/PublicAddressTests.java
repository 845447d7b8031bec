package health.steady.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class PublicAddressTests {

    static PublicAddress address(String configured) {
        return new PublicAddress(new PublicAddressProperties(configured), new MockEnvironment());
    }

    @Test
    void beginsEveryLink() {
        assertThat(address("https://steady.example.org/").of("set-up", "a_b-c"))
                .isEqualTo("https://steady.example.org/set-up/a_b-c");
        assertThat(address("https://example.org:8443/steady").of("set-up", "x/y?z"))
                .isEqualTo("https://example.org:8443/steady/set-up/x%2Fy%3Fz");
    }

    @Test
    void isThisMachineForWhoTriesSteadyOut() {
        assertThat(address(null).of("login")).isEqualTo("http://localhost:8080/login");
        assertThat(address(" ").isConfigured()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://steady.example.org",
                "steady.example.org",
                "https://steady.example.org/?a=b",
                "https://user@steady.example.org",
                "javascript:alert(1)",
                "https://a b"
            })
    void refusesWhatIsNoSafeAddress(String configured) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PublicAddressProperties(configured));
    }
}
