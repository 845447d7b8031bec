package health.steady.site.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.StatementCount;
import health.steady.SteadyTest;
import health.steady.people.Acting;
import health.steady.people.BreakGlass;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.OpenRecord;
import health.steady.people.PeopleFixtures;
import health.steady.people.Role;
import health.steady.people.domain.LeavingService;
import health.steady.plan.PlanFixtures;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The second lock, without the first: plain statements on tables, as the application and as the owner of the tables. */
@TestInstance(Lifecycle.PER_CLASS)
@SteadyTest
class LockedRowsTests {

    private static final String UNLOCKED = """
            select t.relname from pg_class t
            join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public'
            where t.relkind in ('r', 'p')
              and (t.relname = 'patient' or exists (
                select from pg_attribute a
                where a.attrelid = t.oid and a.attname = 'patient_id' and not a.attisdropped))
              and not (t.relrowsecurity and t.relforcerowsecurity
                and exists (select from pg_policy p where p.polrelid = t.oid))""";
    private static final String READ_CONTEXT = "select current_setting('app.user_id', true)";

    @Autowired
    BeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Environment environment;

    PlanFixtures clinic;
    PlanFixtures elsewhere;

    @BeforeAll
    void operate() {
        clinic = new PlanFixtures(beans);
        clinic.operated();
        elsewhere = new PlanFixtures(beans);
        elsewhere.operated();
    }

    @Test
    void areInEveryTableThatNamesAPatient() {
        assertThat(jdbc.sql(UNLOCKED).query(String.class).list()).isEmpty();
    }

    @Test
    void aTableThatNamesAPatientAndIsNotLockedIsFound() {
        JdbcClient owner = TestDatabase.owner(environment);
        owner.sql("create table leak (clinic_id uuid, patient_id uuid)").update();
        try {
            assertThat(jdbc.sql(UNLOCKED).query(String.class).list()).containsExactly("leak");
        } finally {
            owner.sql("drop table leak").update();
        }
    }

    @Test
    void areNotThereWithoutAContext() {
        JdbcClient owner = JdbcClient.create(ownerWithoutContext());
        for (String table : tables()) {
            String count = "select count(*) from " + table;
            assertThat(jdbc.sql(count).query(Integer.class).single()).as(table).isZero();
            assertThat(inTransaction(() -> jdbc.sql(count).query(Integer.class).single()))
                    .as(table)
                    .isZero();
            assertThat(owner.sql(count).query(Integer.class).single()).as(table).isZero();
        }
    }

    @Test
    void areTheContextsOwn() {
        assertThat(patientsSeenBy(clinic.surgeon))
                .containsExactly(clinic.patient.id().value().toString());
        assertThat(patientsSeenBy(clinic.self))
                .containsExactly(clinic.patient.id().value().toString());
        assertThat(patientsSeenBy(elsewhere.surgeon))
                .containsExactly(elsewhere.patient.id().value().toString());
        assertThat(patientsSeenBy(clinic.administrator)).isEmpty();
    }

    @Test
    void areNotThereForWhoLeft() {
        PeopleFixtures people = new PeopleFixtures(beans);
        CurrentUser administrator = people.administrator();
        CurrentUser surgeon = people.surgeon(administrator);
        people.patientOf(surgeon, "Omar Haddad");
        assertThat(count(surgeon, "patient")).isEqualTo(1);

        CurrentUser heir = people.colleague(administrator, Role.SURGEON, "Dr. Samuel Ortiz");
        people.readyToSignIn(administrator, heir);
        beans.getBean(LeavingService.class).leave(administrator, surgeon.id(), heir.id(), PeopleFixtures.NOW);

        assertThat(count(surgeon, "patient")).isZero();
    }

    @Test
    void openAndCloseWithinTheTransactionThatDecidesIt() {
        PeopleFixtures people = new PeopleFixtures(beans);
        CurrentUser administrator = people.administrator();
        people.patientOf(people.surgeon(administrator), "Omar Haddad");
        CurrentUser stranger = people.colleague(administrator, Role.THERAPIST, "Mei Tanaka");
        BreakGlass glass = beans.getBean(BreakGlass.class);
        String count = "select count(*) from patient";

        Acting.as(
                stranger,
                () -> transaction.executeWithoutResult(status -> {
                    assertThat(jdbc.sql(count).query(Integer.class).single()).isZero();
                    glass.open(
                            stranger,
                            new OpenRecord(
                                    "Omar Haddad", PeopleFixtures.BORN, "She fell and is in the emergency room."));
                    assertThat(jdbc.sql(count).query(Integer.class).single()).isEqualTo(1);
                    glass.live(stranger).forEach(live -> glass.end(stranger, live.id()));
                    assertThat(jdbc.sql(count).query(Integer.class).single()).isZero();
                }));
    }

    @Test
    void areNotOpenedByANameThatTheDatabaseDoesNotKnow() {
        Integer seen = inTransaction(() -> {
            jdbc.sql("select set_config('app.system', 'anything', true)")
                    .query(String.class)
                    .single();
            return jdbc.sql("select count(*) from plan_fact")
                    .query(Integer.class)
                    .single();
        });

        assertThat(seen).isZero();
    }

    @Test
    void takeNothingForAStrangersPatient() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> Acting.as(
                        elsewhere.surgeon,
                        () -> inTransaction(() -> jdbc.sql("""
                                insert into check_in (clinic_id, patient_id, id, on_day, recorded_at, author, author_as,
                                    back_pain, leg_pain, danger_signs)
                                values (?, ?, ?, '2026-11-02', now(), ?, 'SURGEON', 1, 1, '{}')""")
                                .params(
                                        clinic.patient.clinic().value(),
                                        clinic.patient.id().value(),
                                        Ids.next(),
                                        elsewhere.surgeon.id().value())
                                .update())))
                .havingRootCause()
                .withMessageContaining("row-level security");
    }

    @Test
    void letNobodyJoinATeamThatHasSomebody() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> Acting.as(
                        elsewhere.surgeon,
                        () -> inTransaction(() -> jdbc.sql("insert into care_team_member values (?, ?, ?, ?, now())")
                                .params(
                                        clinic.patient.clinic().value(),
                                        clinic.patient.id().value(),
                                        elsewhere.surgeon.id().value(),
                                        elsewhere.surgeon.id().value())
                                .update())))
                .havingRootCause()
                .withMessageContaining("row-level security");
    }

    @Test
    void takeTheContextWithTheFirstStatementAndLoseItWithTheTransaction() {
        List<String> statements = StatementCount.during(() -> Acting.as(
                clinic.surgeon,
                () -> inTransaction(
                        () -> jdbc.sql(READ_CONTEXT).query(String.class).single())));

        assertThat(statements)
                .singleElement()
                .asString()
                .startsWith(ActingConnection.TELL)
                .endsWith(READ_CONTEXT);
        for (int again = 0; again < 8; again++) {
            assertThat(inTransaction(() -> jdbc.sql("select coalesce(current_setting('app.user_id', true), '')")
                            .query(String.class)
                            .single()))
                    .isEmpty();
        }
    }

    @Test
    void followWhoActsWithinATransaction() {
        List<String> seen = inTransaction(() -> List.of(
                Acting.as(clinic.surgeon, () -> one(READ_CONTEXT)),
                Acting.as(elsewhere.surgeon, () -> one(READ_CONTEXT)),
                one(READ_CONTEXT)));

        assertThat(seen)
                .containsExactly(
                        clinic.surgeon.id().toString(), elsewhere.surgeon.id().toString(), "");
    }

    private String one(String question) {
        return jdbc.sql(question).query(String.class).single();
    }

    private List<String> patientsSeenBy(CurrentUser person) {
        return Acting.as(
                person,
                () -> inTransaction(() -> jdbc.sql("select distinct patient_id::text from plan_fact")
                        .query(String.class)
                        .list()));
    }

    private int count(CurrentUser person, String table) {
        return Acting.as(
                person,
                () -> inTransaction(() -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single()));
    }

    private List<String> tables() {
        return jdbc.sql("""
                        select t.relname from pg_class t
                        join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public'
                        where t.relkind in ('r', 'p') and t.relrowsecurity""").query(String.class).list();
    }

    private <T> T inTransaction(Supplier<T> task) {
        return transaction.execute(status -> task.get());
    }

    private DriverManagerDataSource ownerWithoutContext() {
        return TestDatabase.ownerWithoutContext(environment);
    }
}
