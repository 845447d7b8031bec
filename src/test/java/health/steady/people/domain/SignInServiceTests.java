package health.steady.people.domain;

import static health.steady.people.PeopleFixtures.NOW;
import static health.steady.people.PeopleFixtures.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import health.steady.people.CurrentUser;
import health.steady.people.PeopleFixtures;
import health.steady.people.SignInThrottled;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@PeopleTest
@TestPropertySource(properties = "steady.sign-in.tries-per-address=30")
class SignInServiceTests {

    static final String HERE = "203.0.113.7";

    @Autowired
    BeanFactory beans;

    @Autowired
    SignInService signIns;

    @Autowired
    AccountService accounts;

    @Autowired
    LeavingService leaving;

    @Autowired
    HousekeepingService housekeeping;

    @Autowired
    JdbcClient jdbc;

    @MockitoSpyBean
    PasswordEncoder passwords;

    CurrentUser administrator;
    CurrentUser surgeon;
    String name;

    @BeforeEach
    void openClinic() {
        var fixtures = new PeopleFixtures(beans);
        administrator = fixtures.administrator();
        surgeon = fixtures.surgeon(administrator);
        name = fixtures.readyToSignIn(administrator, surgeon);
        clearInvocations(passwords);
        jdbc.sql("delete from sign_in_throttle").update();
    }

    boolean signsIn(String typedName, String password, Instant now) {
        return signIns.signIn(typedName, password, HERE, now).isPresent();
    }

    void failsTimes(int failures, Instant now) {
        for (int i = 0; i < failures; i++) {
            assertThat(signsIn(name, "wrong", now)).isFalse();
        }
    }

    Duration waitAt(Instant now) {
        Instant[] end = {now};
        assertThatExceptionOfType(SignInThrottled.class)
                .isThrownBy(() -> signsIn(name, PASSWORD, now))
                .satisfies(throttled -> end[0] = now.plus(Duration.ofMinutes(throttled.minutes())));
        return Duration.between(now, end[0]);
    }

    @Test
    void knowsWhoItIs() {
        assertThat(signIns.signIn(" " + name.toUpperCase(Locale.ROOT), PASSWORD, HERE, NOW))
                .contains(surgeon);
    }

    @Test
    void refusesAWrongPasswordAndWhoLeft() {
        assertThat(signsIn(name, PASSWORD + "x", NOW)).isFalse();

        leaving.leave(administrator, surgeon.id(), null, NOW);
        assertThat(signsIn(name, PASSWORD, NOW)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "", "a\u0000b", "🦴", "' or '1'='1", "<script>"})
    void doesTheSameWorkForANameThatNobodyHas(String unknown) {
        assertThat(signsIn(unknown, PASSWORD, NOW)).isFalse();

        verify(passwords, times(1)).matches(any(), argThat(hash -> hash.startsWith("{bcrypt-hmac}$2a$04$")));
    }

    @Test
    void hashesAnOldHashAnewWhenItsOwnerSignsIn() {
        String old = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);
        jdbc.sql("update person set password_hash = ? where sign_in_name = ?")
                .params(old, name)
                .update();

        assertThat(signsIn(name, "wrong", NOW)).isFalse();
        assertThat(hash()).isEqualTo(old);
        assertThat(signsIn(name, PASSWORD, NOW)).isTrue();
        assertThat(hash()).startsWith("{bcrypt-hmac}$2a$04$");
        assertThat(signsIn(name, PASSWORD, NOW)).isTrue();
    }

    String hash() {
        return jdbc.sql("select password_hash from person where sign_in_name = ?")
                .param(name)
                .query(String.class)
                .single();
    }

    @Test
    void refusesAPasswordLongerThanAnybodyMayChoose() {
        assertThat(signsIn(name, "a".repeat(100_000), NOW)).isFalse();
    }

    @Test
    void waitsAfterFiveFailures() {
        failsTimes(5, NOW);

        assertThat(waitAt(NOW)).isEqualTo(Duration.ofMinutes(1));
        assertThat(signsIn(name, PASSWORD, NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void waitsLongerEachTimeAndNeverForGood() {
        failsTimes(5, NOW);
        Instant now = NOW;
        for (int minutes : List.of(1, 2, 4, 8, 15, 15, 15)) {
            assertThat(waitAt(now)).isEqualTo(Duration.ofMinutes(minutes));
            now = now.plus(Duration.ofMinutes(minutes));
            failsTimes(1, now);
        }
        assertThat(signsIn(name, PASSWORD, now.plus(Duration.ofMinutes(15)))).isTrue();
    }

    @Test
    void doesNotWaitElsewhere() {
        failsTimes(5, NOW);

        assertThat(signIns.signIn(name, PASSWORD, "198.51.100.9", NOW)).isPresent();
        assertThat(waitAt(NOW)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void slowsDownANameThatIsTriedFromEverywhere() {
        for (int i = 0; i < 20; i++) {
            assertThat(signIns.signIn(name, "wrong", "198.51.100." + i, NOW)).isEmpty();
        }

        assertThatExceptionOfType(SignInThrottled.class)
                .isThrownBy(() -> signIns.signIn(name, PASSWORD, "192.0.2.1", NOW))
                .satisfies(throttled -> assertThat(throttled.minutes()).isEqualTo(1));
        assertThat(signIns.signIn(name, PASSWORD, "192.0.2.1", NOW.plusSeconds(60)))
                .isPresent();
    }

    @Test
    void keepsTheOwnBrowserAndTheOwnAddressOutOfStrangersWaits() {
        assertThat(signIns.signIn(name, PASSWORD, HERE, "own-browser", NOW)).isPresent();
        for (int i = 0; i < 20; i++) {
            signIns.signIn(name, "wrong", "198.51.100." + i, "strange-browser", NOW);
        }

        assertThatExceptionOfType(SignInThrottled.class)
                .isThrownBy(() -> signIns.signIn(name, PASSWORD, "192.0.2.1", "strange-browser", NOW));
        assertThat(signIns.signIn(name, PASSWORD, "192.0.2.1", "own-browser", NOW))
                .isPresent();
        assertThat(signIns.signIn(name, PASSWORD, HERE, "strange-browser", NOW)).isPresent();
    }

    @Test
    void slowsDownTheOwnBrowserAsAnyOther() {
        assertThat(signIns.signIn(name, PASSWORD, HERE, "own-browser", NOW)).isPresent();
        for (int i = 0; i < 5; i++) {
            assertThat(signIns.signIn(name, "wrong", "198.51.100." + i, "own-browser", NOW))
                    .isEmpty();
        }

        assertThatExceptionOfType(SignInThrottled.class)
                .isThrownBy(() -> signIns.signIn(name, PASSWORD, HERE, "own-browser", NOW));
    }

    @Test
    void slowsDownAnAddressThatTriesManyNames() {
        String address = "192.0.2.77";
        for (int i = 0; i < 30; i++) {
            assertThat(signIns.signIn("somebody" + i, "wrong", address, NOW)).isEmpty();
        }

        assertThatExceptionOfType(SignInThrottled.class)
                .isThrownBy(() -> signIns.signIn("yet-another", "wrong", address, NOW));
        assertThat(signIns.signIn(name, PASSWORD, "192.0.2.78", NOW)).isPresent();
    }

    @Test
    void waitsForUnknownNamesToo() {
        for (int i = 0; i < 5; i++) {
            assertThat(signsIn("nobody", "wrong", NOW)).isFalse();
        }
        assertThatExceptionOfType(SignInThrottled.class).isThrownBy(() -> signsIn("nobody", "wrong", NOW));
    }

    @Test
    void forgetsFailuresAfterTheRightPasswordAndAfterADay() {
        failsTimes(4, NOW);
        assertThat(signsIn(name, PASSWORD, NOW)).isTrue();
        failsTimes(4, NOW);

        Instant nextDay = NOW.plus(Duration.ofHours(25));
        failsTimes(4, nextDay);
        assertThat(signsIn(name, PASSWORD, nextDay)).isTrue();
        housekeeping.forgetWhatIsOld(nextDay);
        assertThat(jdbc.sql("select count(*) from sign_in_throttle where last_tried_at < ?")
                        .param(nextDay.atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsNoNameAndNoAddressOfWhoFailed() {
        failsTimes(1, NOW);

        assertThat(jdbc.sql("select cast(t as text) from sign_in_throttle t")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains(name) || row.contains(HERE));
    }
}
