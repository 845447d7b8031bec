package health.steady.progress;

import health.steady.protocol.Observation.Measurement.Side;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One number that was taken at a visit. What was not measured is not there.
 *
 * @param measure id of the rulebook's measure
 * @param side null where it has no sides
 * @param activity in the patient's own words; empty where the measure has none
 * @param value in the measure's unit; null when the patient tried and could not
 */
public record Measured(
        String measure,
        @Nullable Side side,
        String activity,
        @Nullable BigDecimal value) {

    public static final int LONGEST_ACTIVITY = 200;

    /** The same thing at another visit has the same key, for example {@code single-leg-stand_left}. */
    public String key() {
        return side == null ? measure : measure + "_" + side.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "Measured[" + key() + "]";
    }
}
