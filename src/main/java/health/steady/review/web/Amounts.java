package health.steady.review.web;

import health.steady.protocol.Amount;
import health.steady.protocol.Demand;
import health.steady.protocol.Dose;
import health.steady.protocol.Limit;
import health.steady.protocol.Scale;
import health.steady.protocol.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers in words, as clinicians read them: limits, demands and doses. */
final class Amounts {

    private static final BigDecimal GRAMS_IN_POUND = new BigDecimal("453.59237");
    private static final BigDecimal GRAMS_IN_KILOGRAM = new BigDecimal("1000");

    private final Words words;

    Amounts(Words words) {
        this.words = words;
    }

    String demand(Demand demand) {
        return words.say("review.demand." + demand.id());
    }

    /** For example "Lifting at most 8 lb", "No driving". */
    String limit(Limit limit) {
        boolean none = limit.atMost().inBase() == 0 && limit.demand().scale() != Scale.LEVEL;
        String key = "review.limit." + limit.demand().id();
        return none ? words.say(key + ".none") : words.say(key, amount(limit.atMost()));
    }

    String amount(Amount amount) {
        String value = amount.value().stripTrailingZeros().toPlainString();
        return switch (amount.unit().scale()) {
            case LEVEL -> value;
            case YES_NO -> words.say(amount.inBase() == 0 ? "review.amount.no" : "review.amount.yes");
            case LOAD, MINUTES -> value + " " + amount.unit().symbol();
        };
    }

    /** What an exercise asks, in the unit of the limit that it exceeds. */
    String asked(int asked, Limit limit) {
        Scale scale = limit.demand().scale();
        if (asked == Integer.MAX_VALUE) {
            return words.say("review.amount.undeclared");
        }
        return switch (scale) {
            case LEVEL -> Integer.toString(asked);
            case YES_NO -> words.say(asked == 0 ? "review.amount.no" : "review.amount.yes");
            case MINUTES -> asked + " " + Unit.MINUTES.symbol();
            case LOAD -> load(asked, limit.atMost().unit());
        };
    }

    /** For example "5 s × 10 a side, 8 lb, 2 a day, Mon Wed Fri". */
    String dose(Dose dose) {
        List<String> parts = new ArrayList<>();
        parts.add(
                dose.minutes() > 0 && dose.reps() == 0 ? words.say("review.dose.minutes", dose.minutes()) : reps(dose));
        if (dose.minutes() > 0 && dose.reps() > 0) {
            parts.add(words.say("review.dose.minutes", dose.minutes()));
        }
        if (dose.load() != null) {
            parts.add(amount(dose.load()));
        }
        if (dose.restSeconds() > 0) {
            parts.add(words.say("review.dose.rest", dose.restSeconds()));
        }
        if (dose.timesADay() > 1) {
            parts.add(words.say("review.dose.times", dose.timesADay()));
        }
        if (!dose.days().isEmpty()) {
            parts.add(dose.days().stream().map(Amounts::weekday).collect(Collectors.joining(" ")));
        }
        return String.join(", ", parts);
    }

    static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    private String reps(Dose dose) {
        String key = dose.holdSeconds() > 0 ? "review.dose.held" : "review.dose.reps";
        String reps = words.say(key, dose.reps(), dose.holdSeconds());
        String sets = dose.sets() > 1 ? words.say("review.dose.sets", dose.sets(), reps) : reps;
        return dose.perSide() ? words.say("review.dose.side", sets) : sets;
    }

    private static String load(int grams, Unit unit) {
        BigDecimal base = unit == Unit.POUNDS ? GRAMS_IN_POUND : GRAMS_IN_KILOGRAM;
        BigDecimal value = new BigDecimal(grams).divide(base, 2, RoundingMode.HALF_UP);
        return value.stripTrailingZeros().toPlainString() + " " + unit.symbol();
    }
}
