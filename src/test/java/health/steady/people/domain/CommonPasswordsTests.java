package health.steady.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPasswordsTests {

    final CommonPasswords blocklist = new CommonPasswords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "password1234567",
                "P@ssw0rdP@ssw0rd",
                "123456789012345",
                "qwertyuiopasdfgh",
                "qwertyqwertyqwerty",
                "abcdefghijklmnop",
                "aaaaaaaaaaaaaaa",
                "iloveyouiloveyou",
                "letmeinletmein1"
            })
    void refusesWhatManyPeopleUse(String password) {
        assertThat(blocklist.check(password).isCompromised()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three slow but steady walks",
                "steady-demo-only",
                "quite another password",
                "plum teapot vandal ridge",
                "xqvzjwkpfhtrbnm",
                "длинный пароль для входа"
            })
    void takesWhatNoListHolds(String password) {
        assertThat(blocklist.check(password).isCompromised()).isFalse();
    }

    @Test
    void looksAtAVeryLongOneWithoutDelay() {
        assertThat(blocklist.check("ab".repeat(5_000)).isCompromised()).isTrue();
        assertThat(blocklist.check("").isCompromised()).isTrue();
        assertThat(blocklist.check(null).isCompromised()).isTrue();
    }
}
