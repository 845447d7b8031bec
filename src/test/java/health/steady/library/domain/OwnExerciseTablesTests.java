package health.steady.library.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.SteadyTest;
import health.steady.library.OwnExerciseFixtures;
import health.steady.people.Acting;
import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.plan.PlanFixtures;
import health.steady.site.database.TestDatabase;
import java.util.UUID;
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

/** What the database holds by itself: what was written and signed stays, nobody signs in another's name, and nobody signs the own words. */
@SteadyTest
class OwnExerciseTablesTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    JdbcClient application;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Environment environment;

    PlanFixtures clinic;
    UUID exercise;

    @BeforeEach
    void write() {
        clinic = new PlanFixtures(beans);
        exercise = OwnExerciseFixtures.written(beans, clinic.therapist);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update own_exercise set source = source",
                "delete from own_exercise",
                "truncate own_exercise cascade",
                "update own_exercise_signature set words = words",
                "truncate own_exercise_signature"
            })
    void refusesChangeToItsOwnerAndToTheApplication(String sql) {
        sign(clinic.surgeon, clinic.surgeon, Role.SURGEON, "SIGNED");

        refused(
                "are never changed",
                () -> TestDatabase.owner(environment).sql(sql).update());
        refused("permission denied", () -> application.sql(sql).update());
    }

    @Test
    void showsItsRowsToTheClinicOnly() {
        assertThat(rowsSeenBy(clinic.self)).isEqualTo(1);
        assertThat(rowsSeenBy(new PlanFixtures(beans).surgeon)).isZero();
    }

    @Test
    void takesOnesOwnWordOnlyAndNobodysAboutTheOwnWords() {
        refused("row-level security", () -> sign(clinic.therapist, clinic.therapist, Role.THERAPIST, "SIGNED"));
        refused("row-level security", () -> sign(clinic.therapist, clinic.surgeon, Role.SURGEON, "SIGNED"));
        refused("row-level security", () -> sign(clinic.surgeon, clinic.surgeon, Role.THERAPIST, "SIGNED"));
        refused("row-level security", () -> sign(clinic.self, clinic.surgeon, Role.SURGEON, "SIGNED"));

        sign(clinic.surgeon, clinic.surgeon, Role.SURGEON, "SIGNED");
        sign(clinic.therapist, clinic.therapist, Role.THERAPIST, "WITHDRAWN");
    }

    private void sign(CurrentUser acting, CurrentUser by, Role as, String kind) {
        Acting.as(
                acting,
                () -> transaction.executeWithoutResult(status -> application
                        .sql("""
                                insert into own_exercise_signature (clinic_id, exercise_id, kind, person_id, role, at, words)
                                values (?, ?, ?, ?, ?, now(), 'Words')""")
                        .params(by.clinic().value(), exercise, kind, by.id().value(), as.name())
                        .update()));
    }

    private int rowsSeenBy(CurrentUser viewer) {
        return Acting.as(
                viewer,
                () -> transaction.execute(status -> application
                        .sql("select count(*) from own_exercise")
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
