package health.steady.protocol;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is measured at a visit.
 *
 * @param unit as shown, for example {@code s}
 * @param moreIsBetter whether a higher number is the better one
 * @param importantChange the least change that matters to patients, in the unit; null where no source gives one
 */
public record Measure(
        String id,
        Text name,
        String unit,
        boolean moreIsBetter,
        @Nullable BigDecimal importantChange,
        List<Citation> sources) {

    public Measure {
        sources = Citation.required(sources, "Measure " + id);
    }
}
