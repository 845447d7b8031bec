package health.steady.people.domain;

import health.steady.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Browsers on which somebody signed in before. One browser may be known for several people. */
@Repository
class KnownDevices {

    static final Duration FORGOTTEN_AFTER = Duration.ofDays(180);

    private final JdbcClient jdbc;

    KnownDevices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    boolean isKnown(byte[] key, Instant now) {
        return jdbc.sql("select exists (select from known_device where key_hash = :key and last_used_at > :since)")
                .param("key", key)
                .param("since", now.minus(FORGOTTEN_AFTER).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    @Transactional
    void remember(byte[] key, PersonId person, Instant now) {
        jdbc.sql("""
                        insert into known_device (key_hash, person_id, last_used_at) values (:key, :person, :now)
                        on conflict (key_hash) do update set person_id = :person, last_used_at = :now""")
                .param("key", key)
                .param("person", person.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forgetAllOf(PersonId person) {
        jdbc.sql("delete from known_device where person_id = :person")
                .param("person", person.value())
                .update();
    }

    void forgetBefore(Instant time) {
        jdbc.sql("delete from known_device where last_used_at < :time")
                .param("time", time.atOffset(ZoneOffset.UTC))
                .update();
    }
}
