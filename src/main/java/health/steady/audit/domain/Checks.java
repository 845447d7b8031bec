package health.steady.audit.domain;

import health.steady.audit.domain.Flaw.Kind;
import health.steady.people.CurrentUser;
import health.steady.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What verifications found, the first hundred flaws of each. */
@Repository
class Checks {

    private static final int FLAWS_KEPT = 100;

    private final JdbcClient jdbc;

    Checks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CurrentUser by, UUID id, Verification found, Instant now) {
        jdbc.sql("""
                        insert into audit_check (clinic_id, id, checked_at, checked_by, chains, entries, seals, flaws)
                        values (:clinic, :id, :now, :by, :chains, :entries, :seals, :flaws)""")
                .param("clinic", by.clinic().value())
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .param("chains", found.chains())
                .param("entries", found.entries())
                .param("seals", found.seals())
                .param("flaws", found.flaws().size())
                .update();
        int number = 0;
        for (Flaw flaw : found.flaws().stream().limit(FLAWS_KEPT).toList()) {
            add(by, id, number++, flaw);
        }
    }

    private void add(CurrentUser by, UUID id, int number, Flaw flaw) {
        jdbc.sql("""
                        insert into audit_flaw (clinic_id, check_id, number, chain, first_seq, last_seq, kind)
                        values (:clinic, :id, :number, :chain, :first, :last, :kind)""")
                .param("clinic", by.clinic().value())
                .param("id", id)
                .param("number", number)
                .param("chain", flaw.chain())
                .param("first", flaw.first())
                .param("last", flaw.last())
                .param("kind", flaw.kind().name())
                .update();
    }

    Optional<Check> latest(CurrentUser by) {
        return jdbc.sql("""
                        select id, checked_at, checked_by, chains, entries, seals, flaws from audit_check
                        where clinic_id = :clinic order by checked_at desc, id desc limit 1""")
                .param("clinic", by.clinic().value())
                .query((row, number) -> read(row, flaws(by, row.getObject("id", UUID.class))))
                .optional();
    }

    private List<Flaw> flaws(CurrentUser by, UUID check) {
        return jdbc.sql("""
                        select chain, first_seq, last_seq, kind from audit_flaw
                        where clinic_id = :clinic and check_id = :check order by number""")
                .param("clinic", by.clinic().value())
                .param("check", check)
                .query((row, number) -> new Flaw(
                        row.getObject("chain", UUID.class),
                        row.getLong("first_seq"),
                        row.getLong("last_seq"),
                        Kind.valueOf(row.getString("kind"))))
                .list();
    }

    private static Check read(ResultSet row, List<Flaw> flaws) throws SQLException {
        return new Check(
                row.getObject("id", UUID.class),
                row.getObject("checked_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("checked_by", UUID.class)),
                new Verification(row.getLong("chains"), row.getLong("entries"), row.getLong("seals"), flaws),
                row.getLong("flaws"));
    }
}
