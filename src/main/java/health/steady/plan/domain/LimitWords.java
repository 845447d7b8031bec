package health.steady.plan.domain;

import health.steady.protocol.Amount;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.Demand;
import health.steady.protocol.Limit;
import health.steady.protocol.Protocol;
import health.steady.protocol.Restriction;
import health.steady.protocol.Scale;
import health.steady.protocol.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A limit in words: as the rulebook says it, also for a clinician's own limit that equals one of the rulebook's. */
final class LimitWords {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final Map<Unit, BigDecimal> GRAMS =
            Map.of(Unit.KILOGRAMS, new BigDecimal("1000"), Unit.POUNDS, new BigDecimal("453.59237"));

    private final Protocol protocol;
    private final Words words;

    LimitWords(Protocol protocol, Words words) {
        this.protocol = protocol;
        this.words = words;
    }

    /** Do not bend at the waist. */
    String say(InForce restriction) {
        Restriction rule = worded(restriction);
        return rule == null || !isAsWritten(restriction.limit()) ? own(restriction.limit()) : words.in(rule.say());
    }

    /** The same for a limit that may no longer be in force. */
    String say(Limit limit) {
        Restriction rule = worded(limit);
        return rule == null ? own(limit) : words.in(rule.say());
    }

    /** What may be done instead, also in place of a clinician's own limit on the same demand; may be empty. */
    String instead(InForce restriction) {
        Restriction rule = worded(restriction);
        return rule == null ? insteadOf(restriction.limit().demand()) : words.in(rule.instead());
    }

    private String insteadOf(Demand demand) {
        return protocol.restrictions().stream()
                .filter(rule -> rule.limit().demand() == demand)
                .findFirst()
                .map(Restriction::instead)
                .map(words::in)
                .orElse("");
    }

    /** The drawing's key. */
    String sign(InForce restriction) {
        Restriction rule = worded(restriction);
        return rule == null ? sign(restriction.limit().demand()) : rule.sign();
    }

    /** Bending at most 1. */
    String precise(Limit limit) {
        String demand = words.say("day.demand." + limit.demand().id());
        Amount atMost = limit.atMost();
        if (limit.demand().scale() == Scale.LEVEL) {
            return words.say("day.precise", demand, number(atMost));
        }
        return atMost.inBase() == 0
                ? words.say("day.precise.no", words.inside(demand))
                : words.say("day.precise", demand, atMost.toString());
    }

    /** 8 pounds, or 3.5 kilograms for who reads those. */
    String amount(Amount amount) {
        Amount shown = shown(amount);
        return words.say("day.amount." + shown.unit(), number(shown), shown.value());
    }

    /** In the unit that is read; what is converted is cut off to what can be set on a scale, and never rounded up. */
    Amount shown(Amount amount) {
        Unit read = words.isMetric() ? Unit.KILOGRAMS : Unit.POUNDS;
        if (amount.unit().scale() != Scale.LOAD || amount.unit() == read) {
            return amount;
        }
        BigDecimal grams = BigDecimal.valueOf(amount.inBase());
        BigDecimal whole = grams.divide(GRAMS.get(read), 3, RoundingMode.DOWN);
        BigDecimal step = whole.compareTo(BigDecimal.ONE) < 0 ? TENTH : HALF;
        return new Amount(whole.divide(step, 0, RoundingMode.DOWN).multiply(step), read);
    }

    /** Whether the rulebook's own words, which name its unit, can be read as they are. */
    private boolean isAsWritten(Limit limit) {
        return shown(limit.atMost()).equals(limit.atMost());
    }

    /** What it is about: bending, lifting. */
    String about(Demand demand) {
        return words.say("day.about." + demand.id());
    }

    static String number(Amount amount) {
        return amount.value().stripTrailingZeros().toPlainString();
    }

    private String own(Limit limit) {
        String id = limit.demand().id();
        int most = limit.atMost().inBase();
        if (most > 0 && isCounted(limit)) {
            return words.say("day.limit." + id, amount(limit.atMost()));
        }
        return words.sentence(words.say("day.limit.level." + levelOf(limit), words.say("day.do." + id)));
    }

    private static int levelOf(Limit limit) {
        int most = limit.atMost().inBase();
        return most > 0 && limit.demand().scale() == Scale.YES_NO ? Scale.LEVEL.highest() : most;
    }

    private static boolean isCounted(Limit limit) {
        return limit.demand().scale() == Scale.LOAD || limit.demand().scale() == Scale.MINUTES;
    }

    private @Nullable Restriction worded(InForce restriction) {
        if (restriction.rule() != null) {
            return restriction.rule();
        }
        return worded(restriction.limit());
    }

    private @Nullable Restriction worded(Limit limit) {
        for (Restriction rule : protocol.restrictions()) {
            boolean same = rule.limit().demand() == limit.demand()
                    && rule.limit().atMost().inBase() == limit.atMost().inBase();
            if (same) {
                return rule;
            }
        }
        return null;
    }

    private static String sign(Demand demand) {
        return switch (demand) {
            case BENDING -> "no-bending";
            case EXTENSION -> "no-backward";
            case TWISTING -> "no-twisting";
            case IMPACT -> "no-impact";
            case LIFTING -> "lifting";
            case OVERHEAD -> "no-overhead";
            case SITTING -> "sitting";
            case DRIVING -> "no-driving";
            case SUBMERSION -> "no-water";
            default -> "custom";
        };
    }
}
