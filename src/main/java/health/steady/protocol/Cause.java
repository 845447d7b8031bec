package health.steady.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a line is there: the rule with its sources, or who signed it, or both (law L5). Never neither. */
public record Cause(@Nullable Signature signed, List<Citation> sources) {

    public Cause {
        sources = List.copyOf(sources);
        if (signed == null && sources.isEmpty()) {
            throw new IllegalArgumentException("A line without a cause cannot be shown");
        }
    }
}
