package health.steady.protocol.content;

import health.steady.protocol.Need;
import java.util.Optional;
import java.util.Set;

/** Reads {@code { finding: wound-healed, within: 28 days }}. */
final class NeedReader {

    static final Set<String> KEYS = Set.of("finding", "within");

    private final Set<String> findings;

    NeedReader(Set<String> findings) {
        this.findings = findings;
    }

    Optional<Need> read(Value value) {
        return value.make(
                KEYS,
                fields -> new Need(
                        fields.required("finding").known("finding", findings),
                        Quantities.whole(fields.required("within"), "days", 1, 365)));
    }
}
