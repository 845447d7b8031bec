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
 * Slows down guessing, for one name from one address: the fifth try and each later one start a wait of 1, 2, 4, 8 and
 * then always 15 minutes. A try counts before the password is looked at, so that a hundred at once are not a hundred
 * guesses; the right password forgets them all, and so does a quiet day.
 */
@Repository
class SignInThrottle {

    static final int FREE_TRIES = 5;
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final JdbcClient jdbc;

    SignInThrottle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    void count(String name, String address, Instant now) {
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
                .param("key", key(name, address))
                .param("now", utc(now))
                .param("forgotten", utc(now.minus(FORGOTTEN_AFTER)))
                .param("free", FREE_TRIES)
                .query(Integer.class)
                .optional();
        if (counted.isEmpty()) {
            throw new SignInThrottled(
                    Duration.between(now, blockedUntil(name, address).orElse(now)));
        }
    }

    @Transactional
    void forget(String name, String address, Instant now) {
        jdbc.sql("delete from sign_in_throttle where key_hash = :key or last_tried_at < :forgotten")
                .param("key", key(name, address))
                .param("forgotten", utc(now.minus(FORGOTTEN_AFTER)))
                .update();
    }

    private Optional<Instant> blockedUntil(String name, String address) {
        return jdbc.sql("select blocked_until from sign_in_throttle where key_hash = :key")
                .param("key", key(name, address))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private static byte[] key(String name, String address) {
        return Tokens.digest(name + "\n" + address);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
