package health.steady.plan.domain;

import health.steady.protocol.Amount;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.Demand;
import health.steady.protocol.Limit;
import health.steady.protocol.Protocol;
import health.steady.protocol.Restriction;
import health.steady.protocol.Scale;
import org.jspecify.annotations.Nullable;

/** A limit in words: as the rulebook says it, also for a clinician's own limit that equals one of the rulebook's. */
final class LimitWords {

    private final Protocol protocol;
    private final Words words;

    LimitWords(Protocol protocol, Words words) {
        this.protocol = protocol;
        this.words = words;
    }

    /** Do not bend at the waist. */
    String say(InForce restriction) {
        Restriction rule = worded(restriction);
        return rule == null ? own(restriction.limit()) : words.in(rule.say());
    }

    String instead(InForce restriction) {
        Restriction rule = worded(restriction);
        return rule == null ? "" : words.in(rule.instead());
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
        return switch (limit.demand().scale()) {
            case YES_NO -> words.say("day.precise.no", demand);
            case LEVEL -> words.say("day.precise", demand, number(atMost));
            case LOAD, MINUTES -> words.say("day.precise", demand, atMost.toString());
        };
    }

    /** 8 pounds. */
    String amount(Amount amount) {
        return words.say("day.amount." + amount.unit(), number(amount), amount.value());
    }

    /** What it is about: bending, lifting. */
    String about(Demand demand) {
        return words.say("day.about." + demand.id());
    }

    static String number(Amount amount) {
        return amount.value().stripTrailingZeros().toPlainString();
    }

    private String own(Limit limit) {
        String about = about(limit.demand());
        int most = limit.atMost().inBase();
        Scale scale = limit.demand().scale();
        if (scale == Scale.LEVEL) {
            return words.say("day.limit.level." + most, about);
        }
        if (scale == Scale.YES_NO) {
            return words.say(most == 0 ? "day.limit.none" : "day.limit.yes", about);
        }
        if (most == 0) {
            return words.say("day.limit.none", about);
        }
        return words.say(scale == Scale.LOAD ? "day.limit.load" : "day.limit.minutes", about, amount(limit.atMost()));
    }

    private @Nullable Restriction worded(InForce restriction) {
        if (restriction.rule() != null) {
            return restriction.rule();
        }
        Limit limit = restriction.limit();
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
