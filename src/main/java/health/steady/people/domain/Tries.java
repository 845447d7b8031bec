package health.steady.people.domain;

import health.steady.people.SignInThrottled;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts tries under a key, for all instances: the last free one and each later one start a wait of 1, 2, 4, 8 and then
 * always 15 minutes. A try counts before anything is looked at, so that a hundred at once are not a hundred guesses; a
 * quiet day forgets them all.
 */
@Repository
class Tries {

    static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final JdbcClient jdbc;

    Tries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    void count(byte[] key, int free, Instant now) {
        Optional<Integer> counted = jdbc.sql("""
                        insert into sign_in_throttle as t (key_hash, attempts, last_tried_at, blocked_until)
                        values (:key, 1, :now, :now)
                        on conflict (key_hash) do update set
                            attempts = case when t.last_tried_at < :forgotten then 1 else t.attempts + 1 end,
                            last_tried_at = :now,
                            blocked_until = case
                                when t.last_tried_at < :forgotten or t.attempts + 1 < :free then :now
                                else cast(:now as timestamptz) + make_interval(
                                    mins => least(15, 1 << least(4, t.attempts + 1 - :free))) end
                        where t.blocked_until <= :now
                        returning t.attempts""")
                .param("key", key)
                .param("now", utc(now))
                .param("forgotten", utc(now.minus(FORGOTTEN_AFTER)))
                .param("free", free)
                .query(Integer.class)
                .optional();
        if (counted.isEmpty()) {
            throw new SignInThrottled(Duration.between(now, blockedUntil(key).orElse(now)));
        }
    }

    @Transactional
    void forget(byte[] key) {
        jdbc.sql("delete from sign_in_throttle where key_hash = :key")
                .param("key", key)
                .update();
    }

    /** The last one was no guess; those before it still count. */
    @Transactional
    void takeBack(byte[] key, int free, Instant now) {
        jdbc.sql("""
                        with only_one as (delete from sign_in_throttle where key_hash = :key and attempts = 1)
                        update sign_in_throttle set attempts = attempts - 1,
                            blocked_until = case when attempts <= :free then :now else blocked_until end
                        where key_hash = :key and attempts > 1""")
                .param("key", key)
                .param("free", free)
                .param("now", utc(now))
                .update();
    }

    void forgetBefore(Instant time) {
        jdbc.sql("delete from sign_in_throttle where last_tried_at < :time")
                .param("time", utc(time))
                .update();
    }

    private Optional<Instant> blockedUntil(byte[] key) {
        return jdbc.sql("select blocked_until from sign_in_throttle where key_hash = :key")
                .param("key", key)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
