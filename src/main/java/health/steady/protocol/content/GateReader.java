package health.steady.protocol.content;

import health.steady.protocol.Gate;
import health.steady.protocol.Need;
import health.steady.protocol.Signer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what must have been found before a stage is left: lines that all hold, each a finding or any of several. */
final class GateReader {

    static final Set<String> KEYS = Set.of("all", "by", "sources");
    static final Set<String> ANY_KEYS = Set.of("any");
    private static final Set<Signer> EITHER = Set.of(Signer.SURGEON, Signer.THERAPIST);

    private final Known known;
    private final NeedReader needs;

    GateReader(Known known, NeedReader needs) {
        this.known = known;
        this.needs = needs;
    }

    Optional<Gate> read(Value value) {
        return value.make(
                KEYS,
                fields -> new Gate(
                        fields.required("all").each(this::line),
                        fields.optional("by")
                                .map(by -> Set.copyOf(by.each(signer -> Optional.of(signer.one(Signer.class)))))
                                .orElse(EITHER),
                        known.citations(fields.required("sources"))));
    }

    private Optional<List<Need>> line(Value value) {
        if (value.entries().containsKey("any")) {
            return value.make(ANY_KEYS, fields -> fields.required("any").each(needs::read));
        }
        return needs.read(value).map(List::of);
    }
}
