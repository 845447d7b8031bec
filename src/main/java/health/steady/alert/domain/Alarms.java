package health.steady.alert.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import health.steady.alert.Addressee;
import health.steady.alert.AlarmView;
import health.steady.alert.AlertId;
import health.steady.alert.AlertState;
import health.steady.alert.AlertTier;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PersonName;
import health.steady.plan.PlanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Danger signs as the patient who reported them reads them: one row for each of whom was asked, in one statement. */
@Repository
class Alarms {

    private static final String ROWS = """
            select a.id, a.plan_id, a.tier, a.subject, a.signs, a.raised_at, h.state, h.due_at, h.told, r.rulebook_digest,
                s.person_id as asked, p.name as asked_name, p.role as asked_role, s.rung, s.asked_at, s.on_call_until,
                seen.at as seen_at, seen.person as seen, seen.name as seen_name, seen.role as seen_role,
                reached.at as reached_at, reached.person as reached, reached.name as reached_name,
                reached.role as reached_role,
                exists (select from alert_event m where m.clinic_id = a.clinic_id and m.patient_id = a.patient_id
                    and m.alert_id = a.id and m.kind = 'MISTAKE') as mistake
            from alert a
            join alert_due h on h.clinic_id = a.clinic_id and h.patient_id = a.patient_id and h.alert_id = a.id
            join visible_patient v on v.clinic_id = a.clinic_id and v.patient_id = a.patient_id
            join plan_rulebook r on r.clinic_id = a.clinic_id and r.patient_id = a.patient_id and r.plan_id = a.plan_id
            left join alert_addressee s
                on s.clinic_id = a.clinic_id and s.patient_id = a.patient_id and s.alert_id = a.id
            left join person_name p on p.clinic_id = s.clinic_id and p.id = s.person_id
            left join lateral (
                select e.at, e.person, n.name, n.role from alert_event e
                join person_name n on n.clinic_id = e.clinic_id and n.id = e.person
                where e.clinic_id = a.clinic_id and e.patient_id = a.patient_id and e.alert_id = a.id
                    and e.kind = 'ACKNOWLEDGED' order by e.seq desc limit 1) seen on true
            left join lateral (
                select e.at, e.person, n.name, n.role from alert_event e
                join person_name n on n.clinic_id = e.clinic_id and n.id = e.person
                where e.clinic_id = a.clinic_id and e.patient_id = a.patient_id and e.alert_id = a.id
                    and e.kind = 'CONTACTED' order by e.seq desc limit 1) reached on true
            where v.viewer_id = :viewer and a.patient_id = :patient and a.kind = 'DANGER_SIGN'
            """;

    private static final String IN_ORDER = " order by a.tier, a.raised_at desc, a.id, s.rung, s.asked_at, p.name, p.id";

    private final JdbcClient jdbc;
    private final KnownSigns signs;

    Alarms(JdbcClient jdbc, KnownSigns signs) {
        this.jdbc = jdbc;
        this.signs = signs;
    }

    List<AlarmView> open(CurrentUser viewer, PatientId self) {
        return together(jdbc.sql(ROWS + "and h.state <> 'RESOLVED'" + IN_ORDER)
                .param("viewer", viewer.id().value())
                .param("patient", self.value()));
    }

    List<AlarmView> find(CurrentUser viewer, PatientId self, AlertId alert) {
        return together(jdbc.sql(ROWS + "and a.id = :alert" + IN_ORDER)
                .param("viewer", viewer.id().value())
                .param("patient", self.value())
                .param("alert", alert.value()));
    }

    private List<AlarmView> together(JdbcClient.StatementSpec statement) {
        return statement.query((row, number) -> new Row(view(row), asked(row))).list().stream()
                .collect(groupingBy(row -> row.alarm().id(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(Row::together)
                .toList();
    }

    private AlarmView view(ResultSet row) throws SQLException {
        AlertState state = AlertState.valueOf(row.getString("state"));
        return new AlarmView(
                new AlertId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                UUID.fromString(row.getString("subject")),
                AlertTier.valueOf(row.getString("tier")),
                signs.words(row.getString("rulebook_digest"), Columns.texts(row, "signs")),
                Columns.instant(row, "raised_at"),
                state,
                List.of(),
                AlertViews.name(row, "seen"),
                Columns.perhaps(row, "seen_at"),
                AlertViews.name(row, "reached"),
                Columns.perhaps(row, "reached_at"),
                Columns.perhaps(row, "due_at"),
                row.getBoolean("told") && state == AlertState.RAISED,
                row.getBoolean("mistake"));
    }

    private static @Nullable Addressee asked(ResultSet row) throws SQLException {
        PersonName person = AlertViews.name(row, "asked");
        return person == null
                ? null
                : new Addressee(
                        person,
                        row.getInt("rung"),
                        Columns.instant(row, "asked_at"),
                        Columns.perhaps(row, "on_call_until"));
    }

    /** An alarm with one of those who were asked. */
    private record Row(AlarmView alarm, @Nullable Addressee asked) {

        static AlarmView together(List<Row> rows) {
            AlarmView one = rows.get(0).alarm;
            List<Addressee> all =
                    rows.stream().map(Row::asked).filter(Objects::nonNull).toList();
            return new AlarmView(
                    one.id(),
                    one.plan(),
                    one.report(),
                    one.urgency(),
                    one.signs(),
                    one.raisedAt(),
                    one.state(),
                    all,
                    one.seenBy(),
                    one.seenAt(),
                    one.contactedBy(),
                    one.contactedAt(),
                    one.due(),
                    one.everybodyAsked(),
                    one.mistake());
        }
    }
}
