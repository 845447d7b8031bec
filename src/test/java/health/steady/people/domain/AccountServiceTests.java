package health.steady.people.domain;

import static health.steady.people.PeopleFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import health.steady.people.AccessEnded;
import health.steady.people.CurrentUser;
import health.steady.people.PeopleFixtures;
import health.steady.people.PeopleRefused;
import health.steady.people.PeopleRefused.Reason;
import health.steady.people.PersonId;
import health.steady.people.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PeopleTest
@RecordApplicationEvents
class AccountServiceTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    AccountService accounts;

    @Autowired
    LeavingService leaving;

    @Autowired
    CareTeamService careTeams;

    PeopleFixtures fixtures;
    CurrentUser administrator;
    CurrentUser therapist;

    @BeforeEach
    void openClinic() {
        fixtures = new PeopleFixtures(beans);
        administrator = fixtures.administrator();
        therapist = fixtures.therapist(administrator);
    }

    @Test
    void listsThePeopleOfTheOwnClinic() {
        fixtures.therapist(fixtures.administrator());

        assertThat(accounts.list(administrator, "", PageRequest.of(0, 10)))
                .extracting(PersonView::name)
                .containsExactly("Alex Moore", "Jonas Okafor");
        assertThat(accounts.list(administrator, "OKAF", PageRequest.of(0, 10))).hasSize(1);
        assertThat(accounts.list(administrator, "_", PageRequest.of(0, 10))).isEmpty();
    }

    @Test
    void tellsWhoIsInvitedActiveAndGone() {
        assertThat(state(therapist)).isEqualTo(PersonState.INVITED);

        fixtures.readyToSignIn(administrator, therapist);
        assertThat(state(therapist)).isEqualTo(PersonState.ACTIVE);

        leaving.leave(administrator, therapist.id(), null, NOW);
        leaving.leave(administrator, therapist.id(), null, NOW);
        assertThat(state(therapist)).isEqualTo(PersonState.LEFT);

        accounts.comeBack(administrator, therapist.id());
        assertThat(state(therapist)).isEqualTo(PersonState.ACTIVE);
    }

    @Test
    void endsTheSessionsOfWhoLeaves(@Autowired ApplicationEvents events) {
        leaving.leave(administrator, therapist.id(), null, NOW);

        assertThat(events.stream(AccessEnded.class)).containsExactly(new AccessEnded(therapist.id()));
    }

    @Test
    void doesNotLetAnAdministratorLockThemselvesOut() {
        assertThatExceptionOfType(PeopleRefused.class)
                .isThrownBy(() -> leaving.leave(administrator, administrator.id(), null, NOW))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_YOURSELF));
    }

    @Test
    void doesNotReachIntoAnotherClinic() {
        CurrentUser other = fixtures.administrator();

        assertThat(accounts.find(other, therapist.id())).isEmpty();
        assertThat(accounts.renewLink(other, therapist.id(), NOW)).isEmpty();
        assertThat(leaving.leave(other, therapist.id(), null, NOW)).isFalse();
        assertThat(accounts.comeBack(other, therapist.id())).isFalse();
        assertThatExceptionOfType(PeopleRefused.class)
                .isThrownBy(() -> accounts.invite(
                        other, new InvitePerson(therapist.id(), "Eve", Role.SURGEON, "eve-of-elsewhere"), NOW))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.ID_IN_USE));
    }

    @Test
    void isForAdministrators() {
        for (Role role : List.of(Role.SURGEON, Role.THERAPIST, Role.PATIENT)) {
            var user = new CurrentUser(therapist.id(), therapist.clinic(), role, "Jonas", null, PeopleFixtures.ZONE);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> accounts.list(user, "", PageRequest.of(0, 10)));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> leaving.leave(user, administrator.id(), null, NOW));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> careTeams.list(user, "", PageRequest.of(0, 10)));
        }
    }

    @Test
    void invitesNobodyAsAPatient() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accounts.invite(
                        administrator, new InvitePerson(PersonId.random(), "Ruth", Role.PATIENT, "ruth-x"), NOW));
    }

    @Test
    void putsOnlyCliniciansIntoACareTeam() {
        var ruth = fixtures.patientOf(fixtures.surgeon(administrator), "Ruth Keller");
        var gone = fixtures.therapist(administrator);
        leaving.leave(administrator, gone.id(), null, NOW);

        for (PersonId id : List.of(administrator.id(), fixtures.self(ruth).id(), gone.id(), PersonId.random())) {
            assertThatExceptionOfType(PeopleRefused.class)
                    .isThrownBy(() -> careTeams.add(administrator, ruth.id(), id, NOW))
                    .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_A_CLINICIAN));
        }
    }

    private PersonState state(CurrentUser person) {
        return accounts.find(administrator, person.id()).orElseThrow().state();
    }
}
