package health.steady.alert.domain;

import static java.util.stream.Collectors.groupingBy;

import health.steady.alert.AlertEvent;
import health.steady.alert.AlertEventKind;
import health.steady.alert.AlertId;
import health.steady.alert.AlertKind;
import health.steady.alert.AlertState;
import health.steady.alert.AlertTier;
import health.steady.alert.AlertView;
import health.steady.people.ClinicId;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.people.Role;
import health.steady.plan.PlanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Alerts as clinicians read them. Everything goes through the view {@code visible_patient}. */
@Repository
class AlertViews {

    private static final String ALERTS = """
            from alert a
            join alert_due h on h.clinic_id = a.clinic_id and h.patient_id = a.patient_id and h.alert_id = a.id
            """;

    private static final String VISIBLE = ALERTS + """
            join visible_patient v on v.clinic_id = a.clinic_id and v.patient_id = a.patient_id
            """;

    private static final String COLUMNS = """
            select a.id, a.plan_id, a.patient_id, n.name as patient_name, a.kind, a.tier, a.subject, a.signs, a.raised_at,
                h.state, h.contacted, h.told, h.due_at, h.owner, o.name as owner_name, o.role as owner_role,
                r.rulebook_digest
            """;

    private static final String NAMES = """
            join patient_name n on n.clinic_id = a.clinic_id and n.id = a.patient_id
            join plan_rulebook r on r.clinic_id = a.clinic_id and r.patient_id = a.patient_id and r.plan_id = a.plan_id
            left join person_name o on o.clinic_id = h.clinic_id and o.id = h.owner
            """;

    private static final String ROWS = COLUMNS + VISIBLE + NAMES;
    private static final String WATCHED = COLUMNS + ALERTS + NAMES;

    private final JdbcClient jdbc;
    private final KnownSigns signs;

    AlertViews(JdbcClient jdbc, KnownSigns signs) {
        this.jdbc = jdbc;
        this.signs = signs;
    }

    List<AlertView> open(CurrentUser viewer, int most, long skipped) {
        return jdbc.sql(ROWS + """
                        where v.viewer_id = :viewer and h.state <> 'RESOLVED'
                        order by h.due_at nulls last, a.raised_at, a.id limit :most offset :skipped""")
                .param("viewer", viewer.id().value())
                .param("most", most)
                .param("skipped", skipped)
                .query((row, number) -> view(row, List.of()))
                .list();
    }

    long openCount(CurrentUser viewer) {
        return jdbc.sql("select count(*) " + VISIBLE + "where v.viewer_id = :viewer and h.state <> 'RESOLVED'")
                .param("viewer", viewer.id().value())
                .query(Long.class)
                .single();
    }

    /** Without a viewer: the database answers in a system context only. */
    Map<PatientId, List<AlertView>> watched(ClinicId clinic, Collection<PatientId> patients) {
        if (patients.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(WATCHED + """
                        where h.clinic_id = :clinic and h.patient_id in (:patients) and h.state <> 'RESOLVED'
                        order by a.raised_at, a.id""")
                .param("clinic", clinic.value())
                .param("patients", patients.stream().map(PatientId::value).toList())
                .query((row, number) -> view(row, List.of()))
                .list()
                .stream()
                .collect(groupingBy(AlertView::patient));
    }

    Optional<AlertView> find(CurrentUser viewer, AlertId alert) {
        return jdbc.sql(ROWS + "where v.viewer_id = :viewer and a.id = :alert")
                .param("viewer", viewer.id().value())
                .param("alert", alert.value())
                .query((row, number) -> view(row, events(alert)))
                .optional();
    }

    private List<AlertEvent> events(AlertId alert) {
        return jdbc.sql("""
                        select e.seq, e.kind, e.at, e.person, p.name as person_name, p.role as person_role,
                            e.to_person, t.name as to_person_name, t.role as to_person_role, e.rung, e.note
                        from alert_event e
                        left join person_name p on p.clinic_id = e.clinic_id and p.id = e.person
                        left join person_name t on t.clinic_id = e.clinic_id and t.id = e.to_person
                        where e.alert_id = :alert order by e.seq""")
                .param("alert", alert.value())
                .query((row, number) -> new AlertEvent(
                        row.getInt("seq"),
                        AlertEventKind.valueOf(row.getString("kind")),
                        Columns.instant(row, "at"),
                        name(row, "person"),
                        name(row, "to_person"),
                        row.getObject("rung", Integer.class),
                        row.getString("note")))
                .list();
    }

    private AlertView view(ResultSet row, List<AlertEvent> events) throws SQLException {
        AlertKind kind = AlertKind.valueOf(row.getString("kind"));
        boolean isDanger = kind == AlertKind.DANGER_SIGN;
        boolean isReport = isDanger || kind == AlertKind.OVERLOAD;
        List<String> ids = Columns.texts(row, "signs");
        String digest = row.getString("rulebook_digest");
        return new AlertView(
                new AlertId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                new PatientId(row.getObject("patient_id", UUID.class)),
                row.getString("patient_name"),
                kind,
                AlertTier.valueOf(row.getString("tier")),
                isReport ? UUID.fromString(row.getString("subject")) : null,
                isDanger ? List.of() : signs.subjects(digest, ids),
                isDanger ? signs.words(digest, ids) : List.of(),
                Columns.instant(row, "raised_at"),
                AlertState.valueOf(row.getString("state")),
                name(row, "owner"),
                Columns.perhaps(row, "due_at"),
                row.getBoolean("contacted"),
                row.getBoolean("told"),
                events);
    }

    /** The person of a column, whose name and role stand in columns named after it. */
    static @Nullable PersonName name(ResultSet row, String column) throws SQLException {
        PersonId id = Columns.person(row, column);
        return id == null
                ? null
                : new PersonName(id, row.getString(column + "_name"), Role.valueOf(row.getString(column + "_role")));
    }
}
