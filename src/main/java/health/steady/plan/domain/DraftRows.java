package health.steady.plan.domain;

import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.plan.Decision;
import health.steady.plan.Draft;
import health.steady.plan.Draft.Line;
import health.steady.plan.PlanId;
import health.steady.plan.domain.FactCodec.Written;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts and their lines. Each statement names the author, who must see the patient. */
@Repository
class DraftRows {

    private final JdbcClient jdbc;

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Draft> find(CurrentUser author, PlanId plan) {
        List<Row> rows = jdbc.sql("""
                        select d.id, d.author, d.revision, d.seen, d.updated_at,
                               l.id as line, l.kind, l.kind_version, l.payload
                        from plan_draft d
                        join visible_patient v on v.clinic_id = d.clinic_id and v.patient_id = d.patient_id
                          and v.viewer_id = d.author
                        left join plan_draft_line l
                          on l.clinic_id = d.clinic_id and l.patient_id = d.patient_id and l.plan_id = d.plan_id
                          and l.author = d.author
                        where d.author = :author and d.plan_id = :plan
                        order by l.place""")
                .param("author", author.id().value())
                .param("plan", plan.value())
                .query(Row::read)
                .list();
        return rows.isEmpty() ? Optional.empty() : Optional.of(Row.together(rows));
    }

    /**
     * Begins a draft, or counts one more change of it and keeps others from changing it until this transaction ends.
     *
     * @return whether the author sees such a plan
     */
    boolean change(CurrentUser author, PlanId plan, int seen, Instant now) {
        return jdbc.sql("""
                        insert into plan_draft as d (clinic_id, patient_id, plan_id, author, id, revision, seen, updated_at)
                        select p.clinic_id, p.patient_id, p.id, :author, :id, 1, :seen, :now from plan p
                        where p.id = :plan and exists (
                          select from visible_patient v
                          where v.clinic_id = p.clinic_id and v.patient_id = p.patient_id and v.viewer_id = :author)
                        on conflict (clinic_id, patient_id, plan_id, author) do update
                        set revision = d.revision + 1, seen = least(d.seen, excluded.seen),
                            updated_at = excluded.updated_at""")
                        .param("author", author.id().value())
                        .param("plan", plan.value())
                        .param("id", Ids.next())
                        .param("seen", seen)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void add(CurrentUser author, PlanId plan, List<Decision> line) {
        Written written = DecisionCodec.write(line);
        jdbc.sql("""
                        insert into plan_draft_line (clinic_id, patient_id, plan_id, author, id, place, kind, kind_version,
                            payload)
                        select d.clinic_id, d.patient_id, d.plan_id, d.author, :id,
                            coalesce((select max(l.place) from plan_draft_line l
                              where l.clinic_id = d.clinic_id and l.patient_id = d.patient_id and l.plan_id = d.plan_id
                                and l.author = d.author), 0) + 1,
                            :kind, :version, cast(:payload as jsonb)
                        from plan_draft d where d.author = :author and d.plan_id = :plan""")
                .param("author", author.id().value())
                .param("plan", plan.value())
                .param("id", Ids.next())
                .param("kind", written.kind())
                .param("version", written.version())
                .param("payload", written.payload())
                .update();
    }

    void drop(CurrentUser author, PlanId plan, Collection<UUID> lines) {
        if (!lines.isEmpty()) {
            jdbc.sql("delete from plan_draft_line where author = :author and plan_id = :plan and id in (:lines)")
                    .param("author", author.id().value())
                    .param("plan", plan.value())
                    .param("lines", lines)
                    .update();
        }
    }

    /** What its author has seen now. */
    void see(CurrentUser author, PlanId plan, int seen) {
        jdbc.sql("update plan_draft set seen = :seen where author = :author and plan_id = :plan")
                .param("author", author.id().value())
                .param("plan", plan.value())
                .param("seen", seen)
                .update();
    }

    /** A later one has another id. */
    void delete(CurrentUser author, PlanId plan) {
        jdbc.sql("delete from plan_draft where author = :author and plan_id = :plan")
                .param("author", author.id().value())
                .param("plan", plan.value())
                .update();
    }

    /** @return whether it was still at that revision */
    boolean delete(CurrentUser author, PlanId plan, int revision) {
        return jdbc.sql("delete from plan_draft where author = :author and plan_id = :plan and revision = :revision")
                        .param("author", author.id().value())
                        .param("plan", plan.value())
                        .param("revision", revision)
                        .update()
                > 0;
    }

    /** A draft with one of its lines; one without any has one row. */
    private record Row(Draft head, @Nullable Line line) {

        static Row read(ResultSet row, int number) throws SQLException {
            Draft head = new Draft(
                    row.getObject("id", UUID.class),
                    row.getObject("author", UUID.class),
                    row.getInt("revision"),
                    row.getInt("seen"),
                    row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                    List.of());
            UUID line = row.getObject("line", UUID.class);
            return new Row(head, line == null ? null : new Line(line, decisions(row)));
        }

        private static List<Decision> decisions(ResultSet row) throws SQLException {
            return DecisionCodec.read(
                    new Written(row.getString("kind"), row.getInt("kind_version"), row.getString("payload")));
        }

        static Draft together(List<Row> rows) {
            Draft head = rows.get(0).head;
            List<Line> lines =
                    rows.stream().map(Row::line).filter(Objects::nonNull).toList();
            return new Draft(head.id(), head.author(), head.revision(), head.seen(), head.updatedAt(), lines);
        }
    }
}
