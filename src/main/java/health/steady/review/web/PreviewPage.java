package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.protocol.Author;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.Withheld;
import health.steady.protocol.Rulebook;
import health.steady.protocol.RungRef;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One day in short lines, limits first. */
record PreviewPage(
        String heading,
        @Nullable String phase,
        @Nullable String stage,
        List<Line> limits,
        @Nullable String walk,
        List<Line> exercises,
        List<Line> withheld) {

    /** @param icon of the reason; only for what is held back */
    record Line(String id, String text, String icon) {}

    static PreviewPage of(Words words, CurrentUser viewer, Rulebook rulebook, DayPlan day) {
        String until = viewer.role() == Role.SURGEON ? "review.preview.until-you" : "review.preview.until-surgeon";
        return of(new Telling(words, rulebook, day, day.date(), author -> words.say(until)));
    }

    static PreviewPage of(Words words, PlanReading reading, DayPlan day) {
        Function<Author, String> name = Who.in(words, reading);
        return of(new Telling(
                words,
                reading.rulebook(),
                day,
                reading.today(),
                author -> reading.isMine(author)
                        ? words.say("review.preview.until-you")
                        : words.say("review.preview.until", name.apply(author))));
    }

    private static PreviewPage of(Telling telling) {
        DayPlan day = telling.day();
        var walking = day.walking();
        return new PreviewPage(
                telling.say(
                        "review.preview.heading",
                        String.valueOf(day.dayPostOp()),
                        telling.words().weekday(day.date())),
                day.phase() == null ? null : telling.words().phase(day.phase()),
                day.stage() == null || day.stage() == day.phase()
                        ? null
                        : telling.words().phase(day.stage()),
                day.restrictions().stream()
                        .map(restriction -> new Line(
                                restriction.id(),
                                telling.say(
                                        "review.preview.limit",
                                        telling.amounts().limit(restriction.limit()),
                                        LimitLine.until(telling, restriction)),
                                "lock"))
                        .toList(),
                walking == null ? null : telling.say("review.preview.walk", walking.minutes(), walking.times()),
                day.exercises().stream().map(offer -> line(telling, offer)).toList(),
                day.withheld().stream().map(held -> line(telling, held)).toList());
    }

    private static Line line(Telling telling, Offer offer) {
        RungRef use = new RungRef(offer.exercise().id(), offer.rung().id());
        return new Line(
                use.exercise(),
                telling.say(
                        "review.preview.exercise",
                        new Facts(telling).name(use),
                        telling.amounts().dose(offer.dose())),
                "check");
    }

    private static Line line(Telling telling, Withheld held) {
        String rung = held.rung() == null ? "" : held.rung().id();
        RungRef use = new RungRef(held.exercise().id(), rung);
        Reasons reasons = new Reasons(telling, use);
        return new Line(
                use.exercise(),
                telling.say(
                        "review.preview.held",
                        new Facts(telling).name(use),
                        held.reasons().stream().map(reasons::what).collect(Collectors.joining("; "))),
                ReasonLine.icon(held.reasons().get(0).kind()));
    }
}
