package health.steady.protocol;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A quantity in the unit it was written in, for example 8 lb. Compared in whole base units (grams, minutes, levels, 0 or
 * 1), cut off and never rounded up. Never negative; at most 1 000 in its own unit; levels and yes/no within their scale.
 */
public record Amount(BigDecimal value, Unit unit) {

    private static final BigDecimal MOST = new BigDecimal("1000");

    public Amount {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("An amount is not negative: " + value);
        }
        if (value.compareTo(MOST) > 0 || value.multiply(unit.base()).compareTo(highest(unit)) > 0) {
            throw new IllegalArgumentException("An amount this large makes no sense: " + value + " " + unit.symbol());
        }
        if (unit.scale() != Scale.LOAD && value.stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException("Only loads have fractions: " + value + " " + unit.symbol());
        }
    }

    public static Amount of(String value, Unit unit) {
        return new Amount(new BigDecimal(value), unit);
    }

    public static Amount level(int level) {
        return new Amount(BigDecimal.valueOf(level), Unit.LEVEL);
    }

    public static Amount pounds(String value) {
        return of(value, Unit.POUNDS);
    }

    public static Amount minutes(int minutes) {
        return new Amount(BigDecimal.valueOf(minutes), Unit.MINUTES);
    }

    public static Amount no() {
        return new Amount(BigDecimal.ZERO, Unit.YES_NO);
    }

    /** In grams, minutes, levels or 0 and 1. */
    public int inBase() {
        if (unit.scale() != Scale.LOAD) {
            return value.intValue();
        }
        return value.multiply(unit.base()).setScale(0, RoundingMode.DOWN).intValueExact();
    }

    /** For example {@code 8 lb}. */
    @Override
    public String toString() {
        return value.stripTrailingZeros().toPlainString() + " " + unit.symbol();
    }

    private static BigDecimal highest(Unit unit) {
        return BigDecimal.valueOf(unit.scale().highest());
    }
}
