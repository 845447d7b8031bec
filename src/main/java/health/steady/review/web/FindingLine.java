package health.steady.review.web;

import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.NeedStatus;
import health.steady.protocol.DayPlan.NeedStatus.Value;
import health.steady.protocol.Fact;
import health.steady.protocol.Finding;
import health.steady.protocol.FindingValue;
import health.steady.protocol.Need;
import health.steady.protocol.Signature;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it stands: met, not met or unknown, and since when.
 *
 * @param state met, not or unknown
 * @param record where this reader records it; null when this role does not
 */
record FindingLine(
        String state,
        String name,
        @Nullable String detail,
        @Nullable Link record) {

    static FindingLine of(Telling telling, PlanReading reading, Finding finding) {
        Fact last = last(reading, finding.id());
        Value value = value(reading, finding.id(), last);
        return new FindingLine(
                state(value),
                telling.text(finding.ask()),
                detail(telling, last, value, finding.id()),
                finding.by().contains(reading.author().as())
                        ? new Link(
                                telling.say("review.way.record-finding"),
                                reading.path() + "/findings/new?finding=" + finding.id())
                        : null);
    }

    /**
     * A finding as a gate judges it.
     *
     * @param choices how many findings this line of the gate has, of which one is enough
     */
    static FindingLine of(Telling telling, PlanReading reading, FindingValue found, int choices) {
        String id = found.need().finding();
        Finding finding = reading.protocol().finding(id).orElseThrow();
        String restsOn = restsOn(telling, finding, found);
        String by = finding.by().stream()
                .sorted()
                .map(signer -> telling.say("review.role." + signer.name()))
                .collect(Collectors.joining(", "));
        String detail = telling.say("review.finding.recorded-by", restsOn, by);
        return new FindingLine(
                state(found.value()),
                telling.text(finding.ask()),
                choices > 1 ? telling.say("review.finding.one-of", detail, choices) : detail,
                finding.by().contains(reading.author().as())
                        ? new Link(
                                telling.say("review.way.record-finding"),
                                reading.path() + "/findings/new?finding=" + id)
                        : null);
    }

    private static String restsOn(Telling telling, Finding finding, FindingValue found) {
        Signature recorded = found.recorded();
        if (!found.used().isEmpty()) {
            return telling.say(
                    "review.finding.observed",
                    found.used().size(),
                    telling.on(found.used().get(0).on()));
        }
        if (recorded == null) {
            return telling.say(finding.from() == null ? "review.finding.nobody" : "review.finding.too-few");
        }
        String by =
                telling.say("review.finding.by", telling.who(recorded.author()), telling.on(recorded.effectiveOn()));
        return found.value() == Value.UNKNOWN
                ? telling.say("review.finding.stale", by, found.need().withinDays())
                : by;
    }

    static String state(Value value) {
        return switch (value) {
            case MET -> "met";
            case NOT_MET -> "not";
            case UNKNOWN -> "unknown";
        };
    }

    private static @Nullable Fact last(PlanReading reading, String finding) {
        Fact last = null;
        for (Fact fact : reading.view().course().history().facts()) {
            boolean about = fact instanceof Fact.FindingMet met && met.finding().equals(finding)
                    || fact instanceof Fact.FindingNotMet not && not.finding().equals(finding);
            last = about ? fact : last;
        }
        return last;
    }

    private static Value value(PlanReading reading, String finding, @Nullable Fact last) {
        Optional<NeedStatus> judged = reading.day().restrictions().stream()
                .flatMap(restriction -> restriction.end().needs().stream())
                .filter(need -> need.finding().equals(finding))
                .findFirst();
        if (judged.isPresent()) {
            return judged.get().value();
        }
        return last == null ? Value.UNKNOWN : last instanceof Fact.FindingMet ? Value.MET : Value.NOT_MET;
    }

    private static String detail(Telling telling, @Nullable Fact last, Value value, String finding) {
        if (last == null) {
            return telling.say("review.finding.nobody");
        }
        String by = telling.say(
                "review.finding.by",
                telling.who(last.signature().author()),
                telling.on(last.signature().effectiveOn()));
        return value == Value.UNKNOWN ? telling.say("review.finding.stale", by, freshness(telling, finding)) : by;
    }

    private static int freshness(Telling telling, String finding) {
        Stream<Need> needs = telling.day().restrictions().stream()
                .map(InForce::rule)
                .flatMap(rule -> rule == null ? Stream.of() : rule.needs().stream());
        return needs.filter(need -> need.finding().equals(finding))
                .mapToInt(Need::withinDays)
                .min()
                .orElse(0);
    }
}
