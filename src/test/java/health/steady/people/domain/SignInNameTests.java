package health.steady.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.people.PeopleRefused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInNameTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Dr. Zoë Marsh          | zoe.marsh
                    Ruth Keller            | ruth.keller
                    Mary-Jane O’Neill      | mary.jane.o.neill
                    <script>alert</script> | script.alert.script
                    李小龙                  | person
                    X                      | person
                    """)
    void isSuggestedFromTheName(String name, String suggestion) {
        assertThat(SignInName.startFor(name).text()).isEqualTo(suggestion);
    }

    @Test
    void isSuggestedWithANumberWhenItIsTaken() {
        SignInName start = SignInName.startFor("Ruth Keller");

        assertThat(start.notIn(List.of("ruth.kellermann")).text()).isEqualTo("ruth.keller");
        assertThat(start.notIn(List.of("ruth.keller", "ruth.keller2")).text()).isEqualTo("ruth.keller3");
    }

    @Test
    void isTheSameInCapitals() {
        assertThat(SignInName.parse(" Surgeon ").text()).isEqualTo("surgeon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", ".a", "a b", "zoë", "a\u0000b", "<b>", "🦴🦴"})
    void isRefusedWhenItIsHardToType(String text) {
        assertThatExceptionOfType(PeopleRefused.class)
                .isThrownBy(() -> SignInName.parse(text))
                .satisfies(
                        refused -> assertThat(refused.reason()).isEqualTo(PeopleRefused.Reason.SIGN_IN_NAME_UNUSABLE));
    }

    @Test
    void isRefusedWhenItIsLong() {
        assertThat(SignInName.parse("a".repeat(63)).text()).hasSize(63);
        assertThatExceptionOfType(PeopleRefused.class).isThrownBy(() -> SignInName.parse("a".repeat(64)));
    }
}
