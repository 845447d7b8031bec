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
 */
record StoredPlan(
        PatientView person,
        PlanId id,
        String rulebookDigest,
        boolean approved,
        long saidOfOwn,
        List<StoredFact> facts) {

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
