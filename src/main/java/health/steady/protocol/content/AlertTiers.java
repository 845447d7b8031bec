package health.steady.protocol.content;

import health.steady.protocol.Citation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom to call and how soon, as {@code alerts/tiers.yaml} says it. The clinic's arrangement, and no part of a rulebook. */
public record AlertTiers(Map<Urgency, Tier> tiers, Map<Sought, Quiet> quiet) {

    /** How soon somebody must have it. */
    public enum Urgency {
        EMERGENCY,
        SAME_DAY,
        QUIET
    }

    /** Who may be asked. */
    public enum To {
        ON_CALL,
        SURGEON,
        DELEGATE,
        THERAPIST,
        CARE_TEAM
    }

    /** What is worth calling for although nobody reported a danger sign. */
    public enum Sought {
        OVERLOAD,
        SILENCE,
        PAIN_RISING,
        ADHERENCE_FALLING,
        STUCK,
        RELEASE_OVERDUE,
        SURGERY_UNCONFIRMED
    }

    public AlertTiers {
        tiers = Map.copyOf(tiers);
        quiet = Map.copyOf(quiet);
        if (tiers.size() < Urgency.values().length || quiet.size() < Sought.values().length) {
            throw new IllegalArgumentException("says nothing about some tiers or quiet alerts");
        }
    }

    /** @param acknowledgeWithin how long these people have before it goes on */
    public record Rung(Set<To> to, Duration acknowledgeWithin) {

        public Rung {
            to = Set.copyOf(to);
        }
    }

    /**
     * @param rungs asked one after the other
     * @param contactWithin how long whoever has acknowledged it has to reach the patient; null when no clock runs
     * @param again after the last rung everybody is asked each time this has passed
     */
    public record Tier(List<Rung> rungs, @Nullable Duration contactWithin, Duration again, List<Citation> sources) {

        public Tier {
            rungs = List.copyOf(rungs);
            sources = required(sources);
        }
    }

    /**
     * @param first who is asked first, in place of the tier's first rung
     * @param much how much it takes, by the names in the file
     */
    public record Quiet(Set<To> first, Map<String, Integer> much, List<Citation> sources) {

        public Quiet {
            first = Set.copyOf(first);
            much = Map.copyOf(much);
            sources = required(sources);
        }

        /** @throws IllegalStateException when the file does not say it: it was read as if it did */
        public int much(String name) {
            Integer number = much.get(name);
            if (number == null) {
                throw new IllegalStateException("Nothing is said about " + name);
            }
            return number;
        }
    }

    private static List<Citation> required(List<Citation> sources) {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("has no source");
        }
        return List.copyOf(sources);
    }
}
