package health.steady.plan.domain;

import health.steady.plan.Difference;
import health.steady.plan.Difference.Step;
import health.steady.plan.PlanView;
import health.steady.protocol.Change;
import health.steady.protocol.Change.Kind;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.WalkingGoal;
import health.steady.protocol.Demand;
import health.steady.protocol.Exercise;
import health.steady.protocol.Rulebook;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Each line that differs between two days, as it was and as it is. */
final class DifferenceWords {

    private final PlanView plan;
    private final Rulebook rulebook;
    private final DayPlan before;
    private final DayPlan after;
    private final Words words;
    private final LimitWords limits;
    private final DoseWords doses;

    DifferenceWords(PlanView plan, DayPlan before, DayPlan after, Words words) {
        this.plan = plan;
        rulebook = plan.course().rulebook();
        this.before = before;
        this.after = after;
        this.words = words;
        limits = new LimitWords(rulebook.protocol(), words);
        doses = new DoseWords(words, limits);
    }

    /** @param steps what brought each change, never empty */
    List<Difference> about(@Nullable Demand demand, Function<Change, List<Step>> steps) {
        return new ChangeWords(plan, before, after, words)
                .changed().stream()
                        .map(ChangeWords.Changed::change)
                        .filter(change -> demand == null || concerns(change, demand))
                        .map(change -> new Difference(
                                change.id(),
                                name(change),
                                line(change, before),
                                line(change, after),
                                steps.apply(change)))
                        .toList();
    }

    /** Whether it is the same restriction, exercise or walk. */
    static boolean isSame(Change one, Change other) {
        return one.id().equals(other.id()) && subject(one.kind()) == subject(other.kind())
                || subject(one.kind()) == Kind.STAGE_CHANGED && subject(other.kind()) == Kind.STAGE_CHANGED;
    }

    boolean concerns(Change change, Demand demand) {
        return switch (subject(change.kind())) {
            case RESTRICTION_CHANGED ->
                limit(change.id(), before)
                        .or(() -> limit(change.id(), after))
                        .filter(limit -> limit.limit().demand() == demand)
                        .isPresent();
            case EXERCISE_MORE -> asks(change.id(), before, demand) || asks(change.id(), after, demand);
            default -> false;
        };
    }

    private static Kind subject(Kind kind) {
        return switch (kind) {
            case RESTRICTION_ENDED, RESTRICTION_STARTED, RESTRICTION_CHANGED -> Kind.RESTRICTION_CHANGED;
            case EXERCISE_STARTED, EXERCISE_STOPPED, EXERCISE_MORE, EXERCISE_LESS -> Kind.EXERCISE_MORE;
            case WALK_MORE, WALK_LESS -> Kind.WALK_MORE;
            case STAGE_CHANGED -> Kind.STAGE_CHANGED;
        };
    }

    private static boolean asks(String exercise, DayPlan day, Demand demand) {
        return offer(exercise, day)
                .filter(offer -> offer.rung().demands().of(demand, offer.dose()) > 0)
                .isPresent();
    }

    private String name(Change change) {
        return switch (subject(change.kind())) {
            case RESTRICTION_CHANGED ->
                limit(change.id(), before)
                        .or(() -> limit(change.id(), after))
                        .map(limit ->
                                words.say("day.demand." + limit.limit().demand().id()))
                        .orElse(change.id());
            case EXERCISE_MORE ->
                rulebook.catalogue()
                        .exercise(change.id())
                        .map(Exercise::name)
                        .map(words::in)
                        .orElse(change.id());
            case WALK_MORE -> words.say("day.differs.walk");
            default -> words.say("day.differs.stage");
        };
    }

    private @Nullable String line(Change change, DayPlan day) {
        return switch (subject(change.kind())) {
            case RESTRICTION_CHANGED -> limit(change.id(), day).map(limits::say).orElse(null);
            case EXERCISE_MORE ->
                offer(change.id(), day)
                        .map(offer -> doses.much(offer.exercise(), offer.rung(), offer.dose()))
                        .orElse(null);
            case WALK_MORE -> walk(day);
            default -> day.stage() == null ? null : words.sentence(words.say("day.stage." + day.stage()));
        };
    }

    private @Nullable String walk(DayPlan day) {
        WalkingGoal goal = day.walking();
        return goal == null ? null : words.sentence(words.say("day.conclude.walk", goal.minutes(), goal.times()));
    }

    private static Optional<InForce> limit(String id, DayPlan day) {
        return day.restrictions().stream()
                .filter(restriction -> restriction.id().equals(id))
                .findFirst();
    }

    private static Optional<Offer> offer(String id, DayPlan day) {
        return day.exercises().stream()
                .filter(offer -> offer.exercise().id().equals(id))
                .findFirst();
    }
}
