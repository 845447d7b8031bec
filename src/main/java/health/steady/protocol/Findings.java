package health.steady.protocol;

import health.steady.protocol.DayPlan.NeedStatus;
import health.steady.protocol.Fact.FindingMet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a finding. Nobody recorded it, or too long ago: unknown, which opens nothing (law L3). */
final class Findings {

    private final List<Fact> recorded;

    Findings(Ledger ledger) {
        recorded = ledger.findings();
    }

    NeedStatus.Value on(Need need, LocalDate day) {
        return signedBefore(need, day, Integer.MAX_VALUE);
    }

    /** As it was known on that day by facts signed before {@code seq}. */
    NeedStatus.Value signedBefore(Need need, LocalDate day, int seq) {
        Fact last = null;
        for (Fact fact : recorded) {
            Signature signature = fact.signature();
            if (signature.seq() < seq
                    && isAbout(fact, need)
                    && !signature.effectiveOn().isAfter(day)) {
                last = later(last, fact);
            }
        }
        if (last == null) {
            return NeedStatus.Value.UNKNOWN;
        }
        if (!(last instanceof FindingMet)) {
            return NeedStatus.Value.NOT_MET;
        }
        boolean stale =
                last.signature().effectiveOn().plusDays(need.withinDays()).isBefore(day);
        return stale ? NeedStatus.Value.UNKNOWN : NeedStatus.Value.MET;
    }

    /** Whether the contrary was recorded after that day or that signature, up to {@code until}. */
    boolean contradicted(Need need, LocalDate after, int seq, LocalDate until) {
        for (Fact fact : recorded) {
            LocalDate on = fact.signature().effectiveOn();
            boolean later =
                    on.isAfter(after) || (on.equals(after) && fact.signature().seq() > seq);
            if (!(fact instanceof FindingMet) && isAbout(fact, need) && later && !on.isAfter(until)) {
                return true;
            }
        }
        return false;
    }

    List<LocalDate> days() {
        return recorded.stream().map(fact -> fact.signature().effectiveOn()).toList();
    }

    private static boolean isAbout(Fact fact, Need need) {
        String finding = fact instanceof FindingMet met ? met.finding() : ((Fact.FindingNotMet) fact).finding();
        return finding.equals(need.finding());
    }

    private static Fact later(@Nullable Fact one, Fact other) {
        return one == null
                        || !other.signature()
                                .effectiveOn()
                                .isBefore(one.signature().effectiveOn())
                ? other
                : one;
    }
}
