package health.steady.progress.domain;

import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.plan.PlanView;
import health.steady.progress.Goal;
import health.steady.progress.Goal.State;
import health.steady.progress.SetGoal;
import health.steady.progress.SetGoal.Term;
import health.steady.protocol.Author;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Goals, each as its entries. */
@Repository
class Goals {

    private static final String VISIBLE = """
            select g.*, p.name, p.role from goal_entry g
            join visible_patient v on v.clinic_id = g.clinic_id and v.patient_id = g.patient_id
            left join person_name p on p.clinic_id = g.clinic_id and p.id = g.author
            where v.viewer_id = :viewer and g.clinic_id = :clinic and g.patient_id = :patient and %s
            order by g.goal_id, g.id""";
    private static final String LAST = """
            not exists (select from goal_entry later where later.clinic_id = g.clinic_id
                and later.patient_id = g.patient_id and later.goal_id = g.goal_id
                and (later.recorded_at, later.id) > (g.recorded_at, g.id))""";

    private final JdbcClient jdbc;

    Goals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PlanView plan, UUID visit, UUID goal, SetGoal set, State state, Author by, Instant now) {
        jdbc.sql("""
                        insert into goal_entry (clinic_id, patient_id, id, goal_id, visit_id, term, body, target_day, state,
                            recorded_at, author, author_as)
                        values (:clinic, :patient, :id, :goal, :visit, :term, :body, :target, :state, :recorded, :author,
                            :as)""")
                .param("clinic", plan.patient().clinic().value())
                .param("patient", plan.patient().id().value())
                .param("id", Ids.next())
                .param("goal", goal)
                .param("visit", visit)
                .param("term", set.term().name())
                .param("body", set.text())
                .param("target", set.target(), Types.DATE)
                .param("state", state.name())
                .param("recorded", now.atOffset(ZoneOffset.UTC))
                .param("author", by.id())
                .param("as", by.as().name())
                .update();
    }

    /** Each as it stands, in the order in which they were set. */
    List<Goal> standing(CurrentUser viewer, PlanView plan) {
        return about(jdbc.sql(VISIBLE.formatted(LAST)), viewer, plan)
                .query(Goals::read)
                .list();
    }

    /** What was said about goals at one visit. */
    List<Goal> of(CurrentUser viewer, PlanView plan, UUID visit) {
        return about(jdbc.sql(VISIBLE.formatted("g.visit_id = :visit")), viewer, plan)
                .param("visit", visit)
                .query(Goals::read)
                .list();
    }

    private static JdbcClient.StatementSpec about(JdbcClient.StatementSpec sql, CurrentUser viewer, PlanView plan) {
        return sql.param("viewer", viewer.id().value())
                .param("clinic", plan.patient().clinic().value())
                .param("patient", plan.patient().id().value());
    }

    private static Goal read(ResultSet row, int number) throws SQLException {
        return new Goal(
                row.getObject("goal_id", UUID.class),
                new SetGoal(
                        Term.valueOf(row.getString("term")),
                        row.getString("body"),
                        row.getObject("target_day", LocalDate.class)),
                State.valueOf(row.getString("state")),
                VisitEntries.instant(row, "recorded_at"),
                VisitEntries.author(row));
    }
}
