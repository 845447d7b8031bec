package health.steady.progress.domain;

import health.steady.people.CurrentUser;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.people.Role;
import health.steady.plan.PlanView;
import health.steady.progress.RecordVisit;
import health.steady.progress.VisitEntry;
import health.steady.protocol.Author;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Visits as they were recorded, without what was measured at them. */
@Repository
class VisitEntries {

    private static final String VISIBLE = """
            select e.*, p.name, p.role, later.id as corrected_by from visit e
            join visible_patient v on v.clinic_id = e.clinic_id and v.patient_id = e.patient_id
            left join person_name p on p.clinic_id = e.clinic_id and p.id = e.author
            left join visit later on later.clinic_id = e.clinic_id and later.patient_id = e.patient_id
                and later.corrects = e.id
            where v.viewer_id = :viewer and e.clinic_id = :clinic and e.patient_id = :patient""";

    private final JdbcClient jdbc;

    VisitEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when it, or another correction of the same visit, is there already; that stays as it is */
    boolean add(PlanView plan, RecordVisit said, Instant countsFrom, Author by, Instant now) {
        return jdbc.sql("""
                                insert into visit (clinic_id, patient_id, id, plan_id, corrects, on_day, recorded_at,
                                    counts_from, author, author_as, note)
                                values (:clinic, :patient, :id, :plan, :corrects, :on, :recorded, :counts, :author, :as,
                                    :note)
                                on conflict do nothing""")
                        .param("clinic", plan.patient().clinic().value())
                        .param("patient", plan.patient().id().value())
                        .param("id", said.id())
                        .param("plan", plan.id().value())
                        .param("corrects", said.corrects(), Types.OTHER)
                        .param("on", said.on())
                        .param("recorded", now.atOffset(ZoneOffset.UTC))
                        .param("counts", countsFrom.atOffset(ZoneOffset.UTC))
                        .param("author", by.id())
                        .param("as", by.as().name())
                        .param("note", said.note())
                        .update()
                == 1;
    }

    Optional<Found> find(CurrentUser viewer, PlanView plan, UUID id) {
        return about(jdbc.sql(VISIBLE + " and e.id = :id"), viewer, plan)
                .param("id", id)
                .query(VisitEntries::found)
                .optional();
    }

    int count(CurrentUser viewer, PlanView plan) {
        return about(jdbc.sql("""
                        select count(*) from visit e
                        join visible_patient v on v.clinic_id = e.clinic_id and v.patient_id = e.patient_id
                        where v.viewer_id = :viewer and e.clinic_id = :clinic and e.patient_id = :patient"""), viewer, plan).query(Integer.class).single();
    }

    List<Found> page(CurrentUser viewer, PlanView plan, Pageable page) {
        return about(
                        jdbc.sql(VISIBLE
                                + " order by e.on_day desc, e.recorded_at desc, e.id desc limit :size offset :offset"),
                        viewer,
                        plan)
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .query(VisitEntries::found)
                .list();
    }

    private static JdbcClient.StatementSpec about(JdbcClient.StatementSpec sql, CurrentUser viewer, PlanView plan) {
        return sql.param("viewer", viewer.id().value())
                .param("clinic", plan.patient().clinic().value())
                .param("patient", plan.patient().id().value());
    }

    /**
     * A visit, and from when what it says counts.
     *
     * @param entry with its measurements, goals and plans left out
     */
    record Found(VisitEntry entry, Instant countsFrom) {}

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                new VisitEntry(
                        row.getObject("id", UUID.class),
                        row.getObject("on_day", LocalDate.class),
                        instant(row, "recorded_at"),
                        author(row),
                        row.getObject("corrects", UUID.class),
                        row.getObject("corrected_by", UUID.class),
                        row.getString("note"),
                        List.of(),
                        List.of(),
                        List.of()),
                instant(row, "counts_from"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** @return null when the author's name is no longer known */
    static @Nullable PersonName author(ResultSet row) throws SQLException {
        String name = row.getString("name");
        return name == null
                ? null
                : new PersonName(
                        new PersonId(row.getObject("author", UUID.class)), name, Role.valueOf(row.getString("role")));
    }
}
