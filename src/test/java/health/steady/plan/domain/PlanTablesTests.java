package health.steady.plan.domain;

import static health.steady.plan.PlanFixtures.SURGERY;
import static health.steady.plan.PlanFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.SteadyTest;
import health.steady.people.Acting;
import health.steady.people.Ids;
import health.steady.people.SystemContext;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.progress.LogSession;
import health.steady.progress.ProgressApi;
import health.steady.progress.RecordCheckIn;
import health.steady.site.database.BehindTheLock;
import health.steady.site.database.TestDatabase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Law L7: nothing clinical is overwritten, whoever tries. */
@SteadyTest
class PlanTablesTests {

    @Autowired
    PlanApi plans;

    @Autowired
    ProgressApi progress;

    @Autowired
    JdbcClient application;

    @Autowired
    BeanFactory beans;

    @Autowired
    Environment environment;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void fillEveryTable() {
        PlanFixtures clinic = new PlanFixtures(beans);
        PlanId id = clinic.operated();
        progress.checkIn(
                clinic.therapist, id, new RecordCheckIn(Ids.next(), SURGERY, 1, 1, Set.of()), SURGERY, at(SURGERY));
        progress.log(clinic.self, id, LogSession.done(Ids.next(), SURGERY, "walk", 5), SURGERY, at(SURGERY));
        plans.give(clinic.self, SURGERY, "en", at(SURGERY));
    }

    static List<String> tables() {
        return List.of("plan", "plan_fact", "check_in", "session_log", "day_snapshot", "day_shown", "day_shown_2026");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void refuseChangeEvenByTheirOwner(String table) {
        JdbcClient owner = TestDatabase.owner(environment);

        refused("are never changed", owner, "update %s set clinic_id = clinic_id".formatted(table));
        refused("are never changed", owner, "delete from " + table);
        refused("are never changed", owner, "truncate %s cascade".formatted(table));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void grantTheApplicationNoChange(String table) {
        refused("permission denied", application, "update %s set clinic_id = clinic_id".formatted(table));
        refused("permission denied", application, "delete from " + table);
        refused("permission denied", application, "truncate " + table);
    }

    @Test
    void letAHeadBeLockedAndNotChanged() {
        Acting.asSystem(
                SystemContext.AUDIT,
                () -> transaction.execute(status -> {
                    refused("are never changed", application, "update plan set created_at = created_at");
                    status.setRollbackOnly();
                    return true;
                }));
    }

    @Test
    void carryClinicAndPatientInEveryKey() {
        List<String> keys = application
                .sql("""
                        select string_agg(a.attname, ',' order by a.attname) from pg_index i
                        join pg_class t on t.oid = i.indrelid
                        join pg_attribute a on a.attrelid = t.oid and a.attnum = any (i.indkey)
                        where i.indisunique and t.relname in (:tables) group by i.indexrelid""")
                .param("tables", tables())
                .query(String.class)
                .list();

        assertThat(keys)
                .hasSizeGreaterThan(tables().size())
                .allSatisfy(key -> assertThat(key).contains("clinic_id").contains("patient_id"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2030, 2045, 2046, 2199})
    void haveAPlaceForEveryYear(int year) {
        String partition = new BehindTheLock(beans)
                .ask(jdbc -> jdbc.sql("""
                        with shown as (
                            insert into day_shown (clinic_id, patient_id, shown_at, id, plan_id, day, digest, viewer)
                            select clinic_id, patient_id, make_timestamptz(:year, 6, 1, 0, 0, 0), :id, plan_id, day,
                                digest, viewer
                            from day_shown limit 1
                            returning tableoid)
                        select tableoid::regclass::text from shown""")
                        .param("year", year)
                        .param("id", Ids.next())
                        .query(String.class)
                        .single());

        assertThat(partition).isEqualTo(year > 2045 ? "day_shown_beyond" : "day_shown_" + year);
    }

    private static void refused(String why, JdbcClient database, String sql) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql(sql).update())
                .havingRootCause()
                .withMessageContaining(why);
    }
}
