package health.steady.progress.domain;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import health.steady.people.ClinicId;
import health.steady.people.PatientId;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.people.Role;
import health.steady.plan.ObservationSource;
import health.steady.protocol.Author;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Observation.Measurement;
import health.steady.protocol.Observation.SessionLog;
import health.steady.protocol.Signer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything that was reported or measured about patients, for the engine. Whoever asks has found the patients visible. */
@Repository
class Observations implements ObservationSource {

    private static final String ALL = """
            select r.*, p.name, p.role from (
                select clinic_id, patient_id, id, corrects, on_day, recorded_at, author, author_as,
                    back_pain, leg_pain, danger_signs, states, raised_after,
                    cast(null as text) as exercise, cast(null as text) as outcome,
                    cast(null as smallint) as times, cast(null as smallint) as minutes, cast(null as smallint) as pain,
                    cast(null as text) as measure, cast(null as text) as side, cast(null as numeric) as value
                from check_in where clinic_id = :clinic and patient_id in (:patients)
                union all
                select clinic_id, patient_id, id, corrects, on_day, recorded_at, author, author_as,
                    null, null, null, null, null, exercise, outcome, times, minutes, pain, null, null, null
                from session_log where clinic_id = :clinic and patient_id in (:patients)
                union all
                select m.clinic_id, m.patient_id, m.id, null, e.on_day, e.counts_from, e.author, e.author_as,
                    null, null, null, null, null, null, null, null, null, null, m.measure, m.side, m.value
                from measurement m
                join visit e on e.clinic_id = m.clinic_id and e.patient_id = m.patient_id and e.id = m.visit_id
                where m.clinic_id = :clinic and m.patient_id in (:patients) and not exists (
                    select from visit later where later.clinic_id = e.clinic_id and later.patient_id = e.patient_id
                        and later.corrects = e.id)) as r
            left join person_name p on p.clinic_id = r.clinic_id and p.id = r.author
            order by r.on_day, r.recorded_at, r.id""";

    private final JdbcClient jdbc;

    Observations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PatientId, Reports> of(ClinicId clinic, Collection<PatientId> patients) {
        if (patients.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(ALL)
                .param("clinic", clinic.value())
                .param("patients", patients.stream().map(PatientId::value).toList())
                .query(Observations::read)
                .list()
                .stream()
                .collect(groupingBy(Row::patient, collectingAndThen(toList(), Observations::reports)));
    }

    @Override
    public Reports asOf(ClinicId clinic, PatientId patient, Instant then) {
        List<Row> all = jdbc.sql(ALL)
                .param("clinic", clinic.value())
                .param("patients", List.of(patient.value()))
                .query(Observations::read)
                .list();
        return reports(all.stream()
                .filter(row -> !row.entry().said().recordedAt().isAfter(then))
                .toList());
    }

    private static Reports reports(List<Row> rows) {
        List<PersonName> authors =
                rows.stream().map(Row::name).filter(Objects::nonNull).distinct().toList();
        return new Reports(Corrections.applied(rows.stream().map(Row::entry).toList()), authors);
    }

    private record Row(
            PatientId patient,
            Corrections.Entry entry,
            @Nullable PersonName name) {}

    private static Row read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        LocalDate on = row.getObject("on_day", LocalDate.class);
        Instant recordedAt = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        Author by = new Author(row.getObject("author", UUID.class), Signer.valueOf(row.getString("author_as")));
        UUID corrects = row.getObject("corrects", UUID.class);
        String exercise = row.getString("exercise");
        String measure = row.getString("measure");
        Corrections.Entry entry;
        if (measure != null) {
            Measurement measured = new Measurement(
                    id, on, recordedAt, by, measure, Measurements.side(row), row.getBigDecimal("value"));
            entry = new Corrections.Entry(null, measured, true);
        } else if (exercise != null) {
            entry = session(row, corrects, id, on, recordedAt, by, exercise);
        } else {
            entry = new Corrections.Entry(corrects, checkIn(row, id, on, recordedAt, by), true);
        }
        return new Row(new PatientId(row.getObject("patient_id", UUID.class)), entry, name(row, by));
    }

    private static CheckIn checkIn(ResultSet row, UUID id, LocalDate on, Instant recordedAt, Author by)
            throws SQLException {
        return new CheckIn(
                id,
                on,
                recordedAt,
                by,
                row.getInt("back_pain"),
                row.getInt("leg_pain"),
                CheckIns.ids(row, "danger_signs"),
                CheckIns.ids(row, "states"),
                CheckIns.ids(row, "raised_after"));
    }

    private static Corrections.Entry session(
            ResultSet row,
            @Nullable UUID corrects,
            UUID id,
            LocalDate on,
            Instant recordedAt,
            Author by,
            String exercise)
            throws SQLException {
        String outcome = row.getString("outcome");
        boolean happened = !outcome.equals("NOT_DONE");
        SessionLog log = new SessionLog(
                id,
                on,
                recordedAt,
                by,
                exercise,
                happened ? SessionLog.Outcome.valueOf(outcome) : SessionLog.Outcome.SKIPPED,
                row.getInt("times"),
                row.getInt("minutes"),
                row.getObject("pain", Integer.class));
        return new Corrections.Entry(corrects, log, happened);
    }

    private static @Nullable PersonName name(ResultSet row, Author by) throws SQLException {
        String name = row.getString("name");
        return name == null ? null : new PersonName(new PersonId(by.id()), name, Role.valueOf(row.getString("role")));
    }
}
