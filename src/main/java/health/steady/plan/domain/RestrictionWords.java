package health.steady.plan.domain;

import health.steady.plan.DaySheet.Entry;
import health.steady.plan.DaySheet.Line;
import health.steady.plan.PlanView;
import health.steady.protocol.Amount;
import health.steady.protocol.DayPlan.End;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.Demand;
import health.steady.protocol.Fact;
import health.steady.protocol.Limit;
import health.steady.protocol.Restriction;
import health.steady.protocol.Scale;
import health.steady.protocol.Signature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What not to do, until when, who said so and what ends it. */
final class RestrictionWords {

    private static final int DAYS_IN_WEEK = 7;

    private final PlanView plan;
    private final LocalDate date;
    private final Words words;
    private final PeopleWords people;
    private final LimitWords limits;
    private final SourceWords sources;
    private final EndWords ends;

    RestrictionWords(
            PlanView plan, LocalDate date, Words words, PeopleWords people, LimitWords limits, SourceWords sources) {
        this.plan = plan;
        this.date = date;
        this.words = words;
        this.people = people;
        this.limits = limits;
        this.sources = sources;
        ends = new EndWords(plan.course().rulebook().protocol(), date, words);
    }

    /** The limits on one demand together, the strictest first. */
    List<Line> lines(List<InForce> inForce) {
        Map<Demand, List<InForce>> byDemand = new LinkedHashMap<>();
        for (InForce restriction : inForce) {
            byDemand.computeIfAbsent(restriction.limit().demand(), demand -> new ArrayList<>())
                    .add(restriction);
        }
        List<Line> lines = new ArrayList<>(inForce.size());
        for (List<InForce> onOne : byDemand.values()) {
            onOne.sort(Comparator.comparingInt(
                    restriction -> restriction.limit().atMost().inBase()));
            onOne.forEach(restriction -> lines.add(line(restriction)));
        }
        return lines;
    }

    private Line line(InForce restriction) {
        Limit limit = restriction.limit();
        Amount atMost = limits.shown(limit.atMost());
        boolean counted = limit.demand().scale() == Scale.LOAD || limit.demand().scale() == Scale.MINUTES;
        return new Line(
                restriction.id(),
                limit.demand().id(),
                limits.say(restriction),
                limits.precise(limit),
                limits.sign(restriction),
                counted ? LimitWords.number(atMost) : "",
                counted ? atMost.unit().symbol() : "",
                until(restriction),
                cause(restriction));
    }

    private String until(InForce restriction) {
        End end = restriction.end();
        String by = by(restriction);
        LocalDate signedFor = end.signedFor();
        if (signedFor != null) {
            return signedFor.isAfter(date)
                    ? words.say("day.until.signed", by, words.shortDay(signedFor))
                    : words.say("day.until.waits", by);
        }
        return end.notBefore().isAfter(date)
                ? words.say("day.until.notBefore", by, words.shortDay(end.notBefore()))
                : words.say("day.until", by);
    }

    private List<Entry> cause(InForce restriction) {
        List<Entry> cause = new ArrayList<>();
        String instead = limits.instead(restriction);
        if (!instead.isBlank()) {
            cause.add(new Entry(words.say("day.cause.instead"), instead));
        }
        cause.add(new Entry(words.say("day.cause.who"), who(restriction)));
        Signature answer = lastAnswer(restriction.id());
        if (answer != null) {
            cause.add(new Entry(words.say("day.cause.answer"), people.signed(answer)));
        }
        cause.add(new Entry(words.say("day.cause.end"), ends.say(restriction, by(restriction))));
        sources.addTo(cause, restriction.cause().sources());
        return cause;
    }

    private String who(InForce restriction) {
        Signature signed = restriction.cause().signed();
        if (signed == null) {
            return words.say("day.cause.rule");
        }
        Restriction rule = restriction.rule();
        if (rule != null && signed.reason().isBlank() && isWholeWeeks(rule.notBefore())) {
            return words.say("day.cause.weeks", people.who(signed), rule.notBefore() / DAYS_IN_WEEK);
        }
        return people.signed(signed);
    }

    private static boolean isWholeWeeks(int days) {
        return days > 0 && days % DAYS_IN_WEEK == 0;
    }

    /** Who ends it: the plan's surgeon, or who set a limit of their own. */
    private String by(InForce restriction) {
        Signature signed = restriction.cause().signed();
        return restriction.rule() == null && signed != null ? people.brief(signed.author()) : people.surgeon();
    }

    private @Nullable Signature lastAnswer(String restriction) {
        Signature last = null;
        for (Fact fact : plan.course().history().facts()) {
            boolean answers = fact instanceof Fact.RestrictionKept kept
                    && kept.restriction().equals(restriction)
                    && !fact.signature().effectiveOn().isAfter(date);
            last = answers ? fact.signature() : last;
        }
        return last;
    }
}
