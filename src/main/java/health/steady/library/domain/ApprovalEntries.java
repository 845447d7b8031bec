package health.steady.library.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import health.steady.library.ApprovalEntry;
import health.steady.people.ClinicId;
import health.steady.people.PersonId;
import health.steady.people.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of approvals and withdrawals, by clinic. */
@Repository
class ApprovalEntries {

    private final JdbcClient jdbc;

    ApprovalEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest first, by digest; a digest about which nothing was said is absent. */
    Map<String, List<ApprovalEntry>> of(ClinicId clinic, Collection<String> digests) {
        return digests.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                        select digest, submission, kind, person_id, role, at, words from rulebook_approval
                        where clinic_id = :clinic and digest in (:digests) order by digest, seq""")
                        .param("clinic", clinic.value())
                        .param("digests", digests)
                        .query(Row::read)
                        .list()
                        .stream()
                        .collect(groupingBy(Row::digest, mapping(Row::entry, toList())));
    }

    /** Lets one transaction at a time say something about a rulebook for a clinic. */
    void waitForTurn(ClinicId clinic, String digest) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:thing, 3))")
                .param("thing", clinic + digest)
                .query((row, number) -> true)
                .list();
    }

    /** @return false when the clinic has an entry of this submission, and nothing was added */
    boolean add(ClinicId clinic, String digest, ApprovalEntry entry) {
        return jdbc.sql("""
                                insert into rulebook_approval (clinic_id, digest, seq, submission, kind, person_id, role,
                                    at, words)
                                values (:clinic, :digest, 1 + (
                                        select count(*) from rulebook_approval
                                        where clinic_id = :clinic and digest = :digest),
                                    :submission, :kind, :by, :as, :at, :words)
                                on conflict (clinic_id, submission) do nothing""")
                        .param("clinic", clinic.value())
                        .param("digest", digest)
                        .param("submission", entry.submission())
                        .param("kind", entry.kind().name())
                        .param("by", entry.by().value())
                        .param("as", entry.as().name())
                        .param("at", entry.at().atOffset(ZoneOffset.UTC))
                        .param("words", entry.words())
                        .update()
                == 1;
    }

    private record Row(String digest, ApprovalEntry entry) {

        static Row read(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getString("digest"),
                    new ApprovalEntry(
                            row.getObject("submission", UUID.class),
                            ApprovalEntry.Kind.valueOf(row.getString("kind")),
                            new PersonId(row.getObject("person_id", UUID.class)),
                            Role.valueOf(row.getString("role")),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getString("words")));
        }
    }
}
