package health.steady.audit;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PersonId;
import health.steady.people.RecordTouched.Action;
import health.steady.site.database.BehindTheLock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** What the audit holds, as nobody but the software may read it. */
public final class AuditFixtures {

    private final BehindTheLock behind;

    public AuditFixtures(BeanFactory beans) {
        behind = new BehindTheLock(beans);
    }

    /** In the order in which it was appended. */
    public List<Kept> about(PatientId patient) {
        return chain(patient.value());
    }

    /** What concerns no patient. */
    public List<Kept> aboutTheClinicOf(CurrentUser somebody) {
        return chain(somebody.clinic().value());
    }

    public List<Kept> chain(UUID chain) {
        return behind.ask(jdbc -> jdbc.sql("select * from audit_entry where chain = :chain order by seq")
                .param("chain", chain)
                .query(Kept::read)
                .list());
    }

    public long refusedSignIns() {
        return behind.<Long>ask(jdbc -> jdbc.sql("select count(*) from audit_entry where action = 'SIGN_IN_REFUSED'")
                .query(Long.class)
                .single());
    }

    /** An entry, without what the chain adds. */
    public record Kept(
            long seq,
            Action action,
            String what,
            @Nullable UUID item,
            @Nullable PersonId by,
            @Nullable String as,
            @Nullable String address,
            @Nullable String session) {

        static Kept read(ResultSet row, int number) throws SQLException {
            UUID by = row.getObject("person_id", UUID.class);
            return new Kept(
                    row.getLong("seq"),
                    Action.valueOf(row.getString("action")),
                    row.getString("what"),
                    row.getObject("item", UUID.class),
                    by == null ? null : new PersonId(by),
                    row.getString("person_as"),
                    row.getString("address"),
                    row.getString("session"));
        }

        /** "READ plan". */
        public String inShort() {
            return action + " " + what;
        }
    }
}
