package health.steady.review.web;

import health.steady.protocol.Course;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.WalkingGoal;
import health.steady.protocol.Engine;
import health.steady.protocol.Fact;
import health.steady.protocol.History;
import health.steady.protocol.RungRef;
import health.steady.protocol.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a signature would change, seen before it is given: four weeks from its effect on, with and without it. */
final class Effects {

    private static final int DAYS = 28;

    private final Telling telling;
    private final List<ChangeLine> lines = new ArrayList<>();

    private Effects(Telling telling) {
        this.telling = telling;
    }

    /**
     * The days on which something begins to differ.
     *
     * @param facts signed together
     * @param from the day on which they take effect
     */
    static List<EffectDay> ahead(
            Words words, PlanReading reading, List<Function<Signature, Fact>> facts, LocalDate from, Instant now) {
        Course after = with(reading, facts, from, now);
        Set<ChangeLine> known = new HashSet<>();
        List<EffectDay> days = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            LocalDate on = from.plusDays(day);
            Effects effects = new Effects(Telling.of(words, reading, reading.day()));
            effects.compare(reading.view().day(on), Engine.dayPlan(List.of(after), on));
            List<ChangeLine> fresh = effects.lines.stream().filter(known::add).toList();
            if (!fresh.isEmpty()) {
                days.add(new EffectDay(words.weekday(on), fresh));
            }
        }
        return days;
    }

    /** What differs on one day when these facts are signed today. */
    static List<ChangeLine> on(
            Words words, PlanReading reading, List<Function<Signature, Fact>> facts, LocalDate date, Instant now) {
        Effects effects = new Effects(Telling.of(words, reading, reading.day()));
        Course after = with(reading, facts, reading.today(), now);
        effects.compare(reading.view().day(date), Engine.dayPlan(List.of(after), date));
        return List.copyOf(effects.lines);
    }

    private static Course with(PlanReading reading, List<Function<Signature, Fact>> signed, LocalDate on, Instant now) {
        Course course = reading.view().course();
        List<Fact> facts = new ArrayList<>(course.history().facts());
        signed.forEach(fact -> facts.add(fact.apply(new Signature(facts.size() + 1, reading.author(), now, on, ""))));
        return course.with(History.of(facts, course.history().observations()));
    }

    private void compare(DayPlan before, DayPlan after) {
        if (before.stage() != null && after.stage() != null && before.stage() != after.stage()) {
            add(
                    telling.say("review.effect.stage"),
                    telling.words().phase(before.stage()),
                    telling.words().phase(after.stage()));
        }
        for (InForce ended : before.restrictions()) {
            if (after.restrictions().stream().noneMatch(same -> same.id().equals(ended.id()))) {
                add(telling.amounts().limit(ended.limit()), telling.say("review.effect.in-force"), left(ended, after));
            }
        }
        for (InForce started : after.restrictions()) {
            if (before.restrictions().stream().noneMatch(same -> same.id().equals(started.id()))) {
                add(telling.amounts().limit(started.limit()), null, telling.say("review.effect.in-force"));
            }
        }
        compareWalks(before.walking(), after.walking());
        for (Offer offer : after.exercises()) {
            String was = dose(before, offer);
            String is = telling.amounts().dose(offer.dose());
            if (!is.equals(was)) {
                add(name(offer), was, is);
            }
        }
        for (Offer offer : before.exercises()) {
            if (dose(after, offer) == null) {
                add(name(offer), telling.amounts().dose(offer.dose()), null);
            }
        }
    }

    /** The strictest limit on the same demand that stays. */
    private String left(InForce ended, DayPlan after) {
        return after.restrictions().stream()
                .filter(other -> other.limit().demand() == ended.limit().demand())
                .min((one, other) -> Integer.compare(
                        one.limit().atMost().inBase(), other.limit().atMost().inBase()))
                .map(other -> telling.amounts().limit(other.limit()))
                .orElseGet(() -> telling.say("review.effect.no-limit"));
    }

    private void compareWalks(@Nullable WalkingGoal before, @Nullable WalkingGoal after) {
        String was = walk(before);
        String is = walk(after);
        if (was != null && is != null && !was.equals(is) || (was == null) != (is == null)) {
            add(telling.say("review.effect.walk"), was, is);
        }
    }

    private @Nullable String walk(@Nullable WalkingGoal goal) {
        return goal == null ? null : telling.say("review.walk", goal.minutes(), goal.times());
    }

    private @Nullable String dose(DayPlan day, Offer offer) {
        return day.exercises().stream()
                .filter(other -> other.exercise().id().equals(offer.exercise().id())
                        && other.rung().id().equals(offer.rung().id()))
                .map(other -> telling.amounts().dose(other.dose()))
                .findFirst()
                .orElse(null);
    }

    private String name(Offer offer) {
        return new Facts(telling)
                .name(new RungRef(offer.exercise().id(), offer.rung().id()));
    }

    private void add(String name, @Nullable String before, @Nullable String after) {
        lines.add(new ChangeLine(name, before, after, null));
    }
}
