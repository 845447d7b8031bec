package health.steady.people.domain;

import health.steady.people.PeopleRefused;
import health.steady.people.PeopleRefused.Reason;
import health.steady.people.PersonId;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One-time links: what the address carries is a secret, what the table keeps is its digest. */
@Repository
class SetUpLinks {

    static final Duration FIRST_LASTS = Duration.ofHours(24);
    static final Duration PERSONAL_LASTS = Duration.ofDays(7);

    /** Whom a link is for; nobody yet when it makes the first administrator. */
    record Target(@Nullable PersonId person) {}

    private record Row(
            @Nullable UUID personId,
            OffsetDateTime expiresAt,
            @Nullable OffsetDateTime usedAt) {}

    private final JdbcClient jdbc;

    SetUpLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String issueFirst(Instant now) {
        return issue(null, now, FIRST_LASTS);
    }

    String issueFor(Person person, Instant now) {
        return issue(person, now, PERSONAL_LASTS);
    }

    String issueFor(Person person, Instant now, Duration lasts) {
        return issue(person, now, lasts);
    }

    private String issue(@Nullable Person person, Instant now, Duration lasts) {
        String token = Tokens.next();
        jdbc.sql("""
                        insert into setup_link (token_hash, clinic_id, person_id, issued_at, expires_at)
                        values (:hash, :clinic, :person, :now, :expires)""")
                .param("hash", Tokens.digest(token))
                .param("clinic", person == null ? null : person.clinic().value(), Types.OTHER)
                .param("person", person == null ? null : person.getId(), Types.OTHER)
                .param("now", utc(now))
                .param("expires", utc(now.plus(lasts)))
                .update();
        return token;
    }

    Target read(String token, Instant now) {
        Row row = jdbc.sql("select person_id, expires_at, used_at from setup_link where token_hash = :hash")
                .param("hash", Tokens.digest(token))
                .query(Row.class)
                .optional()
                .orElseThrow(() -> new PeopleRefused(Reason.LINK_UNKNOWN));
        if (row.usedAt() != null) {
            throw new PeopleRefused(Reason.LINK_USED);
        }
        if (!row.expiresAt().toInstant().isAfter(now)) {
            throw new PeopleRefused(Reason.LINK_EXPIRED);
        }
        return new Target(row.personId() == null ? null : new PersonId(row.personId()));
    }

    /** Of two who use one link at the same moment, one gets here and the other is refused. */
    void spend(String token, Instant now) {
        int spent = jdbc.sql("""
                        update setup_link set used_at = :now
                        where token_hash = :hash and used_at is null and expires_at > :now""")
                .param("hash", Tokens.digest(token))
                .param("now", utc(now))
                .update();
        if (spent == 0) {
            throw new PeopleRefused(Reason.LINK_USED);
        }
    }

    void withdrawAllOf(PersonId person, Instant now) {
        jdbc.sql("update setup_link set used_at = :now where person_id = :person and used_at is null")
                .param("person", person.value())
                .param("now", utc(now))
                .update();
    }

    void forgetExpiredBefore(Instant time) {
        jdbc.sql("delete from setup_link where expires_at < :time")
                .param("time", utc(time))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
