package health.steady.people.domain;

import health.steady.people.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How often each person tried to break the glass on a day. */
@Repository
class GlassTries {

    private final JdbcClient jdbc;

    GlassTries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts one more try, whatever becomes of it, and answers how many that makes today. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    int count(CurrentUser by) {
        return jdbc.sql("""
                        insert into break_glass_tries as t (person_id, day, tries)
                        values (:person, (now() at time zone 'UTC')::date, 1)
                        on conflict (person_id, day) do update set tries = t.tries + 1
                        returning tries""")
                .param("person", by.id().value())
                .query(Integer.class)
                .single();
    }
}
