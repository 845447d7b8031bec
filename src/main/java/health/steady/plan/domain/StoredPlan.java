package health.steady.plan.domain;

import health.steady.people.ClinicId;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.people.PersonName;
import health.steady.plan.PlanId;
import health.steady.plan.domain.FactCodec.Written;
import health.steady.protocol.Fact;
import health.steady.protocol.History;
import health.steady.protocol.Observation;
import health.steady.protocol.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its rows.
 *
 * @param approved whether the patient's clinic has approved its rulebook
 * @param saidOfOwn how much has been said about the clinic's own exercises
 * @param beside the other plans of the patient that ran at a time with this one; none of those has any beside it
 */
record StoredPlan(
        PatientView person,
        PlanId id,
        String rulebookDigest,
        boolean approved,
        long saidOfOwn,
        List<StoredFact> facts,
        List<StoredPlan> beside) {

    private static final FactCodec CODEC = new FactCodec();

    /** Unreadable as a whole when one fact is: the engine then gives no plan. */
    History history(List<Observation> observations) {
        List<Fact> read = new ArrayList<>(facts.size());
        try {
            for (StoredFact fact : facts) {
                read.add(CODEC.read(fact.signature(), fact.written()));
            }
        } catch (UnreadableFact unreadable) {
            return History.unreadable();
        }
        return History.of(read, observations);
    }

    ClinicId clinic() {
        return person.clinic();
    }

    PatientId patient() {
        return person.id();
    }

    /** The same, beside those of these plans that ran at a time with it. */
    StoredPlan among(List<StoredPlan> all) {
        List<StoredPlan> others = all.stream().filter(this::ranWith).toList();
        return others.isEmpty() ? this : new StoredPlan(person, id, rulebookDigest, approved, saidOfOwn, facts, others);
    }

    /** One that took the place of another did not run beside it. */
    private boolean ranWith(StoredPlan other) {
        return other.patient().equals(patient())
                && !other.id.equals(id)
                && assignedAt().isBefore(other.closedAt())
                && other.assignedAt().isBefore(closedAt());
    }

    Instant assignedAt() {
        return facts.isEmpty() ? Instant.MIN : facts.get(0).signature().recordedAt();
    }

    private Instant closedAt() {
        return facts.stream()
                .filter(fact -> fact.written().kind().equals(FactKinds.CLOSED))
                .map(fact -> fact.signature().recordedAt())
                .findFirst()
                .orElse(Instant.MAX);
    }

    /** Those beside it that nobody has closed. */
    List<StoredPlan> running() {
        return beside.stream().filter(other -> !other.isClosed()).toList();
    }

    boolean isClosed() {
        return facts.stream().anyMatch(fact -> fact.written().kind().equals(FactKinds.CLOSED));
    }

    /** Whether a fact is about an exercise of the clinic's own, whose ids stand nowhere else. */
    boolean names(String ownExercise) {
        return facts.stream().anyMatch(fact -> fact.written().payload().contains(ownExercise));
    }

    boolean wasSigned(UUID submission) {
        return facts.stream().anyMatch(fact -> fact.submission().equals(submission));
    }

    /** When this submission was signed; null when it was not. */
    @Nullable
    Instant signedAt(UUID submission) {
        return facts.stream()
                .filter(fact -> fact.submission().equals(submission))
                .map(fact -> fact.signature().recordedAt())
                .findFirst()
                .orElse(null);
    }

    /** One row of the table {@code plan_fact}. */
    record StoredFact(
            Signature signature,
            Written written,
            UUID submission,
            @Nullable PersonName author) {}
}
