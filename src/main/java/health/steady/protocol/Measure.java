package health.steady.protocol;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that is measured at a visit.
 *
 * @param unit as shown, for example {@code s}; empty for a count
 * @param moreIsBetter whether a higher number is the better one
 * @param each what has a number of its own; null when there is one number
 * @param most the highest number that makes sense, in the unit
 * @param importantChange the least change that matters to patients, in the unit; null where no source gives one
 * @param region of the spine for which it is meant; null for every one
 * @param demands what measuring asks of the body, in base units; what is not named is not asked
 */
public record Measure(
        String id,
        Text name,
        String unit,
        boolean moreIsBetter,
        @Nullable Each each,
        BigDecimal most,
        @Nullable BigDecimal importantChange,
        @Nullable String region,
        Map<Demand, Integer> demands,
        List<Citation> sources) {

    /** Where a rulebook does not say. */
    public static final BigDecimal MOST = new BigDecimal("9999");

    private static final int DECIMALS = 2;

    /** What has a number of its own. */
    public enum Each {
        /** Left and right. */
        SIDE,
        /** Activities in the patient's own words. */
        ACTIVITY
    }

    public Measure {
        Map<Demand, Integer> asked = new EnumMap<>(Demand.class);
        asked.putAll(demands);
        demands = Map.copyOf(asked);
        sources = Citation.required(sources, "Measure " + id);
    }

    public boolean isFor(String operated) {
        return region == null || region.equals(operated);
    }

    /** From nothing to the most, with at most two decimals; a count is whole. */
    public boolean accepts(BigDecimal value) {
        int decimals = Math.max(0, value.stripTrailingZeros().scale());
        return value.signum() >= 0 && value.compareTo(most) <= 0 && decimals <= (unit.isEmpty() ? 0 : DECIMALS);
    }
}
