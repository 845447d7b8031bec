package health.steady.progress.domain;

import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.plan.PlanView;
import health.steady.progress.PlanWork;
import health.steady.progress.PlanWork.Kind;
import health.steady.progress.PlanWork.Step;
import health.steady.progress.WorkPlan;
import health.steady.protocol.Author;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How patients go back to work or sport. */
@Repository
class WorkPlans {

    private static final String VISIBLE = """
            select w.kind, w.step_days::text[] as days, w.steps, w.recorded_at, w.author, w.author_as, p.name, p.role
            from work_plan_entry w
            join visible_patient v on v.clinic_id = w.clinic_id and v.patient_id = w.patient_id
            left join person_name p on p.clinic_id = w.clinic_id and p.id = w.author
            where v.viewer_id = :viewer and w.clinic_id = :clinic and w.patient_id = :patient and %s
            order by w.kind""";
    private static final String LAST = """
            not exists (select from work_plan_entry later where later.clinic_id = w.clinic_id
                and later.patient_id = w.patient_id and later.kind = w.kind
                and (later.recorded_at, later.id) > (w.recorded_at, w.id))""";

    private final JdbcClient jdbc;

    WorkPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PlanView plan, UUID visit, PlanWork work, Author by, Instant now) {
        jdbc.sql("""
                        insert into work_plan_entry (clinic_id, patient_id, id, visit_id, kind, step_days, steps,
                            recorded_at, author, author_as)
                        values (:clinic, :patient, :id, :visit, :kind, cast(:days as date[]), :steps, :recorded, :author,
                            :as)""")
                .param("clinic", plan.patient().clinic().value())
                .param("patient", plan.patient().id().value())
                .param("id", Ids.next())
                .param("visit", visit)
                .param("kind", work.kind().name())
                .param(
                        "days",
                        work.steps().stream().map(step -> step.on().toString()).toArray(String[]::new))
                .param("steps", work.steps().stream().map(Step::say).toArray(String[]::new))
                .param("recorded", now.atOffset(ZoneOffset.UTC))
                .param("author", by.id())
                .param("as", by.as().name())
                .update();
    }

    /** The latest of each kind. */
    List<WorkPlan> standing(CurrentUser viewer, PlanView plan) {
        return about(jdbc.sql(VISIBLE.formatted(LAST)), viewer, plan)
                .query(WorkPlans::read)
                .list();
    }

    List<WorkPlan> of(CurrentUser viewer, PlanView plan, UUID visit) {
        return about(jdbc.sql(VISIBLE.formatted("w.visit_id = :visit")), viewer, plan)
                .param("visit", visit)
                .query(WorkPlans::read)
                .list();
    }

    private static JdbcClient.StatementSpec about(JdbcClient.StatementSpec sql, CurrentUser viewer, PlanView plan) {
        return sql.param("viewer", viewer.id().value())
                .param("clinic", plan.patient().clinic().value())
                .param("patient", plan.patient().id().value());
    }

    private static WorkPlan read(ResultSet row, int number) throws SQLException {
        String[] days = (String[]) row.getArray("days").getArray();
        String[] says = (String[]) row.getArray("steps").getArray();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            steps.add(new Step(LocalDate.parse(days[i]), says[i]));
        }
        return new WorkPlan(
                new PlanWork(Kind.valueOf(row.getString("kind")), steps),
                VisitEntries.instant(row, "recorded_at"),
                VisitEntries.author(row));
    }
}
