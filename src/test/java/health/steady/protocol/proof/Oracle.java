package health.steady.protocol.proof;

import health.steady.protocol.Exercise;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.FindingMet;
import health.steady.protocol.Fact.FindingNotMet;
import health.steady.protocol.Fact.PlanAssigned;
import health.steady.protocol.Fact.RestrictionKept;
import health.steady.protocol.Fact.RestrictionReleased;
import health.steady.protocol.GatedFixtures;
import health.steady.protocol.Observation;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.RulebookFixtures;
import health.steady.protocol.proof.RawProtocol.RawRelease;
import health.steady.protocol.proof.RawProtocol.RawRestriction;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Says from the raw file, the facts and the reports what holds on a day. Separate from the engine in every line: it
 * shares the record types of facts and nothing else, and goes through days where the engine reasons about them.
 */
final class Oracle {

    private final RawProtocol raw;
    private final RawSigns signs;
    private final ClinicalTable table;

    /** For a protocol that is shipped. */
    Oracle(String slug) {
        this(RawProtocol.read(slug), RawSigns.shipped(), ClinicalTable.of(slug));
    }

    private Oracle(RawProtocol raw, RawSigns signs, ClinicalTable table) {
        this.raw = raw;
        this.signs = signs;
        this.table = table;
    }

    /** What rungs and doses the catalogue has. */
    Map<String, Exercise> exercises() {
        return RulebookFixtures.microdiscectomy().catalogue().exercises();
    }

    RawSigns signs() {
        return signs;
    }

    ClinicalTable table() {
        return table;
    }

    /** For {@link GatedFixtures#gated()}. */
    static Oracle gated() {
        return new Oracle(
                RawProtocol.of(GatedFixtures.gatedProtocol()),
                new RawSigns(GatedFixtures.gatedDangerSigns(), GatedFixtures.gatedCatalogue()),
                ClinicalTable.of("lumbar-microdiscectomy"));
    }

    Truth on(List<Fact> facts, List<Observation> observations, LocalDate date) {
        return new Truth(this, facts, observations, date);
    }

    RawProtocol raw() {
        return raw;
    }

    /** Ids of the protocol's restrictions in force. */
    Set<String> restrictionsInForce(Truth truth) {
        Set<String> inForce = new LinkedHashSet<>();
        for (RawRestriction restriction : raw.restrictions.values()) {
            boolean applies = !restriction.optional()
                    || truth.assignment().imposed().contains(restriction.id())
                    || raw.isImposed(restriction.id(), truth.assignment().choices());
            if (applies && !hasEnded(restriction, truth)) {
                inForce.add(restriction.id());
            }
        }
        return inForce;
    }

    private boolean hasEnded(RawRestriction restriction, Truth truth) {
        if (truth.confirmedOn == null) {
            return false;
        }
        LocalDate earliest = truth.surgeryOn.plusDays(restriction.notBefore());
        for (RestrictionReleased release : truth.releases) {
            if (release.restriction().equals(restriction.id())) {
                LocalDate signed = release.signature().effectiveOn();
                int seq = release.signature().seq();
                boolean inEffect = !signed.isBefore(earliest) || takesEffect(restriction, earliest, seq, truth);
                if (inEffect && needsStood(restriction, signed, seq, truth)) {
                    return true;
                }
            }
        }
        LocalDate ahead = signedAheadFor(restriction, earliest, truth);
        return ahead != null && takesEffect(restriction, ahead, 1, truth);
    }

    private @Nullable LocalDate signedAheadFor(RawRestriction restriction, LocalDate earliest, Truth truth) {
        Map<String, String> answers = truth.assignment().choices();
        for (Map.Entry<String, Map<String, RawRelease>> choice : raw.signedAhead.entrySet()) {
            RawRelease release = choice.getValue().get(answers.get(choice.getKey()));
            if (release != null && release.restrictions().contains(restriction.id())) {
                LocalDate day = truth.surgeryOn.plusDays(release.day());
                return day.isBefore(earliest) ? earliest : day;
            }
        }
        return null;
    }

    /** Goes through the days after each check-in: only on those can a signature given in advance take effect. */
    private boolean takesEffect(RawRestriction restriction, LocalDate from, int seq, Truth truth) {
        for (Observation observation : truth.observations) {
            for (int after = 0; observation instanceof CheckIn && after <= 7; after++) {
                LocalDate day = observation.on().plusDays(after);
                if (!day.isBefore(from)
                        && !day.isAfter(truth.date)
                        && !day.isBefore(truth.confirmedOn)
                        && truth.openOn(day).isEmpty()
                        && !keptBy(restriction, seq, day, truth)
                        && needsMetOn(restriction, day, truth)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean keptBy(RawRestriction restriction, int seq, LocalDate day, Truth truth) {
        for (Fact fact : truth.facts) {
            if (fact instanceof RestrictionKept kept
                    && kept.restriction().equals(restriction.id())
                    && kept.signature().seq() > seq
                    && !kept.signature().effectiveOn().isAfter(day)) {
                return true;
            }
        }
        return false;
    }

    private boolean needsMetOn(RawRestriction restriction, LocalDate day, Truth truth) {
        for (Map.Entry<String, Integer> need : restriction.needs().entrySet()) {
            if (!isMet(need, day, Integer.MAX_VALUE, truth) || deniedAfter(need.getKey(), day, truth)) {
                return false;
            }
        }
        return true;
    }

    private boolean needsStood(RawRestriction restriction, LocalDate signed, int seq, Truth truth) {
        for (Map.Entry<String, Integer> need : restriction.needs().entrySet()) {
            if (!isMet(need, signed, seq, truth)
                    || !isMet(need, signed, Integer.MAX_VALUE, truth)
                    || deniedAfter(need.getKey(), signed, truth)
                    || deniedLaterThatDay(need.getKey(), signed, seq, truth)) {
                return false;
            }
        }
        return true;
    }

    /** The last word on that day among facts signed before {@code seq} is "met", and no older than it may be. */
    private boolean isMet(Map.Entry<String, Integer> need, LocalDate day, int seq, Truth truth) {
        TreeMap<LocalDate, Boolean> words = new TreeMap<>();
        for (Fact fact : truth.facts) {
            if (fact.signature().seq() < seq && truth.holds(fact)) {
                LocalDate on = fact.signature().effectiveOn();
                if (fact instanceof FindingMet met && met.finding().equals(need.getKey()) && mayFind(met)) {
                    words.put(on, true);
                } else if (fact instanceof FindingNotMet not && not.finding().equals(need.getKey())) {
                    words.put(on, false);
                }
            }
        }
        Map.Entry<LocalDate, Boolean> last = words.floorEntry(day);
        return last != null
                && last.getValue()
                && !last.getKey().plusDays(need.getValue()).isBefore(day);
    }

    private boolean mayFind(FindingMet met) {
        return raw.findingsBy
                .getOrDefault(met.finding(), Set.of())
                .contains(met.signature().author().as().name());
    }

    private static boolean deniedAfter(String finding, LocalDate day, Truth truth) {
        return truth.facts.stream()
                .anyMatch(fact -> fact instanceof FindingNotMet not
                        && not.finding().equals(finding)
                        && not.signature().effectiveOn().isAfter(day)
                        && truth.holds(fact));
    }

    private static boolean deniedLaterThatDay(String finding, LocalDate day, int seq, Truth truth) {
        return truth.facts.stream()
                .anyMatch(fact -> fact instanceof FindingNotMet not
                        && not.finding().equals(finding)
                        && not.signature().effectiveOn().equals(day)
                        && not.signature().seq() > seq);
    }

    /** The ids of the danger signs in a report, or none. */
    static Set<String> dangerSigns(Observation observation) {
        return observation instanceof CheckIn checkIn ? checkIn.dangerSigns() : Set.of();
    }

    static PlanAssigned assignmentOf(List<Fact> facts) {
        return (PlanAssigned) facts.get(0);
    }
}
