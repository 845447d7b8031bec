package health.steady.plan.domain;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.plan.Equipment;
import health.steady.plan.PlanId;
import health.steady.plan.PlanNotFound;
import health.steady.plan.PlanView;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class EquipmentService implements Equipment {

    private final JdbcClient jdbc;
    private final PlanReading reading;
    private final Touches touches;

    EquipmentService(JdbcClient jdbc, PlanReading reading, Touches touches) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.touches = touches;
    }

    @Override
    @Transactional(readOnly = true)
    public AtHome of(CurrentUser viewer, PlanView plan) {
        return history(viewer, plan, 1).stream().findFirst().orElse(AtHome.NOT_ASKED);
    }

    @Override
    @Transactional(readOnly = true)
    public List<AtHome> history(CurrentUser viewer, PlanView plan, int most) {
        return jdbc.sql("""
                        select e.at, e.has, e.has_not, n.name from equipment_answer e
                        join visible_patient v on v.clinic_id = e.clinic_id and v.patient_id = e.patient_id
                        left join person_name n on n.clinic_id = e.clinic_id and n.id = e.author
                        where v.viewer_id = :viewer and e.clinic_id = :clinic and e.patient_id = :patient
                        order by e.at desc, e.id desc limit :most""")
                .param("viewer", viewer.id().value())
                .param("clinic", plan.patient().clinic().value())
                .param("patient", plan.patient().id().value())
                .param("most", most)
                .query((row, number) -> read(row, viewer.zone()))
                .list();
    }

    @Override
    @Transactional
    public void answer(CurrentUser by, PlanId id, UUID submission, Set<String> has, Set<String> hasNot, Instant now) {
        by.mustBe(Role.SURGEON, Role.DELEGATE, Role.THERAPIST);
        PlanView plan = reading.plan(by, id).orElseThrow(() -> {
            touches.refused(by, id);
            return new PlanNotFound();
        });
        Set<String> known = plan.course().rulebook().catalogue().equipment().keySet();
        if (!known.containsAll(has) || !known.containsAll(hasNot) || !Collections.disjoint(has, hasNot)) {
            throw new IllegalArgumentException("Equipment is unknown, or had and not had");
        }
        jdbc.sql("""
                        insert into equipment_answer (clinic_id, patient_id, id, at, author, author_as, has, has_not)
                        values (:clinic, :patient, :id, :now, :by, :as, :has, :hasNot)
                        on conflict (clinic_id, patient_id, id) do nothing""")
                .param("clinic", plan.patient().clinic().value())
                .param("patient", plan.patient().id().value())
                .param("id", submission)
                .param("now", now.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .param("as", by.role().name())
                .param("has", has.stream().sorted().toArray(String[]::new))
                .param("hasNot", hasNot.stream().sorted().toArray(String[]::new))
                .update();
        touches.equipped(by, plan);
    }

    private static AtHome read(ResultSet row, ZoneId zone) throws SQLException {
        return new AtHome(
                ids(row.getArray("has")),
                ids(row.getArray("has_not")),
                row.getString("name"),
                row.getObject("at", OffsetDateTime.class)
                        .atZoneSameInstant(zone)
                        .toLocalDate());
    }

    private static Set<String> ids(Array array) throws SQLException {
        return new HashSet<>(List.of((String[]) array.getArray()));
    }
}
