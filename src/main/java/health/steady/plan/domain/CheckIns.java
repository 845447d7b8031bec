package health.steady.plan.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import health.steady.people.ClinicId;
import health.steady.people.PatientId;
import health.steady.plan.ObservationSource;
import health.steady.protocol.Author;
import health.steady.protocol.Observation;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Signer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What patients reported. */
@Repository
class CheckIns implements ObservationSource {

    private final JdbcClient jdbc;

    CheckIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PatientId, List<Observation>> of(ClinicId clinic, Collection<PatientId> patients) {
        if (patients.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select patient_id, id, on_day, recorded_at, author, author_as, back_pain, leg_pain, danger_signs,
                            states, raised_after
                        from check_in where clinic_id = :clinic and patient_id in (:patients)
                        order by on_day, recorded_at, id""")
                .param("clinic", clinic.value())
                .param("patients", patients.stream().map(PatientId::value).toList())
                .query(Reported::read)
                .list()
                .stream()
                .collect(groupingBy(Reported::patient, mapping(Reported::observation, toList())));
    }

    /** A report that was stored before stays as it was. */
    void add(ClinicId clinic, PatientId patient, CheckIn checkIn) {
        jdbc.sql("""
                        insert into check_in (clinic_id, patient_id, id, on_day, recorded_at, author, author_as,
                            back_pain, leg_pain, danger_signs, states, raised_after)
                        values (:clinic, :patient, :id, :on, :recorded, :author, :as, :back, :leg, :signs, :states, :raised)
                        on conflict do nothing""")
                .param("clinic", clinic.value())
                .param("patient", patient.value())
                .param("id", checkIn.id())
                .param("on", checkIn.on())
                .param("recorded", checkIn.recordedAt().atOffset(ZoneOffset.UTC))
                .param("author", checkIn.by().id())
                .param("as", checkIn.by().as().name())
                .param("back", checkIn.backPain())
                .param("leg", checkIn.legPain())
                .param("signs", inOrder(checkIn.dangerSigns()))
                .param("states", inOrder(checkIn.states()))
                .param("raised", inOrder(checkIn.raisedAfter()))
                .update();
    }

    private static String[] inOrder(Set<String> ids) {
        return ids.stream().sorted().toArray(String[]::new);
    }

    private record Reported(PatientId patient, Observation observation) {

        static Reported read(ResultSet row, int number) throws SQLException {
            Author by = new Author(row.getObject("author", UUID.class), Signer.valueOf(row.getString("author_as")));
            return new Reported(
                    new PatientId(row.getObject("patient_id", UUID.class)),
                    new CheckIn(
                            row.getObject("id", UUID.class),
                            row.getObject("on_day", LocalDate.class),
                            row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                            by,
                            row.getInt("back_pain"),
                            row.getInt("leg_pain"),
                            ids(row, "danger_signs"),
                            ids(row, "states"),
                            ids(row, "raised_after")));
        }

        private static Set<String> ids(ResultSet row, String column) throws SQLException {
            return Set.of((String[]) row.getArray(column).getArray());
        }
    }
}
