package health.steady.review.domain;

import health.steady.message.Unread;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.plan.PlanId;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.Phase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a viewer's patients, who are found by the view {@code visible_patient} at that moment. */
@Repository
class CaseloadRows {

    static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Counted, filtered, ordered and cut into pages in one statement, which touches no plan and no report. Names decide
     * between those who are alike, and are read only of those near the page.
     */
    private static final String PAGE = """
            with mine as materialized (
                select v.clinic_id, v.patient_id, r.plan_id, r.standing, r.day, r.phase, r.stage,
                    coalesce(r.visit_today, false) as visit_today,
                    r.patient_id is null or r.stale or r.as_of is distinct from :today or r.format <> :format as late,
                    case :role when 'THERAPIST' then r.therapist_since when 'SURGEON' then r.surgeon_since
                        else r.delegate_since end as since,
                    least(case when v.patient_id = any (cast(:unread as uuid[])) then :message else :last end,
                        case :role when 'THERAPIST' then r.for_therapist when 'SURGEON' then r.for_surgeon
                            else r.for_delegate end) as place
                from visible_patient v
                left join caseload_row r on r.clinic_id = v.clinic_id and r.patient_id = v.patient_id
                where v.viewer_id = :viewer
                    and (:search = '' or exists (
                        select from patient_name n where n.clinic_id = v.clinic_id and n.id = v.patient_id
                            and strpos(lower(n.name), lower(:search)) > 0))),
            tally as (
                select count(*) as everybody, count(*) filter (where late) as late,
                    count(*) filter (where place <= :mine) as needing, count(*) filter (where visit_today) as visiting,
                    count(*) filter (where phase = 'WEEKS_0_2') as weeks_0_2,
                    count(*) filter (where phase = 'WEEKS_2_6') as weeks_2_6,
                    count(*) filter (where phase = 'WEEKS_6_12') as weeks_6_12,
                    count(*) filter (where phase in ('MONTHS_3_6', 'MONTHS_6_PLUS')) as months_3_plus
                from mine),
            choice as (
                select case when :filter <> '' then :filter
                    when needing > 0 and everybody > :size and :search = '' then 'NEEDS' else 'ALL' end
                    as chosen from tally),
            shown as materialized (
                select mine.*,
                    rank() over (order by case when :order = 'DAY' then mine.day end nulls last, mine.place,
                        mine.since nulls last) as foremost,
                    count(*) over (partition by case when :order = 'DAY' then mine.day end, mine.place, mine.since)
                        as alike
                from mine cross join choice
                where case chosen when 'ALL' then true when 'NEEDS' then place <= :mine when 'VISITS' then visit_today
                    when 'MONTHS_3_PLUS' then phase in ('MONTHS_3_6', 'MONTHS_6_PLUS') else phase = chosen end),
            extent as (
                select count(*) as total, least(:skipped, (greatest(count(*), 1) - 1) / :size * :size) as skipped
                from shown)
            select tally.*, choice.chosen, extent.total, extent.skipped, part.*, kept.details
            from tally cross join choice cross join extent
            left join lateral (
                select s.*, n.name, n.born, s.foremost - 1 + row_number() over (
                    partition by s.foremost order by lower(n.name), s.patient_id) as position
                from shown s join patient_name n on n.clinic_id = s.clinic_id and n.id = s.patient_id
                where s.foremost <= extent.skipped + :size and s.foremost + s.alike > extent.skipped + 1) as part
                on part.position > extent.skipped and part.position <= extent.skipped + :size
            left join caseload_row kept on kept.clinic_id = part.clinic_id and kept.patient_id = part.patient_id
            order by part.position""";

    private final JdbcClient jdbc;

    CaseloadRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param unread what the viewer has not read; empty for a role that is not told */
    CaseloadPage page(CurrentUser viewer, CaseQuery query, Map<PatientId, Unread> unread, LocalDate today) {
        Ranking ranking = Ranking.of(viewer.role());
        return jdbc.sql(PAGE)
                .param("viewer", viewer.id().value())
                .param("role", ranking.name())
                .param("today", today)
                .param("format", CaseDetails.FORMAT)
                .param(
                        "unread",
                        unread.keySet().stream().map(PatientId::toString).toArray(String[]::new))
                .param("message", ranking.place(Need.MESSAGE))
                .param("last", Ranking.LAST)
                .param("mine", ranking.lastOfMine())
                .param("search", query.search())
                .param("filter", query.filter() == null ? "" : query.filter().name())
                .param("order", query.order().name())
                .param("size", query.size())
                .param("skipped", query.page() * query.size())
                .query(rows -> {
                    return page(rows, query.size(), unread);
                });
    }

    /** Who has no plan, or one that was closed, by name. */
    List<PatientView> unplanned(CurrentUser viewer) {
        return jdbc.sql("""
                        select n.clinic_id, n.id, n.name, n.born
                        from visible_patient v
                        join patient_name n on n.clinic_id = v.clinic_id and n.id = v.patient_id
                        left join caseload_row r on r.clinic_id = v.clinic_id and r.patient_id = v.patient_id
                        where v.viewer_id = :viewer and (r.plan_id is null or r.standing = 'CLOSED')
                        order by lower(n.name), n.id""")
                .param("viewer", viewer.id().value())
                .query((row, number) -> new PatientView(
                        new PatientId(row.getObject("id", UUID.class)),
                        viewer.clinic(),
                        row.getString("name"),
                        row.getObject("born", LocalDate.class),
                        null))
                .list();
    }

    private static CaseloadPage page(ResultSet rows, int size, Map<PatientId, Unread> unread) throws SQLException {
        List<CaseView> cases = new ArrayList<>();
        CaseloadPage empty = null;
        while (rows.next()) {
            empty = empty == null ? head(rows, size) : empty;
            if (rows.getObject("patient_id") != null) {
                cases.add(view(rows, unread));
            }
        }
        CaseloadPage page = Objects.requireNonNull(empty);
        return new CaseloadPage(cases, page.tally(), page.filter(), page.number(), size, page.total());
    }

    private static CaseloadPage head(ResultSet row, int size) throws SQLException {
        CaseTally tally = new CaseTally(
                row.getInt("everybody"),
                row.getInt("late"),
                row.getInt("needing"),
                row.getInt("visiting"),
                row.getInt("weeks_0_2"),
                row.getInt("weeks_2_6"),
                row.getInt("weeks_6_12"),
                row.getInt("months_3_plus"));
        CaseFilter filter = CaseFilter.valueOf(row.getString("chosen"));
        return new CaseloadPage(List.of(), tally, filter, row.getInt("skipped") / size, size, row.getInt("total"));
    }

    private static CaseView view(ResultSet row, Map<PatientId, Unread> unread) throws SQLException {
        PatientId patient = new PatientId(row.getObject("patient_id", UUID.class));
        UUID plan = row.getObject("plan_id", UUID.class);
        String standing = row.getString("standing");
        String details = row.getString("details");
        return new CaseView(
                patient,
                row.getString("name"),
                row.getObject("born", LocalDate.class),
                plan == null ? null : new PlanId(plan),
                standing == null ? null : Standing.valueOf(standing),
                row.getObject("day", Integer.class),
                phase(row.getString("phase")),
                phase(row.getString("stage")),
                details == null ? CaseDetails.of(List.of()) : JSON.readValue(details, CaseDetails.class),
                unread.get(patient));
    }

    private static @Nullable Phase phase(@Nullable String name) {
        return name == null ? null : Phase.valueOf(name);
    }
}
