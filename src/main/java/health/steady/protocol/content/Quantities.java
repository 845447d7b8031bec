package health.steady.protocol.content;

import health.steady.protocol.Amount;
import health.steady.protocol.Demand;
import health.steady.protocol.Phase;
import health.steady.protocol.Scale;
import health.steady.protocol.Unit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as authors write them. Loads and times carry their unit; a day is a number or a week. */
final class Quantities {

    static final int LAST_DAY = Phase.LAST_DAY;

    private static final Pattern WEEK = Pattern.compile("week (\\d{1,2})");
    private static final Pattern BAND = Pattern.compile("[a-z]+ band");
    private static final Pattern WITH_UNIT = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,2})?) ([a-z]+)");

    private Quantities() {}

    /** Days after surgery: {@code 14}, or {@code week 2}. */
    static int day(Value value) {
        if (value.isText()) {
            Matcher week = WEEK.matcher(value.text());
            if (week.matches() && Integer.parseInt(week.group(1)) * 7 <= LAST_DAY) {
                return Integer.parseInt(week.group(1)) * 7;
            }
            value.report("a day such as 14, or a week such as \"week 2\", expected, not " + value.described());
            return 0;
        }
        return value.whole(0, LAST_DAY);
    }

    /** A whole number with this unit, for example {@code 5 s}. */
    static int whole(Value value, String unit, int least, int most) {
        Matcher written = WITH_UNIT.matcher(value.isText() ? value.text() : "");
        if (!written.matches()
                || !written.group(2).equals(unit)
                || written.group(1).contains(".")) {
            value.report("a whole number in " + unit + " expected, for example " + least + " " + unit + ", not "
                    + value.described());
            return least;
        }
        int number = Integer.parseInt(written.group(1));
        if (number < least || number > most) {
            value.report("must be " + least + " to " + most + " " + unit + ", not " + value.described());
            return least;
        }
        return number;
    }

    /** As much as a limit or a rung may say of this demand. */
    static Amount of(Demand demand, Value value) {
        return switch (demand.scale()) {
            case LEVEL -> Amount.level(level(demand, value));
            case YES_NO -> yesOrNo(value);
            case LOAD, MINUTES -> withUnit(demand.scale(), value).orElse(zero(demand.scale()));
        };
    }

    /** A load with its unit, or the colour of a band: {@code 8 lb}, {@code light band}. */
    static Optional<Amount> load(Value value, Map<String, Amount> bands) {
        Matcher band = BAND.matcher(value.isText() ? value.text() : "");
        if (!band.matches()) {
            return withUnit(Scale.LOAD, value);
        }
        String colour = value.known(
                "band", bands.keySet().stream().map(id -> id + " band").toList());
        return Optional.ofNullable(bands.get(colour.replace(" band", "")));
    }

    /** A number with this unit, for example {@code 10 s}; a count has none. */
    static BigDecimal number(Value value, String unit) {
        if (unit.isEmpty()) {
            return BigDecimal.valueOf(value.whole(0, 9999));
        }
        Matcher written = WITH_UNIT.matcher(value.isText() ? value.text() : "");
        if (!written.matches() || !written.group(2).equals(unit)) {
            value.report("a number in " + unit + " expected, for example 10 " + unit + ", not " + value.described());
            return BigDecimal.ZERO;
        }
        return new BigDecimal(written.group(1));
    }

    private static int level(Demand demand, Value value) {
        if (!value.isWhole()) {
            value.report(demand.id() + " is a level from 0 to 3 without a unit, not " + value.described());
            return 0;
        }
        return value.whole(0, Scale.LEVEL.highest());
    }

    private static Amount yesOrNo(Value value) {
        if (value.isText() && value.text().equals("no")) {
            return Amount.no();
        }
        if (value.isText() && value.text().equals("yes")) {
            return new Amount(BigDecimal.ONE, Unit.YES_NO);
        }
        value.report("yes or no expected, not " + value.described());
        return Amount.no();
    }

    private static Optional<Amount> withUnit(Scale scale, Value value) {
        String expected = scale == Scale.LOAD ? "lb or kg, for example 8 lb" : "min, for example 30 min";
        Matcher written = WITH_UNIT.matcher(value.isText() ? value.text() : "");
        Optional<Unit> unit = written.matches() ? Unit.bySymbol(written.group(2)) : Optional.empty();
        if (unit.isEmpty() || unit.get().scale() != scale) {
            value.report("a number in " + expected + " expected, not " + value.described());
            return Optional.empty();
        }
        try {
            return Optional.of(Amount.of(written.group(1), unit.get()));
        } catch (IllegalArgumentException refused) {
            value.report(String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    private static Amount zero(Scale scale) {
        return new Amount(BigDecimal.ZERO, scale == Scale.LOAD ? Unit.POUNDS : Unit.MINUTES);
    }
}
