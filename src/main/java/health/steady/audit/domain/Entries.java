package health.steady.audit.domain;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.RecordTouched;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code audit_entry}, which the application fills through one function of the database alone. */
@Repository
class Entries {

    /** Nobody turns pages farther than this many entries; who looks for older ones says from when. */
    static final int FARTHEST = 10_000;

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(Collection<RecordTouched> touched, Origin from, Instant now) {
        jdbc.sql("""
                        select append_audit(:now, cast(:clinics as uuid[]), cast(:patients as uuid[]),
                            cast(:persons as uuid[]), :actions, :whats, cast(:items as uuid[]), :address, :session)""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("clinics", each(touched, RecordTouched::clinic))
                .param("patients", each(touched, RecordTouched::patient))
                .param("persons", each(touched, RecordTouched::by))
                .param("actions", each(touched, touch -> touch.action().name()))
                .param("whats", each(touched, RecordTouched::what))
                .param("items", each(touched, RecordTouched::item))
                .param("address", from.address(), Types.VARCHAR)
                .param("session", from.session(), Types.VARCHAR)
                .query((row, number) -> true)
                .list();
    }

    Page<Entry> search(CurrentUser by, Filter filter, Pageable page) {
        List<Entry> found = filtered(by, filter, """
                        select patient_id, recorded_at, person_id, person_as, action, what, address, session
                        from audit_entry where %s
                        order by recorded_at desc, chain, seq desc limit :size offset :offset""")
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .query(Entry::read)
                .list();
        return PageableExecutionUtils.getPage(
                found,
                page,
                () -> filtered(
                                by,
                                filter,
                                "select count(*) from (select from audit_entry where %s limit " + FARTHEST
                                        + ") as found")
                        .query(Long.class)
                        .single());
    }

    private JdbcClient.StatementSpec filtered(CurrentUser by, Filter filter, String sql) {
        List<String> conditions = new ArrayList<>(List.of("clinic_id = :clinic"));
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("clinic", by.clinic().value());
        if (filter.person() != null) {
            conditions.add("person_id = :person");
            parameters.put("person", filter.person().value());
        }
        if (filter.patient() != null) {
            conditions.add("chain = :patient");
            parameters.put("patient", filter.patient().value());
        }
        if (filter.action() != null) {
            conditions.add("action = :action");
            parameters.put("action", filter.action().name());
        }
        if (filter.what() != null) {
            conditions.add("what = :what");
            parameters.put("what", filter.what());
        }
        if (filter.from() != null) {
            conditions.add("recorded_at >= :from");
            parameters.put("from", begin(by, filter.from()));
        }
        if (filter.to() != null) {
            conditions.add("recorded_at < :to");
            parameters.put("to", begin(by, filter.to().plusDays(1)));
        }
        return jdbc.sql(sql.formatted(String.join(" and ", conditions))).params(parameters);
    }

    List<Looks> about(CurrentUser viewer, PatientId patient, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select cast(recorded_at at time zone :zone as date) as day, person_id, person_as, action, what,
                            count(*) as times, min(recorded_at) as first, max(recorded_at) as last
                        from audit_entry
                        where clinic_id = :clinic and chain = :patient and recorded_at >= :from and recorded_at < :to
                        group by 1, 2, 3, 4, 5 order by day desc, last desc, what""")
                .param("zone", viewer.zone().getId())
                .param("clinic", viewer.clinic().value())
                .param("patient", patient.value())
                .param("from", begin(viewer, from))
                .param("to", begin(viewer, to.plusDays(1)))
                .query(Looks::read)
                .list();
    }

    private static OffsetDateTime begin(CurrentUser viewer, LocalDate day) {
        return day.atStartOfDay(viewer.zone()).toOffsetDateTime();
    }

    private static @Nullable String[] each(
            Collection<RecordTouched> touched, Function<RecordTouched, @Nullable Object> part) {
        return touched.stream()
                .map(part)
                .map(value -> Objects.toString(value, null))
                .toArray(String[]::new);
    }
}
