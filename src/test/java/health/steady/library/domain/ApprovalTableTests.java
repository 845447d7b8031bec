package health.steady.library.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.SteadyTest;
import health.steady.library.ApprovalFixtures;
import health.steady.people.Acting;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.Role;
import health.steady.plan.PlanFixtures;
import health.steady.site.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database holds by itself: an approval stays, and nobody gives it in another's name. */
@SteadyTest
class ApprovalTableTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    JdbcClient application;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Environment environment;

    PlanFixtures clinic;
    ApprovalFixtures said;

    @BeforeEach
    void approve() {
        clinic = new PlanFixtures(beans);
        said = new ApprovalFixtures(beans);
        said.approvedBy(clinic.surgeon);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update rulebook_approval set words = words",
                "delete from rulebook_approval",
                "truncate rulebook_approval"
            })
    void refusesChangeToItsOwnerAndToTheApplication(String sql) {
        refused(
                "are never changed",
                () -> TestDatabase.owner(environment).sql(sql).update());
        refused("permission denied", () -> application.sql(sql).update());
    }

    @Test
    void showsItsRowsToTheClinicOnly() {
        CurrentUser elsewhere = new PlanFixtures(beans).surgeon;

        assertThat(rowsSeenBy(clinic.self)).isEqualTo(1);
        assertThat(rowsSeenBy(elsewhere)).isZero();
    }

    @Test
    void takesOnesOwnWordOnlyAndInOnesOwnRole() {
        add(clinic.therapist, clinic.therapist, Role.THERAPIST);

        refused("row-level security", () -> add(clinic.therapist, clinic.surgeon, Role.SURGEON));
        refused("row-level security", () -> add(clinic.therapist, clinic.therapist, Role.SURGEON));
        refused("row-level security", () -> add(clinic.self, clinic.surgeon, Role.SURGEON));
        refused("row-level security", () -> add(new PlanFixtures(beans).surgeon, clinic.surgeon, Role.SURGEON));
        refused(
                "rulebook_approval_role_check",
                () -> add(clinic.administrator, clinic.administrator, Role.ADMINISTRATOR));
    }

    private void add(CurrentUser acting, CurrentUser by, Role as) {
        Acting.as(
                acting,
                () -> transaction.executeWithoutResult(status -> application
                        .sql("""
                                insert into rulebook_approval (clinic_id, digest, seq, submission, kind, person_id, role, at,
                                    words)
                                values (?, ?, 9, ?, 'APPROVED', ?, ?, now(), 'Words')""")
                        .params(
                                by.clinic().value(),
                                said.digest,
                                Ids.next(),
                                by.id().value(),
                                as.name())
                        .update()));
    }

    private int rowsSeenBy(CurrentUser viewer) {
        return Acting.as(
                viewer,
                () -> transaction.execute(status -> application
                        .sql("select count(*) from rulebook_approval")
                        .query(Integer.class)
                        .single()));
    }

    private static void refused(String why, Runnable statement) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(statement::run)
                .havingRootCause()
                .withMessageContaining(why);
    }
}
