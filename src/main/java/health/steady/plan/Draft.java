package health.steady.plan;

import health.steady.protocol.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What one clinician changed about one plan and has not signed yet. Nobody else sees it.
 *
 * @param id under which it is signed, once
 * @param revision counts its changes
 * @param seen the last fact of the plan that its author had seen
 * @param lines in the order in which they are judged and signed
 */
public record Draft(UUID id, UUID author, int revision, int seen, Instant updatedAt, List<Line> lines) {

    public Draft {
        lines = List.copyOf(lines);
    }

    /**
     * One change.
     *
     * @param decisions one, or a removal and an addition that belong together; none when it cannot be read
     */
    public record Line(UUID id, List<Decision> decisions) {

        public Line {
            decisions = List.copyOf(decisions);
        }

        public boolean isReadable() {
            return !decisions.isEmpty();
        }

        public Set<String> exercises() {
            return decisions.stream().map(Touched::by).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
        }
    }

    /** Which state of a draft a page showed, and the last fact of the plan that it showed. */
    public record Version(UUID id, int revision, int seen) {}

    /**
     * What its author is to look at before signing: whatever others signed since, and what the author signed elsewhere about
     * the same exercises.
     *
     * @param facts all of the plan
     */
    public List<Fact> since(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.signature().seq() > seen)
                .filter(fact -> !fact.signature().author().id().equals(author) || concerns(fact))
                .toList();
    }

    /** Whether a fact is about an exercise of this draft. */
    public boolean concerns(Fact fact) {
        String exercise = Touched.by(fact);
        return exercise != null
                && lines.stream().anyMatch(line -> line.exercises().contains(exercise));
    }

    public Set<String> exercises() {
        return lines.stream().flatMap(line -> line.exercises().stream()).collect(Collectors.toUnmodifiableSet());
    }

    public List<List<Decision>> decisions() {
        return lines.stream().map(Line::decisions).toList();
    }
}
