package health.steady.protocol;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A criterion that somebody records as met or not met, or that reports answer; until then it is unknown.
 *
 * @param by who may record that it is met. What a patient records opens only what a stage calls gentle
 * @param from what observations must say; null when only people say it
 */
public record Finding(
        String id, Text ask, Set<Signer> by, @Nullable Criterion from, List<Citation> sources) {

    public Finding {
        if (by.isEmpty()) {
            throw new IllegalArgumentException("Nobody may record " + id);
        }
        by = Set.copyOf(by);
        sources = Citation.required(sources, "Finding " + id);
    }
}
