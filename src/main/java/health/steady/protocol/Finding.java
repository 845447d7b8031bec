package health.steady.protocol;

import java.util.List;
import java.util.Set;

/** A criterion that somebody records as met or not met; until then it is unknown. */
public record Finding(String id, Text ask, Set<Signer> by, List<Citation> sources) {

    public Finding {
        if (by.isEmpty()) {
            throw new IllegalArgumentException("Nobody may record " + id);
        }
        by = Set.copyOf(by);
        sources = Citation.required(sources, "Finding " + id);
    }
}
