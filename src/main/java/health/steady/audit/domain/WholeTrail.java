package health.steady.audit.domain;

import health.steady.audit.domain.Flaw.Kind;
import health.steady.people.ClinicId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All rows of the audit, as its verification reads them: in the software's own context, a few at a time. */
@Repository
class WholeTrail {

    /** So many rows are held at once; except by the first query of a transaction, which says for whom it works as well. */
    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;

    WholeTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ClinicId> clinics() {
        return jdbc.sql("""
                        select clinic_id from audit_head union select clinic_id from audit_seal
                        union select clinic_id from audit_entry order by clinic_id""")
                .query((row, number) -> new ClinicId(row.getObject("clinic_id", UUID.class)))
                .list();
    }

    void eachLink(ClinicId clinic, Consumer<Link> reader) {
        jdbc.sql("""
                        select e.clinic_id, e.chain, e.seq, e.patient_id, e.recorded_at, e.person_id, e.person_as, e.action,
                            e.what, e.item, e.address, e.session, e.previous, e.hash,
                            count(*) over (partition by e.chain, e.seq) as copies, h.seq as head_seq, h.hash as head_hash
                        from audit_entry e
                        left join audit_head h on h.clinic_id = e.clinic_id and h.chain = e.chain
                        where e.clinic_id = :clinic order by e.chain, e.seq""")
                .param("clinic", clinic.value())
                .withFetchSize(AT_ONCE)
                .query((ResultSet row) -> reader.accept(Link.read(row)));
    }

    void eachSealedHead(ClinicId clinic, Consumer<SealedHead> reader) {
        jdbc.sql("""
                        select s.seal, s.sealed_at, s.heads, s.previous, s.hash, h.chain, h.seq, h.hash as head
                        from audit_seal s
                        left join audit_sealed_head h on h.clinic_id = s.clinic_id and h.seal = s.seal
                        where s.clinic_id = :clinic order by s.seal, h.chain""")
                .param("clinic", clinic.value())
                .withFetchSize(AT_ONCE)
                .query((ResultSet row) -> reader.accept(SealedHead.read(row)));
    }

    /** Chains of which only the head is left, and seals of which only the heads are. */
    List<Flaw> lost(ClinicId clinic) {
        return jdbc.sql("""
                        select h.chain, 1 as first, h.seq as last, 'REMOVED' as kind from audit_head h
                        where h.clinic_id = :clinic and not exists (
                            select from audit_entry e where e.clinic_id = h.clinic_id and e.chain = h.chain)
                        union all
                        select h.clinic_id, min(h.seal), max(h.seal), 'SEAL_REMOVED' from audit_sealed_head h
                        where h.clinic_id = :clinic and not exists (
                            select from audit_seal s where s.clinic_id = h.clinic_id and s.seal = h.seal)
                        group by h.clinic_id""")
                .param("clinic", clinic.value())
                .query(WholeTrail::flaw)
                .list();
    }

    /** The first sealed row of each chain that is gone, or has another hash than was sealed. */
    List<Flaw> againstSeals(ClinicId clinic) {
        return jdbc.sql("""
                        select distinct on (s.chain) s.chain, s.seq as last,
                            case when e.seq is null then 'REMOVED' else 'CHANGED' end as kind,
                            1 + coalesce(case when e.seq is null
                                then (select max(kept.seq) from audit_entry kept
                                      where kept.clinic_id = s.clinic_id and kept.chain = s.chain and kept.seq < s.seq)
                                else (select max(before.seq) from audit_sealed_head before
                                      where before.clinic_id = s.clinic_id and before.chain = s.chain
                                        and before.seq < s.seq)
                                end, 0) as first
                        from audit_sealed_head s
                        left join audit_entry e on e.clinic_id = s.clinic_id and e.chain = s.chain and e.seq = s.seq
                        where s.clinic_id = :clinic and e.hash is distinct from s.hash
                        order by s.chain, s.seq""")
                .param("clinic", clinic.value())
                .query(WholeTrail::flaw)
                .list();
    }

    private static Flaw flaw(ResultSet row, int number) throws SQLException {
        return new Flaw(
                row.getObject("chain", UUID.class),
                row.getLong("first"),
                row.getLong("last"),
                Kind.valueOf(row.getString("kind")));
    }
}
