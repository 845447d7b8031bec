package health.steady.people.domain;

import static health.steady.people.PeopleFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.people.AccessEnded;
import health.steady.people.CurrentUser;
import health.steady.people.PatientView;
import health.steady.people.PeopleFixtures;
import health.steady.people.PeopleRefused;
import health.steady.people.PeopleRefused.Reason;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.people.RecordTouched;
import health.steady.people.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PeopleTest
@RecordApplicationEvents
class LeavingServiceTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    LeavingService leaving;

    @Autowired
    CareTeamService careTeams;

    @Autowired
    SetUpService setUp;

    @Autowired
    AccountService accounts;

    PeopleFixtures fixtures;
    CurrentUser administrator;
    CurrentUser surgeon;
    CurrentUser therapist;
    PatientView ruth;
    PatientView omar;

    @BeforeEach
    void openClinic() {
        fixtures = new PeopleFixtures(beans);
        administrator = fixtures.administrator();
        fixtures.readyToSignIn(administrator, administrator);
        surgeon = active(Role.SURGEON, "Dr. Helen Marsh");
        therapist = active(Role.THERAPIST, "Jonas Okafor");
        ruth = fixtures.patientOf(surgeon, "Ruth Keller");
        omar = fixtures.patientOf(surgeon, "Omar Haddad");
        careTeams.add(administrator, ruth.id(), therapist.id(), NOW);
    }

    CurrentUser active(Role role, String name) {
        CurrentUser person = fixtures.colleague(administrator, role, name);
        fixtures.readyToSignIn(administrator, person);
        return person;
    }

    List<String> teamOf(PatientView patient) {
        return careTeams.find(administrator, patient.id()).orElseThrow().members().stream()
                .map(PersonName::name)
                .toList();
    }

    void refuses(CurrentUser leaver, PersonId heir, Reason reason) {
        assertThatExceptionOfType(PeopleRefused.class)
                .isThrownBy(() -> leaving.leave(administrator, leaver.id(), heir, NOW))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void handsEveryPatientToTheHeirAndEndsAllAccess(@Autowired ApplicationEvents events) {
        CurrentUser heir = active(Role.SURGEON, "Dr. Samuel Ortiz");
        careTeams.add(administrator, omar.id(), heir.id(), NOW);
        String link = accounts.renewLink(administrator, surgeon.id(), NOW).orElseThrow();
        events.clear();

        assertThat(leaving.leave(administrator, surgeon.id(), heir.id(), NOW)).isTrue();

        assertThat(teamOf(ruth)).containsExactly("Dr. Samuel Ortiz", "Jonas Okafor");
        assertThat(teamOf(omar)).containsExactly("Dr. Samuel Ortiz");
        assertThat(events.stream(AccessEnded.class)).containsExactly(new AccessEnded(surgeon.id()));
        assertThat(events.stream(RecordTouched.class).filter(touch -> touch.action() == RecordTouched.Action.WROTE))
                .extracting(RecordTouched::what)
                .containsExactlyInAnyOrder("care-team", "care-team", "leaving");
        assertThatExceptionOfType(PeopleRefused.class).isThrownBy(() -> setUp.read(link, NOW));
    }

    @Test
    void letsNobodyWithPatientsGoWithoutAnHeir() {
        refuses(surgeon, null, Reason.HEIR_MISSING);
        refuses(therapist, null, Reason.HEIR_MISSING);
        assertThat(teamOf(ruth)).hasSize(2);
    }

    @Test
    void takesAnHeirOnlyWhoMayTakeThePlace() {
        CurrentUser invited = fixtures.colleague(administrator, Role.SURGEON, "Dr. Not Yet");
        CurrentUser gone = active(Role.SURGEON, "Dr. Gone");
        leaving.leave(administrator, gone.id(), null, NOW);
        CurrentUser elsewhere = fixtures.surgeon(fixtures.administrator());

        for (CurrentUser unsuitable : List.of(surgeon, therapist, invited, gone, elsewhere, administrator)) {
            refuses(surgeon, unsuitable.id(), Reason.HEIR_UNSUITABLE);
        }
    }

    @Test
    void offersADelegatesPlaceToSurgeonsToo() {
        CurrentUser nurse = active(Role.DELEGATE, "Priya Nair");
        CurrentUser another = active(Role.DELEGATE, "Ann Bold");

        assertThat(leaving.read(administrator, nurse.id()).orElseThrow().heirs())
                .extracting(PersonName::id)
                .containsExactly(another.id(), surgeon.id());
        assertThat(leaving.read(administrator, therapist.id()).orElseThrow())
                .satisfies(view -> assertThat(view.heirs()).isEmpty())
                .satisfies(view -> assertThat(view.caseload()).isEqualTo(1));
    }

    @Test
    void needsNoHeirForWhoLooksAfterNobody() {
        CurrentUser free = active(Role.THERAPIST, "Mei Tanaka");

        assertThat(leaving.leave(administrator, free.id(), null, NOW)).isTrue();
        assertThat(leaving.leave(administrator, free.id(), null, NOW)).isTrue();
    }

    @Test
    void keepsTheLastAdministratorWhoCanSignIn() {
        CurrentUser second = active(Role.ADMINISTRATOR, "Sam Rivera");
        refuses(administrator, null, Reason.NOT_YOURSELF);

        assertThat(leaving.leave(second, administrator.id(), null, NOW)).isTrue();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> leaving.leave(administrator, second.id(), null, NOW));
        CurrentUser onPaper = fixtures.administrator();
        var sameClinic =
                new CurrentUser(onPaper.id(), second.clinic(), Role.ADMINISTRATOR, "Nobody", null, PeopleFixtures.ZONE);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> leaving.leave(sameClinic, second.id(), null, NOW));
    }

    @Test
    void isForAdministratorsOfTheSameClinic() {
        assertThat(leaving.leave(fixtures.administrator(), therapist.id(), null, NOW))
                .isFalse();
        assertThat(leaving.read(fixtures.administrator(), therapist.id())).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> leaving.leave(surgeon, therapist.id(), null, NOW));
    }
}
