package health.steady.review.domain;

import health.steady.people.ClinicId;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.protocol.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The rows that are not of today, or were touched since they were computed. Each write about a patient counts
 * {@code touched} up in its own transaction; who computes a row keeps the count that stood there before anything was read.
 * So what is written meanwhile leaves the row stale, in whatever order the two end.
 */
@Repository
class LateRows {

    record Late(PatientId patient, long touched) {}

    private static final String LATE =
            "(r.patient_id is null or r.stale or r.as_of is distinct from :today or r.format <> :format)";

    private final JdbcClient jdbc;

    LateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In one statement, in one order: of two transactions that touch the same patients, one waits for the other. */
    void touch(Collection<Touched> touched) {
        jdbc.sql("select touch_caseload(cast(:clinics as uuid[]), cast(:patients as uuid[]))")
                .param("clinics", each(touched, Touched::clinic))
                .param("patients", each(touched, Touched::patient))
                .query((row, number) -> true)
                .list();
    }

    record Touched(ClinicId clinic, PatientId patient) {}

    /** Lets one transaction at a time compute rows of a clinic: who waits finds them done. */
    void waitForTurn(ClinicId clinic) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:clinic, 29))")
                .param("clinic", clinic.toString())
                .query((row, number) -> true)
                .list();
    }

    List<Late> of(CurrentUser viewer, LocalDate today, int most) {
        return jdbc.sql("""
                        select v.patient_id, coalesce(r.touched, 0) as touched
                        from visible_patient v
                        left join caseload_row r on r.clinic_id = v.clinic_id and r.patient_id = v.patient_id
                        where v.viewer_id = :viewer and v.clinic_id = :clinic and\s""" + LATE + " order by v.patient_id limit :most")
                .param("viewer", viewer.id().value())
                .param("clinic", viewer.clinic().value())
                .param("today", today)
                .param("format", CaseDetails.FORMAT)
                .param("most", most)
                .query((row, number) ->
                        new Late(new PatientId(row.getObject("patient_id", UUID.class)), row.getLong("touched")))
                .list();
    }

    List<Late> of(ClinicId clinic, LocalDate today, int most) {
        return jdbc.sql("""
                        select n.id as patient_id, coalesce(r.touched, 0) as touched
                        from patient_name n
                        left join caseload_row r on r.clinic_id = n.clinic_id and r.patient_id = n.id
                        where n.clinic_id = :clinic and\s""" + LATE + " order by n.id limit :most")
                .param("clinic", clinic.value())
                .param("today", today)
                .param("format", CaseDetails.FORMAT)
                .param("most", most)
                .query((row, number) ->
                        new Late(new PatientId(row.getObject("patient_id", UUID.class)), row.getLong("touched")))
                .list();
    }

    void keep(ClinicId clinic, ZoneId zone, List<ComputedCase> cases, List<Late> late) {
        jdbc.sql("""
                        insert into caseload_row (clinic_id, patient_id, computed, format, as_of, plan_id, standing, day,
                            phase, stage, visit_today, for_therapist, for_surgeon, for_delegate, therapist_since,
                            surgeon_since, delegate_since, details)
                        select :clinic, c.patient::uuid, c.computed::bigint, :format, c.as_of::date, c.plan::uuid,
                            c.standing, c.day::integer, c.phase, c.stage, c.visit_today::boolean,
                            c.for_therapist::smallint, c.for_surgeon::smallint, c.for_delegate::smallint,
                            c.therapist_since::timestamptz, c.surgeon_since::timestamptz, c.delegate_since::timestamptz,
                            c.details::jsonb
                        from unnest(:patients, :computed, :days_of, :plans, :standings, :days, :phases, :stages, :visits,
                            :for_therapist, :for_surgeon, :for_delegate, :therapist_since, :surgeon_since,
                            :delegate_since, :details)
                            as c (patient, computed, as_of, plan, standing, day, phase, stage, visit_today, for_therapist,
                                for_surgeon, for_delegate, therapist_since, surgeon_since, delegate_since, details)
                        order by c.patient::uuid
                        on conflict (clinic_id, patient_id) do update
                        set computed = excluded.computed, format = excluded.format, as_of = excluded.as_of,
                            plan_id = excluded.plan_id, standing = excluded.standing, day = excluded.day,
                            phase = excluded.phase, stage = excluded.stage, visit_today = excluded.visit_today,
                            for_therapist = excluded.for_therapist, for_surgeon = excluded.for_surgeon,
                            for_delegate = excluded.for_delegate, therapist_since = excluded.therapist_since,
                            surgeon_since = excluded.surgeon_since, delegate_since = excluded.delegate_since,
                            details = excluded.details""")
                .param("clinic", clinic.value())
                .param("format", CaseDetails.FORMAT)
                .param("patients", each(cases, ComputedCase::patient))
                .param("computed", each(late, Late::touched))
                .param("days_of", each(cases, ComputedCase::asOf))
                .param("plans", each(cases, ComputedCase::plan))
                .param("standings", each(cases, ComputedCase::standing))
                .param("days", each(cases, ComputedCase::day))
                .param("phases", each(cases, computed -> name(computed.phase())))
                .param("stages", each(cases, computed -> name(computed.stage())))
                .param("visits", each(cases, ComputedCase::visitToday))
                .param("for_therapist", each(cases, computed -> computed.place(Ranking.THERAPIST)))
                .param("for_surgeon", each(cases, computed -> computed.place(Ranking.SURGEON)))
                .param("for_delegate", each(cases, computed -> computed.place(Ranking.DELEGATE)))
                .param("therapist_since", each(cases, computed -> since(computed, Ranking.THERAPIST, zone)))
                .param("surgeon_since", each(cases, computed -> since(computed, Ranking.SURGEON, zone)))
                .param("delegate_since", each(cases, computed -> since(computed, Ranking.DELEGATE, zone)))
                .param("details", each(cases, computed -> CaseloadRows.JSON.writeValueAsString(computed.details())))
                .update();
    }

    private static @Nullable String name(@Nullable Phase phase) {
        return phase == null ? null : phase.name();
    }

    private static @Nullable Instant since(ComputedCase computed, Ranking ranking, ZoneId zone) {
        return computed.since(ranking, zone);
    }

    private static <T> @Nullable String[] each(Collection<T> all, Function<T, @Nullable Object> part) {
        return all.stream()
                .map(part)
                .map(value -> Objects.toString(value, null))
                .toArray(String[]::new);
    }
}
