package health.steady.people.domain;

import static health.steady.people.PeopleFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.people.Acting;
import health.steady.people.CurrentUser;
import health.steady.people.PatientView;
import health.steady.people.PeopleFixtures;
import health.steady.people.Role;
import health.steady.site.database.BehindTheLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@PeopleTest
class VisiblePatientTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    PeopleService people;

    @Autowired
    CareTeamService careTeams;

    @Autowired
    AccountService accounts;

    @Autowired
    LeavingService leaving;

    @Autowired
    JdbcClient jdbc;

    PeopleFixtures fixtures;
    BehindTheLock behind;
    CurrentUser administrator;
    CurrentUser surgeon;
    CurrentUser therapist;
    PatientView ruth;
    PatientView omar;

    @BeforeEach
    void openClinic() {
        fixtures = new PeopleFixtures(beans);
        behind = new BehindTheLock(beans);
        administrator = fixtures.administrator();
        surgeon = fixtures.surgeon(administrator);
        therapist = fixtures.therapist(administrator);
        ruth = fixtures.patientOf(surgeon, "Ruth Keller");
        omar = fixtures.patientOf(fixtures.surgeon(administrator), "Omar Haddad");
    }

    boolean sees(CurrentUser viewer, PatientView patient) {
        return people.visible(viewer, patient.id()).isPresent();
    }

    @Test
    void letsPatientsSeeThemselvesOnly() {
        assertThat(sees(fixtures.self(ruth), ruth)).isTrue();
        assertThat(sees(fixtures.self(ruth), omar)).isFalse();
    }

    @Test
    void letsTheCareTeamSeeItsPatientsOnly() {
        assertThat(sees(surgeon, ruth)).isTrue();
        assertThat(sees(surgeon, omar)).isFalse();
        assertThat(sees(therapist, ruth)).isFalse();

        careTeams.add(administrator, ruth.id(), therapist.id(), NOW);
        assertThat(sees(therapist, ruth)).isTrue();

        careTeams.remove(administrator, ruth.id(), therapist.id());
        assertThat(sees(therapist, ruth)).isFalse();
    }

    @Test
    void letsAnAdministratorSeeNobody() {
        assertThat(sees(administrator, ruth)).isFalse();
    }

    @Test
    void givesAnAdministratorNothingThroughARowInACareTeamEither() {
        insertMember(ruth, administrator);

        assertThat(sees(administrator, ruth)).isFalse();
    }

    @Test
    void letsNobodySeeWhoLeft() {
        CurrentUser heir = fixtures.colleague(administrator, Role.SURGEON, "Dr. Samuel Ortiz");
        fixtures.readyToSignIn(administrator, heir);
        leaving.leave(administrator, surgeon.id(), heir.id(), NOW);
        assertThat(sees(surgeon, ruth)).isFalse();
        assertThat(sees(heir, ruth)).isTrue();

        accounts.comeBack(administrator, surgeon.id());
        assertThat(sees(surgeon, ruth)).isFalse();

        CurrentUser self = fixtures.self(ruth);
        leaving.leave(administrator, self.id(), null, NOW);
        assertThat(sees(self, ruth)).isFalse();
    }

    @Test
    void doesNotReachIntoAnotherClinic() {
        CurrentUser stranger = fixtures.surgeon(fixtures.administrator());

        assertThat(sees(stranger, ruth)).isFalse();
        assertThat(careTeams.find(fixtures.administrator(), ruth.id())).isEmpty();
    }

    @Test
    void listsWhatIsVisibleByName() {
        fixtures.patientOf(surgeon, "ada Byron");

        assertThat(people.visibleTo(surgeon, "", PageRequest.of(0, 10)))
                .extracting(PatientView::name)
                .containsExactly("ada Byron", "Ruth Keller");
        assertThat(people.visibleTo(surgeon, " KELL\u0000", PageRequest.of(0, 10)))
                .extracting(PatientView::name)
                .containsExactly("Ruth Keller");
        assertThat(people.visibleTo(surgeon, "%", PageRequest.of(0, 10))).isEmpty();
        assertThat(people.visibleTo(surgeon, "", PageRequest.of(1, 1)).getTotalElements())
                .isEqualTo(2);
    }

    @Test
    void countsEachPatientOncePerViewer() {
        careTeams.add(administrator, ruth.id(), surgeon.id(), NOW);

        assertThat(behind.<Integer>ask(jdbc -> jdbc.sql("select count(*) from visible_patient where viewer_id = ?")
                        .param(surgeon.id().value())
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
    }

    @Test
    void saysNothingOfPatientsInALog() {
        assertThat(ruth.toString()).doesNotContain("Ruth");
        assertThat(fixtures.colleague(administrator, Role.DELEGATE, "Priya Nair")
                        .toString())
                .doesNotContain("Priya");
    }

    private void insertMember(PatientView patient, CurrentUser member) {
        Acting.as(
                administrator,
                () -> jdbc.sql("insert into care_team_member values (?, ?, ?, ?, now())")
                        .params(
                                patient.clinic().value(),
                                patient.id().value(),
                                member.id().value(),
                                member.id().value())
                        .update());
    }
}
