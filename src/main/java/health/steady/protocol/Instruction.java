package health.steady.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What cannot be checked against a demand: wound care, medicines.
 *
 * @param from first day after surgery
 * @param before day after surgery on which it is no longer shown; null is without end
 * @param choice shown only when this choice has {@code option}; null is always
 */
public record Instruction(
        String id,
        Text say,
        int from,
        @Nullable Integer before,
        @Nullable String choice,
        @Nullable String option,
        List<Citation> sources) {

    public Instruction {
        sources = Citation.required(sources, "Instruction " + id);
    }
}
