package health.steady.review.web;

import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.NeedStatus;
import health.steady.protocol.Fact.RestrictionReleased;
import health.steady.protocol.Limit;
import health.steady.protocol.Restriction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
                amounts.demand(restriction.limit().demand()),
                Effects.of(
                        telling.words(),
                        reading,
                        signature -> new RestrictionReleased(signature, restriction.id()),
                        from,
                        now),
                stays(),
                conditions(),
                telling.words().weekday(from),
                CauseLine.sources(telling, restriction.sources()));
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
        return reading.day().restrictions().stream()
                .filter(inForce -> inForce.id().equals(restriction.id()))
                .findFirst()
                .map(inForce -> inForce.end().needs())
                .orElse(List.of());
    }

    private FindingLine line(String state, String key, @Nullable String detail) {
        return new FindingLine(state, telling.say(key), detail, null);
    }
}
