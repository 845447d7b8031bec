package health.steady.review.web;

import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.NeedStatus;
import health.steady.protocol.Fact.RestrictionReleased;
import health.steady.protocol.Fact.SurgeonAsked.Subject;
import health.steady.protocol.Limit;
import health.steady.protocol.Restriction;
import health.steady.protocol.Scale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what a release would change, what stays, and what it needs. */
final class ReleasePages {

    private final Telling telling;
    private final PlanReading reading;
    private final Restriction restriction;

    private ReleasePages(Words words, PlanReading reading, Restriction restriction) {
        this.telling = Telling.of(words, reading, reading.day());
        this.reading = reading;
        this.restriction = restriction;
    }

    static ReleasePage of(Words words, PlanReading reading, Restriction restriction, Instant now) {
        return new ReleasePages(words, reading, restriction).page(now);
    }

    private ReleasePage page(Instant now) {
        Amounts amounts = telling.amounts();
        LocalDate from = from();
        return new ReleasePage(
                restriction.id(),
                amounts.limit(restriction.limit()),
                inForce()
                        .map(limit -> LimitLine.until(telling, limit))
                        .findFirst()
                        .orElse(""),
                List.of(new ChangeLine(
                        amounts.demand(restriction.limit().demand()), atMost(restriction.limit()), left(), null)),
                telling.words().weekday(from),
                days(from, now),
                stays(),
                conditions(),
                CauseLine.sources(telling, restriction.sources()),
                inForce()
                        .findFirst()
                        .map(limit -> new LimitActs(telling, reading, limit).all())
                        .orElse(List.of()),
                ways());
    }

    /** Without the limit itself, which stands above. */
    private List<EffectDay> days(LocalDate from, Instant now) {
        String limit = telling.amounts().limit(restriction.limit());
        return Effects.ahead(
                        telling.words(),
                        reading,
                        List.of(signature -> new RestrictionReleased(signature, restriction.id())),
                        from,
                        now)
                .stream()
                .map(day -> new EffectDay(
                        day.on(),
                        day.changes().stream()
                                .filter(line -> !line.name().equals(limit))
                                .toList()))
                .filter(day -> !day.changes().isEmpty())
                .toList();
    }

    private List<Link> ways() {
        List<Link> ways = new ArrayList<>();
        Asked.in(reading)
                .last(Subject.RESTRICTION, restriction.id())
                .ifPresent(request -> ways.add(new Ways(telling.words(), reading).to(request)));
        ways.add(new Link(
                telling.say("review.way.tighten"),
                reading.path() + "/tightenings/new?demand="
                        + restriction.limit().demand().id()));
        return ways;
    }

    /** The strictest other limit on the same demand, which stays. */
    private String left() {
        return reading.day().restrictions().stream()
                .filter(other -> !other.id().equals(restriction.id())
                        && other.limit().demand() == restriction.limit().demand())
                .min(Comparator.comparingInt(other -> other.limit().atMost().inBase()))
                .map(other -> atMost(other.limit()))
                .orElseGet(() -> telling.say("review.effect.no-limit"));
    }

    private String atMost(Limit limit) {
        boolean none = limit.atMost().inBase() == 0 && limit.demand().scale() != Scale.LEVEL;
        return none
                ? telling.say("review.effect.not-at-all")
                : telling.say("review.effect.at-most", telling.amounts().amount(limit.atMost()));
    }

    private LocalDate from() {
        LocalDate earliest = telling.surgeryOn().plusDays(restriction.notBefore());
        return earliest.isAfter(reading.today()) ? earliest : reading.today();
    }

    private List<String> stays() {
        return reading.day().restrictions().stream()
                .filter(other -> !other.id().equals(restriction.id()))
                .map(InForce::limit)
                .map((Limit limit) -> telling.amounts().limit(limit))
                .distinct()
                .toList();
    }

    private List<FindingLine> conditions() {
        List<FindingLine> lines = new ArrayList<>();
        lines.add(earliest());
        lines.add(confirmed());
        for (NeedStatus need : needs()) {
            reading.protocol()
                    .finding(need.finding())
                    .map(finding -> FindingLine.of(telling, reading, finding))
                    .ifPresent(lines::add);
        }
        boolean open = !OpenSigns.in(reading).reports().isEmpty();
        lines.add(line(open ? "not" : "met", "review.release.nothing-open", null));
        return lines;
    }

    private FindingLine earliest() {
        boolean reached = !telling.surgeryOn().plusDays(restriction.notBefore()).isAfter(reading.today());
        return line(
                reached ? "met" : "not",
                "review.release.earliest",
                telling.on(telling.surgeryOn().plusDays(restriction.notBefore())));
    }

    private FindingLine confirmed() {
        boolean confirmed = PlanHead.of(telling, reading).confirmed();
        return line(confirmed ? "met" : "not", "review.release.confirmed", null);
    }

    private List<NeedStatus> needs() {
        return inForce().findFirst().map(limit -> limit.end().needs()).orElse(List.of());
    }

    private Stream<InForce> inForce() {
        return reading.day().restrictions().stream().filter(limit -> limit.id().equals(restriction.id()));
    }

    private FindingLine line(String state, String key, @Nullable String detail) {
        return new FindingLine(state, telling.say(key), detail, null);
    }
}
