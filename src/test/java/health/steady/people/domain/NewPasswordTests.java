package health.steady.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.people.PeopleRefused;
import health.steady.people.PeopleRefused.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTests {

    static final List<String> NAMES = List.of("Steady", "Harbor Spine Clinic", "Ruth Keller", "ruth.keller");

    @Test
    void hasAtLeastFifteenCharacters() {
        assertThat(NewPassword.chosen("a".repeat(15), NAMES).text()).hasSize(15);
        refuses("a".repeat(14), Reason.PASSWORD_TOO_SHORT);
        refuses("", Reason.PASSWORD_TOO_SHORT);
        refuses("🦴".repeat(14), Reason.PASSWORD_TOO_SHORT);
    }

    @Test
    void hasAtMost256Characters() {
        assertThat(NewPassword.chosen("a".repeat(256), NAMES).text()).hasSize(256);
        assertThat(NewPassword.chosen("🦴".repeat(256), NAMES).text()).hasSize(512);
        refuses("a".repeat(257), Reason.PASSWORD_TOO_LONG);
        refuses("a".repeat(100_000), Reason.PASSWORD_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ruth.keller-ruth",
                "Ruth Keller 1956!!",
                "HarborSpineClinic2026",
                "steady steady steady",
                "Keller@Harbor-1234",
                "spineclinic-abc-999"
            })
    void isMoreThanNames(String text) {
        refuses(text, Reason.PASSWORD_MADE_OF_NAMES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"steady-demo-only", "I am Ruth and like plums", "three slow but steady walks"})
    void mayHoldAName(String text) {
        assertThat(NewPassword.chosen(text, NAMES).text()).isEqualTo(text);
    }

    @Test
    void needsNoCapitalDigitOrSign() {
        assertThat(NewPassword.chosen("onlysmallletters", NAMES).text()).isEqualTo("onlysmallletters");
    }

    @Test
    void holdsNoControlCharacters() {
        refuses("a long password\u0000 with a hole", Reason.PASSWORD_NOT_PLAIN);
    }

    @Test
    void isTheSameHoweverItWasComposed() {
        assertThat(NewPassword.chosen("zoe\u0308 walks slowly", NAMES))
                .isEqualTo(NewPassword.chosen("zo\u00eb walks slowly", NAMES));
    }

    @Test
    void saysNothingInALog() {
        assertThat(NewPassword.chosen("correct horse battery", NAMES).toString())
                .doesNotContain("horse");
    }

    private static void refuses(String text, Reason reason) {
        assertThatExceptionOfType(PeopleRefused.class)
                .isThrownBy(() -> NewPassword.chosen(text, NAMES))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
