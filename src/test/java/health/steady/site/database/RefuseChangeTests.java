package health.steady.site.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RefuseChangeTests {

    @Autowired
    JdbcClient application;

    @Autowired
    Environment environment;

    JdbcClient owner;

    @BeforeEach
    void makeImmutableTables() {
        owner = TestDatabase.owner(environment);
        owner.sql("create table scratch (id int, at int)").update();
        owner.sql("call make_immutable('scratch')").update();
        owner.sql("create table scratch_by_time (id int, at int) partition by range (at)")
                .update();
        owner.sql("create table scratch_first partition of scratch_by_time for values from (0) to (10)")
                .update();
        owner.sql("call make_immutable('scratch_by_time')").update();
        owner.sql("call make_immutable('scratch_first')").update();
        application.sql("insert into scratch values (1, 1)").update();
        application.sql("insert into scratch_by_time values (1, 1)").update();
    }

    @AfterEach
    void dropThem() {
        owner.sql("drop table scratch, scratch_by_time").update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update scratch set at = 2",
                "delete from scratch",
                "truncate scratch",
                "insert into scratch values (1, 2); update scratch set at = 3 where id = 1",
                "update scratch_by_time set at = 2",
                "delete from scratch_by_time",
                "truncate scratch_by_time",
                "update scratch_first set at = 2",
                "delete from scratch_first",
                "truncate scratch_first"
            })
    void refusesEvenTheOwner(String sql) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> owner.sql(sql).update())
                .havingRootCause()
                .withMessageContaining("are never changed, a correction is a new row");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update scratch set at = 2", "delete from scratch", "truncate scratch"})
    void grantsTheApplicationNoneOfIt(String sql) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> application.sql(sql).update())
                .havingRootCause()
                .withMessageContaining("permission denied");
    }

    @Test
    void letsTheApplicationAddAndRead() {
        application.sql("insert into scratch values (2, 2)").update();

        assertThat(application
                        .sql("select count(*) from scratch")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void refusesAnEarlierDemoDay() {
        application
                .sql("update demo_day set days_ahead = greatest(days_ahead, 3)")
                .update();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        application.sql("update demo_day set days_ahead = 1").update());
    }
}
