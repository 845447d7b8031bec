package health.steady.review.web;

import health.steady.protocol.Amount;
import health.steady.protocol.DayPlan.End;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.NeedStatus;
import health.steady.protocol.Demand;
import health.steady.protocol.Limit;
import health.steady.protocol.Restriction;
import health.steady.protocol.Scale;
import health.steady.protocol.Signature;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A restriction in force, dense: the limit in numbers, whose it is, what ends it, and whether the surgeon was asked.
 *
 * @param conflicts on which sources disagree about such limits
 * @param acts what this reader may do about it
 */
record LimitLine(
        String id,
        String demand,
        String precise,
        String until,
        @Nullable String asked,
        boolean overdue,
        String sign,
        @Nullable String amount,
        @Nullable String unit,
        List<CauseLine> cause,
        List<ConflictLine> conflicts,
        List<Link> acts) {

    private static final int OVERDUE_AFTER_DAYS = 14;
    private static final Map<Demand, String> SIGNS = Map.of(
            Demand.BENDING, "no-bending",
            Demand.TWISTING, "no-twisting",
            Demand.EXTENSION, "no-backward",
            Demand.LIFTING, "lifting",
            Demand.OVERHEAD, "no-overhead",
            Demand.SITTING, "sitting",
            Demand.DRIVING, "no-driving",
            Demand.SUBMERSION, "no-water",
            Demand.IMPACT, "no-impact");

    static LimitLine of(Telling telling, Disagreements disagreements, InForce restriction, List<Link> acts) {
        Limit limit = restriction.limit();
        Restriction rule = restriction.rule();
        boolean load = limit.demand().scale() == Scale.LOAD;
        return new LimitLine(
                restriction.id(),
                limit.demand().id(),
                telling.amounts().limit(limit),
                until(telling, restriction),
                asked(telling, restriction.end()),
                restriction.end().overdue(),
                rule == null ? SIGNS.getOrDefault(limit.demand(), "custom") : rule.sign(),
                load ? value(limit.atMost()) : null,
                load ? limit.atMost().unit().symbol() : null,
                CauseLine.of(telling, restriction.cause()),
                disagreements.about(limit.demand()),
                acts);
    }

    /** Whose it is and what ends it, for example "Dr. Marsh, not before 28 Dec, wound healed: unknown". */
    static String until(Telling telling, InForce restriction) {
        End end = restriction.end();
        Signature signed = restriction.cause().signed();
        String owner = signed == null ? telling.say("review.who.SURGEON") : telling.who(signed.author());
        if (restriction.rule() == null && signed != null) {
            return telling.say("review.limit.own", owner, telling.on(signed.effectiveOn()));
        }
        List<String> parts = new ArrayList<>();
        parts.add(owner);
        if (end.signedFor() != null) {
            parts.add(telling.say("review.limit.signed-for", telling.on(end.signedFor())));
            if (!end.heldBy().isEmpty()) {
                parts.add(telling.say("review.limit.held", heldBy(telling, end)));
            }
        } else if (end.notBefore().isAfter(telling.day().date())) {
            parts.add(telling.say("review.limit.not-before", telling.on(end.notBefore())));
        }
        for (NeedStatus need : end.needs()) {
            parts.add(telling.say("review.need." + need.value().name(), finding(telling, need.finding())));
        }
        return String.join(", ", parts);
    }

    private static String heldBy(Telling telling, End end) {
        return end.heldBy().stream()
                .map(hold -> telling.say("review.limit.held." + hold))
                .collect(Collectors.joining(", "));
    }

    private static String finding(Telling telling, String id) {
        return telling.rulebook()
                .protocol()
                .finding(id)
                .map(finding -> telling.text(finding.ask()))
                .orElse(id);
    }

    private static @Nullable String asked(Telling telling, End end) {
        if (end.askedOn() == null) {
            return null;
        }
        String on = telling.on(end.askedOn());
        long late = ChronoUnit.DAYS.between(end.askedOn(), telling.day().date()) - OVERDUE_AFTER_DAYS;
        return end.overdue() ? telling.say("review.limit.overdue", on, late) : telling.say("review.limit.asked", on);
    }

    private static String value(Amount amount) {
        return amount.value().stripTrailingZeros().toPlainString();
    }
}
