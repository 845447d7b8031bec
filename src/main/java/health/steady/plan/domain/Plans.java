package health.steady.plan.domain;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import health.steady.people.ClinicId;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.people.Role;
import health.steady.plan.PlanId;
import health.steady.plan.domain.FactCodec.Written;
import health.steady.plan.domain.StoredPlan.StoredFact;
import health.steady.protocol.Author;
import health.steady.protocol.Fact;
import health.steady.protocol.Signature;
import health.steady.protocol.Signer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans and their facts. Whoever reads one goes through the view {@code visible_patient}. */
@Repository
class Plans {

    private static final String READ = """
            select p.clinic_id, p.patient_id, p.id, p.rulebook_digest, n.name, n.born,
                   exists (select from approved_rulebook r
                     where r.clinic_id = p.clinic_id and r.digest = p.rulebook_digest) as approved,
                   coalesce((select o.said from own_exercise_said o where o.clinic_id = p.clinic_id), 0) as said_of_own,
                   f.seq, f.kind, f.kind_version, f.author, f.author_as, f.recorded_at, f.effective_on, f.reason,
                   f.payload, f.submission, a.name as author_name, a.role as author_role
            from plan p
            %s
            join patient_name n on n.clinic_id = p.clinic_id and n.id = p.patient_id
            left join plan_fact f
              on f.clinic_id = p.clinic_id and f.patient_id = p.patient_id and f.plan_id = p.id
            left join person_name a on a.clinic_id = f.clinic_id and a.id = f.author
            where %s
            order by p.created_at, p.id, f.seq""";
    private static final String SEEN_BY_VIEWER = """
            join visible_patient v on v.clinic_id = p.clinic_id and v.patient_id = p.patient_id
              and v.viewer_id = :viewer""";

    private static final String OF_ONE_PATIENT = "p.patient_id = (select o.patient_id from plan o where o.id = :plan)";

    private final JdbcClient jdbc;
    private final FactCodec codec = new FactCodec();

    Plans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StoredPlan> find(CurrentUser viewer, PlanId plan) {
        return read(jdbc.sql(READ.formatted(SEEN_BY_VIEWER, OF_ONE_PATIENT))
                        .param("viewer", viewer.id().value())
                        .param("plan", plan.value()))
                .stream()
                .filter(found -> found.id().equals(plan))
                .findFirst();
    }

    /** Without a viewer: the database answers in a system context only. */
    Optional<StoredPlan> watched(ClinicId clinic, PlanId plan) {
        return read(jdbc.sql(READ.formatted("", "p.clinic_id = :clinic and " + OF_ONE_PATIENT))
                        .param("clinic", clinic.value())
                        .param("plan", plan.value()))
                .stream()
                .filter(found -> found.id().equals(plan))
                .findFirst();
    }

    /** As {@link #watched(ClinicId, PlanId)}, of many patients; the oldest first. */
    List<StoredPlan> watched(ClinicId clinic, Collection<PatientId> patients) {
        if (patients.isEmpty()) {
            return List.of();
        }
        return read(jdbc.sql(READ.formatted("", "p.clinic_id = :clinic and p.patient_id in (:patients)"))
                .param("clinic", clinic.value())
                .param("patients", patients.stream().map(PatientId::value).toList()));
    }

    /** The oldest first. */
    List<StoredPlan> of(CurrentUser viewer, Collection<PatientId> patients) {
        if (patients.isEmpty()) {
            return List.of();
        }
        return read(jdbc.sql(READ.formatted(SEEN_BY_VIEWER, "p.patient_id in (:patients)"))
                .param("viewer", viewer.id().value())
                .param("patients", patients.stream().map(PatientId::value).toList()));
    }

    /** Whether there is a plan under this id, anybody's. */
    boolean exists(PlanId plan) {
        return jdbc.sql("select plan_exists(:plan)")
                .param("plan", plan.value())
                .query(Boolean.class)
                .single();
    }

    /** The plan as nobody else can change it until this transaction ends. */
    Optional<StoredPlan> lock(CurrentUser by, PlanId plan) {
        boolean found = jdbc.sql("""
                        select true from plan p
                        join visible_patient v on v.clinic_id = p.clinic_id and v.patient_id = p.patient_id
                        where v.viewer_id = :viewer and p.id = :plan for no key update of p""")
                .param("viewer", by.id().value())
                .param("plan", plan.value())
                .query(Boolean.class)
                .optional()
                .isPresent();
        return found ? find(by, plan) : Optional.empty();
    }

    /** Lets one transaction at a time give a patient a plan, and use a plan's id. */
    void waitForTurn(PatientId patient, PlanId plan) {
        for (String thing : List.of(patient.toString(), plan.toString())) {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:thing, 4))")
                    .param("thing", thing)
                    .query((row, number) -> true)
                    .list();
        }
    }

    void add(ClinicId clinic, PatientId patient, PlanId plan, String rulebookDigest, Instant now) {
        jdbc.sql("""
                        insert into plan (clinic_id, patient_id, id, rulebook_digest, created_at)
                        values (:clinic, :patient, :plan, :digest, :now)""")
                .param("clinic", clinic.value())
                .param("patient", patient.value())
                .param("plan", plan.value())
                .param("digest", rulebookDigest)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The seq of the next fact of a plan that is not locked. */
    int next(StoredPlan plan) {
        return jdbc.sql("""
                        select coalesce(max(f.seq), 0) + 1 from plan_fact f
                        where f.clinic_id = :clinic and f.patient_id = :patient and f.plan_id = :plan""")
                .param("clinic", plan.clinic().value())
                .param("patient", plan.patient().value())
                .param("plan", plan.id().value())
                .query(Integer.class)
                .single();
    }

    void append(ClinicId clinic, PatientId patient, PlanId plan, Fact fact, UUID submission) {
        Signature signature = fact.signature();
        Written written = codec.write(fact);
        jdbc.sql("""
                        insert into plan_fact (clinic_id, patient_id, plan_id, seq, kind, kind_version, author,
                            author_as, recorded_at, effective_on, reason, payload, submission)
                        values (:clinic, :patient, :plan, :seq, :kind, :version, :author,
                            :as, :recorded, :effective, :reason, cast(:payload as jsonb), :submission)""")
                .param("clinic", clinic.value())
                .param("patient", patient.value())
                .param("plan", plan.value())
                .param("seq", signature.seq())
                .param("kind", written.kind())
                .param("version", written.version())
                .param("author", signature.author().id())
                .param("as", signature.author().as().name())
                .param("recorded", signature.recordedAt().atOffset(ZoneOffset.UTC))
                .param("effective", signature.effectiveOn())
                .param("reason", signature.reason())
                .param("payload", written.payload())
                .param("submission", submission)
                .update();
    }

    private static List<StoredPlan> read(JdbcClient.StatementSpec statement) {
        List<StoredPlan> all = List.copyOf(statement.query(Row::read).list().stream()
                .collect(groupingBy(Row::plan, LinkedHashMap::new, collectingAndThen(toList(), Row::together)))
                .values());
        return all.stream().map(plan -> plan.among(all)).toList();
    }

    /** A plan with one of its facts; a plan without any has one row. */
    private record Row(StoredPlan head, @Nullable StoredFact fact) {

        static Row read(ResultSet row, int number) throws SQLException {
            PatientView person = new PatientView(
                    new PatientId(row.getObject("patient_id", UUID.class)),
                    new ClinicId(row.getObject("clinic_id", UUID.class)),
                    row.getString("name"),
                    row.getObject("born", LocalDate.class),
                    null);
            StoredPlan head = new StoredPlan(
                    person,
                    new PlanId(row.getObject("id", UUID.class)),
                    row.getString("rulebook_digest"),
                    row.getBoolean("approved"),
                    row.getLong("said_of_own"),
                    List.of(),
                    List.of());
            return new Row(head, row.getObject("seq") == null ? null : fact(row));
        }

        static StoredPlan together(List<Row> rows) {
            StoredPlan head = rows.get(0).head;
            List<StoredFact> facts =
                    rows.stream().map(Row::fact).filter(Objects::nonNull).toList();
            return new StoredPlan(
                    head.person(),
                    head.id(),
                    head.rulebookDigest(),
                    head.approved(),
                    head.saidOfOwn(),
                    facts,
                    List.of());
        }

        StoredPlan plan() {
            return head;
        }

        private static StoredFact fact(ResultSet row) throws SQLException {
            Signature signature = new Signature(
                    row.getInt("seq"),
                    new Author(row.getObject("author", UUID.class), Signer.valueOf(row.getString("author_as"))),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                    row.getObject("effective_on", LocalDate.class),
                    row.getString("reason"));
            Written written = new Written(row.getString("kind"), row.getInt("kind_version"), row.getString("payload"));
            return new StoredFact(signature, written, row.getObject("submission", UUID.class), author(row));
        }

        private static @Nullable PersonName author(ResultSet row) throws SQLException {
            String name = row.getString("author_name");
            return name == null
                    ? null
                    : new PersonName(
                            new PersonId(row.getObject("author", UUID.class)),
                            name,
                            Role.valueOf(row.getString("author_role")));
        }
    }
}
