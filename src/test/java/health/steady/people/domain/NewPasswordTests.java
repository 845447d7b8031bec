package health.steady.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.people.PeopleRefused;
import health.steady.people.PeopleRefused.Reason;
import org.junit.jupiter.api.Test;

class NewPasswordTests {

    static final SignInName RUTH = new SignInName("ruth.keller");

    @Test
    void hasAtLeastFifteenCharacters() {
        assertThat(NewPassword.chosen("a".repeat(15), RUTH).text()).hasSize(15);
        refuses("a".repeat(14), Reason.PASSWORD_TOO_SHORT);
        refuses("", Reason.PASSWORD_TOO_SHORT);
        refuses("🦴".repeat(14), Reason.PASSWORD_TOO_SHORT);
    }

    @Test
    void hasNoMoreBytesThanBcryptReads() {
        assertThat(NewPassword.chosen("a".repeat(72), RUTH).text()).hasSize(72);
        assertThat(NewPassword.chosen("🦴".repeat(18), RUTH).text()).hasSize(36);
        refuses("a".repeat(73), Reason.PASSWORD_TOO_LONG);
        refuses("🦴".repeat(19), Reason.PASSWORD_TOO_LONG);
        refuses("a".repeat(100_000), Reason.PASSWORD_TOO_LONG);
    }

    @Test
    void doesNotHoldTheSignInName() {
        refuses("I am Ruth.Keller of old", Reason.PASSWORD_HOLDS_SIGN_IN_NAME);
    }

    @Test
    void holdsNoControlCharacters() {
        refuses("a long password\u0000 with a hole", Reason.PASSWORD_NOT_PLAIN);
    }

    @Test
    void isTheSameHoweverItWasComposed() {
        assertThat(NewPassword.chosen("zoe\u0308 walks slowly", RUTH))
                .isEqualTo(NewPassword.chosen("zo\u00eb walks slowly", RUTH));
    }

    @Test
    void saysNothingInALog() {
        assertThat(NewPassword.chosen("correct horse battery", RUTH).toString()).doesNotContain("horse");
    }

    private static void refuses(String text, Reason reason) {
        assertThatExceptionOfType(PeopleRefused.class)
                .isThrownBy(() -> NewPassword.chosen(text, RUTH))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
