package health.steady.people.domain;

import static health.steady.people.PeopleFixtures.NOW;
import static health.steady.people.PeopleFixtures.PASSWORD;
import static health.steady.people.PeopleFixtures.ZONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.people.CurrentUser;
import health.steady.people.PeopleFixtures;
import health.steady.people.PeopleRefused;
import health.steady.people.PeopleRefused.Reason;
import health.steady.people.PersonId;
import health.steady.people.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PeopleTest
class SetUpLinkTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    SetUpService setUp;

    @Autowired
    AccountService accounts;

    @Autowired
    LeavingService leaving;

    @Autowired
    SignInService signIns;

    @Autowired
    JdbcClient jdbc;

    PeopleFixtures fixtures;

    @BeforeEach
    void begin() {
        fixtures = new PeopleFixtures(beans);
    }

    String invite(CurrentUser administrator, PersonId id) {
        var command = new InvitePerson(id, "Jonas Okafor", Role.THERAPIST, PeopleFixtures.signInName(id));
        return Objects.requireNonNull(accounts.invite(administrator, command, NOW));
    }

    @Test
    void givesAPasswordOnce() {
        PersonId id = PersonId.random();
        String token = invite(fixtures.administrator(), id);

        setUp.choosePassword(token, PASSWORD, NOW);

        assertThat(signIns.signIn(PeopleFixtures.signInName(id), PASSWORD, "here", NOW))
                .get()
                .extracting(CurrentUser::id)
                .isEqualTo(id);
        refuses(Reason.LINK_USED, () -> setUp.choosePassword(token, PASSWORD + "!", NOW));
        refuses(Reason.LINK_USED, () -> setUp.read(token, NOW));
    }

    @Test
    void expiresAfterSevenDays() {
        String token = invite(fixtures.administrator(), PersonId.random());
        Instant end = NOW.plus(Duration.ofDays(7));

        assertThat(setUp.read(token, end.minusSeconds(1)).opensClinic()).isFalse();
        refuses(Reason.LINK_EXPIRED, () -> setUp.read(token, end));
        refuses(Reason.LINK_EXPIRED, () -> setUp.choosePassword(token, PASSWORD, end));
    }

    @Test
    void isUnknownWhenItWasMadeUp() {
        refuses(Reason.LINK_UNKNOWN, () -> setUp.read("", NOW));
        refuses(Reason.LINK_UNKNOWN, () -> setUp.choosePassword("made\u0000up", PASSWORD, NOW));
    }

    @Test
    void isKeptAsADigestOnly() {
        String token = invite(fixtures.administrator(), PersonId.random());

        assertThat(jdbc.sql("select count(*) from setup_link where encode(token_hash, 'escape') like ?")
                        .param("%" + token + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void endsWhenAnotherOneIsMadeOrUsed() {
        CurrentUser administrator = fixtures.administrator();
        PersonId id = PersonId.random();
        String first = invite(administrator, id);
        String second = invite(administrator, id);
        String renewed = accounts.renewLink(administrator, id, NOW).orElseThrow();

        refuses(Reason.LINK_USED, () -> setUp.read(first, NOW));
        refuses(Reason.LINK_USED, () -> setUp.read(second, NOW));

        setUp.choosePassword(renewed, PASSWORD, NOW);
        assertThat(invite(fixtures.administrator(), PersonId.random())).isNotNull();
    }

    @Test
    void endsWithThePersonsTimeHere() {
        CurrentUser administrator = fixtures.administrator();
        PersonId id = PersonId.random();
        String token = invite(administrator, id);

        leaving.leave(administrator, id, null, NOW);

        refuses(Reason.LINK_USED, () -> setUp.read(token, NOW));
        assertThat(accounts.renewLink(administrator, id, NOW)).isEmpty();
    }

    @Test
    void keepsTheOldPasswordUntilANewOneIsChosen() {
        CurrentUser administrator = fixtures.administrator();
        CurrentUser jonas = fixtures.therapist(administrator);
        String name = fixtures.readyToSignIn(administrator, jonas);

        String reset = accounts.renewLink(administrator, jonas.id(), NOW).orElseThrow();
        assertThat(signIns.signIn(name, PASSWORD, "here", NOW)).isPresent();

        setUp.choosePassword(reset, "quite another password", NOW);
        assertThat(signIns.signIn(name, PASSWORD, "here", NOW)).isEmpty();
        assertThat(signIns.signIn(name, "quite another password", "here", NOW)).isPresent();
    }

    @Test
    void opensTheClinicWhileThereIsNoAdministrator() {
        jdbc.sql("update person set role = 'CAREGIVER' where role = 'ADMINISTRATOR'")
                .update();
        String token = setUp.firstAdministratorToken(NOW).orElseThrow();
        String later = setUp.firstAdministratorToken(NOW.plusSeconds(60)).orElseThrow();
        assertThat(setUp.read(token, NOW).opensClinic()).isTrue();

        refuses(Reason.LINK_UNKNOWN, () -> setUp.choosePassword(token, PASSWORD, NOW));
        PersonId administrator = setUp.openClinic(token, opening("first-admin"), NOW);

        assertThat(signIns.signIn("first-admin", PASSWORD, "here", NOW)).get().satisfies(user -> {
            assertThat(user.id()).isEqualTo(administrator);
            assertThat(user.role()).isEqualTo(Role.ADMINISTRATOR);
            assertThat(user.zone()).isEqualTo(ZONE);
        });
        refuses(Reason.LINK_USED, () -> setUp.openClinic(token, opening("second-admin"), NOW));
        refuses(Reason.LINK_USED, () -> setUp.openClinic(later, opening("second-admin"), NOW.plusSeconds(60)));
        assertThat(setUp.firstAdministratorToken(NOW)).isEmpty();
    }

    @Test
    void opensTheClinicForADay() {
        jdbc.sql("update person set role = 'CAREGIVER' where role = 'ADMINISTRATOR'")
                .update();
        String token = setUp.firstAdministratorToken(NOW).orElseThrow();

        refuses(
                Reason.LINK_EXPIRED,
                () -> setUp.openClinic(token, opening("first-admin"), NOW.plus(Duration.ofHours(24))));
    }

    @Test
    void ofAPersonOpensNoClinic() {
        String token = invite(fixtures.administrator(), PersonId.random());

        refuses(Reason.LINK_UNKNOWN, () -> setUp.openClinic(token, opening("first-admin"), NOW));
    }

    private static OpenClinic opening(String signInName) {
        var clinic = new ClinicDetails(
                "Spine Clinic", "US", ZONE, "911", "+1 555 010 0100", "+1 555 010 0101", "Monday to Friday");
        return new OpenClinic(clinic, "Alex Moore", new SignInName(signInName), PASSWORD);
    }

    private static void refuses(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(PeopleRefused.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
