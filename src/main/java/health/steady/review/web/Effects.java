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
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a signature would change, seen before it is given: the day on which it takes effect, with and without it. */
final class Effects {

    private final Telling telling;
    private final PlanReading reading;
    private final List<ChangeLine> lines = new ArrayList<>();

    private Effects(Telling telling, PlanReading reading) {
        this.telling = telling;
        this.reading = reading;
    }

    static List<ChangeLine> of(
            Words words, PlanReading reading, Function<Signature, Fact> fact, LocalDate on, Instant now) {
        Effects effects = new Effects(Telling.of(words, reading, reading.day()), reading);
        DayPlan before = reading.view().day(on);
        DayPlan after = Engine.dayPlan(List.of(effects.with(fact, on, now)), on);
        effects.compare(before, after);
        return effects.lines;
    }

    private Course with(Function<Signature, Fact> fact, LocalDate on, Instant now) {
        Course course = reading.view().course();
        List<Fact> facts = new ArrayList<>(course.history().facts());
        facts.add(fact.apply(new Signature(facts.size() + 1, reading.author(), now, on, "")));
        return new Course(course.rulebook(), History.of(facts, course.history().observations()));
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
        compareWalks(before.walking(), after.walking());
        for (Offer offer : after.exercises()) {
            if (dose(before, offer) == null) {
                add(name(offer), null, telling.amounts().dose(offer.dose()));
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
