package health.steady.audit.domain;

import health.steady.audit.domain.Flaw.Kind;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The first flaw of each chain, and of the row of seals, whoever found it. */
final class Findings {

    private static final Set<Kind> OF_SEALS = EnumSet.of(Kind.SEAL_CHANGED, Kind.SEAL_REMOVED);

    private final Map<String, Flaw> first = new TreeMap<>();

    void add(Flaw flaw) {
        String place = (OF_SEALS.contains(flaw.kind()) ? "seals " : "chain ") + flaw.chain();
        first.merge(place, flaw, (one, other) -> one.first() <= other.first() ? one : other);
    }

    List<Flaw> inOrder() {
        return first.values().stream()
                .sorted(Comparator.comparing(Flaw::chain).thenComparing(Flaw::kind))
                .toList();
    }
}
