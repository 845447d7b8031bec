package health.steady.people.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lets one transaction at a time do a thing: the second of a double click waits, and then finds it done. */
@Repository
class Turns {

    private final JdbcClient jdbc;

    Turns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void waitFor(Object thing) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:thing, 0))")
                .param("thing", thing.toString())
                .query((row, number) -> true)
                .list();
    }
}
