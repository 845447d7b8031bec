package health.steady.site.fuzz;

import health.steady.site.database.BehindTheLock;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;

/**
 * What every table holds, as a digest. Left out: who is signed in, failed sign-ins, the evidence that a look leaves behind
 * and the caseload, which holds nothing of its own (ADR 16): a request that is refused may write those.
 */
final class Rows {

    private final BehindTheLock behind;
    private final String question;

    Rows(BeanFactory beans) {
        behind = new BehindTheLock(beans);
        question = behind.ask(jdbc -> jdbc.sql("""
                        select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = current_schema() and relkind in ('r', 'p') and not relispartition
                          and has_table_privilege(c.oid, 'select')
                          and relname !~ '^(spring_session|audit|day_shown|day_snapshot|caseload_row|shedlock|flyway)|throttle'
                        order by relname""").query(String.class).list()).stream()
                .map(table ->
                        "select '%1$s', count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from %1$s t"
                                .formatted(table))
                .collect(Collectors.joining(" union all "));
    }

    Map<String, String> digest() {
        Map<String, String> digests = new TreeMap<>();
        behind.ask(jdbc -> {
            jdbc.sql(question)
                    .query((row, number) -> digests.put(row.getString(1), row.getString(2)))
                    .list();
            return null;
        });
        return digests;
    }
}
