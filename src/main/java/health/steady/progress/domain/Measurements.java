package health.steady.progress.domain;

import static java.util.stream.Collectors.groupingBy;

import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.plan.PlanView;
import health.steady.progress.Measured;
import health.steady.progress.MeasuredOn;
import health.steady.protocol.Observation.Measurement.Side;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was measured at visits. */
@Repository
class Measurements {

    private static final String VISIBLE = """
            select m.*, e.on_day, e.counts_from, e.author, p.name, p.role from measurement m
            join visit e on e.clinic_id = m.clinic_id and e.patient_id = m.patient_id and e.id = m.visit_id
            join visible_patient v on v.clinic_id = m.clinic_id and v.patient_id = m.patient_id
            left join person_name p on p.clinic_id = e.clinic_id and p.id = e.author
            where v.viewer_id = :viewer and m.clinic_id = :clinic and m.patient_id = :patient and %s
            order by e.on_day, e.counts_from, m.id""";
    private static final String STANDS = """
            not exists (select from visit later where later.clinic_id = e.clinic_id
                and later.patient_id = e.patient_id and later.corrects = e.id)""";

    private final JdbcClient jdbc;

    Measurements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PlanView plan, UUID visit, List<Measured> measured) {
        for (Measured each : measured) {
            Side side = each.side();
            jdbc.sql("""
                            insert into measurement (clinic_id, patient_id, id, visit_id, measure, side, activity, value)
                            values (:clinic, :patient, :id, :visit, :measure, :side, :activity, :value)""")
                    .param("clinic", plan.patient().clinic().value())
                    .param("patient", plan.patient().id().value())
                    .param("id", Ids.next())
                    .param("visit", visit)
                    .param("measure", each.measure())
                    .param("side", side == null ? null : side.name(), Types.VARCHAR)
                    .param("activity", each.activity())
                    .param("value", each.value(), Types.NUMERIC)
                    .update();
        }
    }

    /** Those that count, the oldest first. */
    List<MeasuredOn> standing(CurrentUser viewer, PlanView plan) {
        return about(jdbc.sql(VISIBLE.formatted(STANDS)), viewer, plan)
                .query(Measurements::read)
                .list();
    }

    /** Those of some visits, also of corrected ones. */
    Map<UUID, List<MeasuredOn>> of(CurrentUser viewer, PlanView plan, Collection<UUID> visits) {
        return visits.isEmpty()
                ? Map.of()
                : about(jdbc.sql(VISIBLE.formatted("m.visit_id in (:visits)")), viewer, plan)
                        .param("visits", visits)
                        .query(Measurements::read)
                        .list()
                        .stream()
                        .collect(groupingBy(MeasuredOn::visit));
    }

    private static JdbcClient.StatementSpec about(JdbcClient.StatementSpec sql, CurrentUser viewer, PlanView plan) {
        return sql.param("viewer", viewer.id().value())
                .param("clinic", plan.patient().clinic().value())
                .param("patient", plan.patient().id().value());
    }

    private static MeasuredOn read(ResultSet row, int number) throws SQLException {
        return new MeasuredOn(
                row.getObject("visit_id", UUID.class),
                row.getObject("on_day", LocalDate.class),
                VisitEntries.instant(row, "counts_from"),
                VisitEntries.author(row),
                new Measured(
                        row.getString("measure"), side(row), row.getString("activity"), row.getBigDecimal("value")));
    }

    static @Nullable Side side(ResultSet row) throws SQLException {
        String side = row.getString("side");
        return side == null ? null : Side.valueOf(side);
    }
}
