package health.steady.protocol;

import java.time.Instant;
import java.util.List;

/**
 * What was signed and reported for one operation. Facts come in the order of their seq. A history that cannot be read
 * whole is {@link #unreadable()}: the engine gives no plan for it.
 */
public final class History {

    private static final History UNREADABLE = new History(List.of(), List.of(), false);

    private final List<Fact> facts;
    private final List<Observation> observations;
    private final boolean whole;

    private History(List<Fact> facts, List<Observation> observations, boolean whole) {
        this.facts = List.copyOf(facts);
        this.observations = List.copyOf(observations);
        this.whole = whole;
    }

    public static History of(List<Fact> facts, List<Observation> observations) {
        return new History(facts, observations, isWhole(facts));
    }

    /** A history with an unknown kind, or whose reading failed. */
    public static History unreadable() {
        return UNREADABLE;
    }

    /** What was recorded by then. */
    public History knownAt(Instant instant) {
        List<Fact> known = facts.stream()
                .filter(fact -> !fact.signature().recordedAt().isAfter(instant))
                .toList();
        List<Observation> reported = observations.stream()
                .filter(observation -> !observation.recordedAt().isAfter(instant))
                .toList();
        return new History(known, reported, whole && isWhole(known));
    }

    public List<Fact> facts() {
        return facts;
    }

    public List<Observation> observations() {
        return observations;
    }

    /** Starts with its assignment, holds no other, and has no gap. */
    public boolean isWhole() {
        return whole;
    }

    private static boolean isWhole(List<Fact> facts) {
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            boolean assignment = fact instanceof Fact.PlanAssigned;
            if (fact.signature().seq() != i + 1 || assignment != (i == 0)) {
                return false;
            }
        }
        return !facts.isEmpty();
    }
}
