package health.steady.protocol;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** A unit as written in a rulebook or typed by a person. */
public enum Unit {
    LEVEL("level", Scale.LEVEL, BigDecimal.ONE),
    POUNDS("lb", Scale.LOAD, new BigDecimal("453.59237")),
    KILOGRAMS("kg", Scale.LOAD, new BigDecimal("1000")),
    MINUTES("min", Scale.MINUTES, BigDecimal.ONE),
    YES_NO("yes/no", Scale.YES_NO, BigDecimal.ONE);

    private final String symbol;
    private final Scale scale;
    private final BigDecimal base;

    Unit(String symbol, Scale scale, BigDecimal base) {
        this.symbol = symbol;
        this.scale = scale;
        this.base = base;
    }

    public String symbol() {
        return symbol;
    }

    public Scale scale() {
        return scale;
    }

    BigDecimal base() {
        return base;
    }

    public static Optional<Unit> bySymbol(String symbol) {
        return Arrays.stream(values())
                .filter(unit -> unit.symbol.equals(symbol))
                .findFirst();
    }
}
