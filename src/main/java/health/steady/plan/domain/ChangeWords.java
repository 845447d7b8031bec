package health.steady.plan.domain;

import health.steady.plan.DaySheet.Entry;
import health.steady.plan.PlanView;
import health.steady.plan.Telling;
import health.steady.protocol.Cause;
import health.steady.protocol.Change;
import health.steady.protocol.Change.Kind;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.WalkingGoal;
import health.steady.protocol.DayPlan.Withheld;
import health.steady.protocol.Engine;
import health.steady.protocol.Exercise;
import health.steady.protocol.Fact;
import health.steady.protocol.ProgrammeEntry;
import health.steady.protocol.Reason;
import health.steady.protocol.Rulebook;
import health.steady.protocol.RungRef;
import health.steady.protocol.Signature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed from one day to another and why, in the patient's words. A rest day is no change. */
final class ChangeWords {

    private final PlanView plan;
    private final Rulebook rulebook;
    private final DayPlan before;
    private final DayPlan after;
    private final Words words;
    private final PeopleWords people;
    private final LimitWords limits;
    private final DoseWords doses;
    private final HeldWords held;
    private final SourceWords sources;

    ChangeWords(PlanView plan, DayPlan before, DayPlan after, Words words) {
        this.plan = plan;
        rulebook = plan.course().rulebook();
        this.before = before;
        this.after = after;
        this.words = words;
        people = new PeopleWords(plan, words);
        limits = new LimitWords(rulebook.protocol(), words);
        doses = new DoseWords(words, limits);
        held = new HeldWords(rulebook, after, words, people);
        sources = new SourceWords(rulebook, words);
    }

    /** A change, and how it is told. */
    record Changed(Change change, Telling telling) {}

    List<Telling> tellings() {
        return changed().stream().map(Changed::telling).toList();
    }

    List<Changed> changed() {
        return Engine.explain(before, after).stream()
                .filter(change -> !isRest(change))
                .filter(change -> !standsIn(change))
                .map(change -> new Changed(change, telling(change)))
                .toList();
    }

    /** Whether nothing is different but the day of the week. */
    private boolean isRest(Change change) {
        return switch (change.kind()) {
            case EXERCISE_STOPPED -> rests(change.id(), after);
            case EXERCISE_STARTED -> rests(change.id(), before);
            default -> false;
        };
    }

    private static boolean rests(String exercise, DayPlan day) {
        return day.withheld().stream()
                .filter(withheld -> withheld.exercise().id().equals(exercise))
                .anyMatch(withheld ->
                        withheld.reasons().stream().allMatch(reason -> reason.kind() == Reason.Kind.REST_DAY));
    }

    private boolean standsIn(Change change) {
        String exercise = change.id();
        return (change.kind() == Kind.EXERCISE_STOPPED || change.kind() == Kind.EXERCISE_STARTED)
                && after.stage() != null
                && after.stage() == before.stage()
                && rulebook.protocol().stage(after.stage()).programme().stream()
                        .map(ProgrammeEntry::standIn)
                        .filter(Objects::nonNull)
                        .map(RungRef::exercise)
                        .anyMatch(exercise::equals);
    }

    private Telling telling(Change change) {
        String key = "day.change." + change.kind();
        String text = switch (change.kind()) {
            case RESTRICTION_ENDED -> words.say(key, limit(change.id(), before));
            case RESTRICTION_STARTED, RESTRICTION_CHANGED -> words.say(key, limit(change.id(), after));
            case EXERCISE_STARTED, EXERCISE_MORE, EXERCISE_LESS -> words.say(key, dosed(change.id()));
            case EXERCISE_STOPPED -> words.say(key, name(change.id()));
            case WALK_MORE, WALK_LESS -> walk(key);
            case STAGE_CHANGED -> words.say(key, words.say("day.stage." + change.id()));
        };
        return new Telling("changed", words.sentence(text), why(change), cause(change));
    }

    private String walk(String key) {
        WalkingGoal goal = after.walking();
        return goal == null
                ? words.say("day.change.walk.none")
                : words.say(key, words.say("day.conclude.walk", goal.minutes(), goal.times()));
    }

    private String why(Change change) {
        if (change.kind() == Kind.EXERCISE_STOPPED
                || change.cause() == null && after.walking() == null && isWalk(change)) {
            return after.withheld().stream()
                    .filter(withheld -> withheld.exercise().id().equals(change.id()))
                    .map(this::reasons)
                    .findFirst()
                    .orElseGet(() -> gone(change.id()));
        }
        Signature signed = signature(change);
        return signed == null
                ? words.say("day.change.eased")
                : isAssignment(signed)
                        ? words.say("day.change.planned", people.full(signed.author()))
                        : people.signed(signed);
    }

    private String reasons(Withheld withheld) {
        return held.held(List.of(withheld)).get(0).reasons().stream().collect(Collectors.joining(" "));
    }

    private static boolean isWalk(Change change) {
        return change.kind() == Kind.WALK_LESS || change.kind() == Kind.WALK_MORE;
    }

    /** Why a plan does not hold an exercise any more: who took it out, or else what ended more than this. */
    private String gone(String exercise) {
        Signature removed = null;
        Signature more = null;
        for (Fact fact : plan.course().history().facts()) {
            LocalDate on = fact.signature().effectiveOn();
            if (on.isBefore(before.date()) || on.isAfter(after.date())) {
                continue;
            }
            if (fact instanceof Fact.ExerciseRemoved out && out.exercise().equals(exercise)) {
                removed = fact.signature();
            } else if (fact instanceof Fact.PlanPaused
                    || fact instanceof Fact.PlanClosed
                    || fact instanceof Fact.StageAdvanced) {
                more = fact.signature();
            }
        }
        Signature ended = removed == null ? more : removed;
        return ended == null ? words.say("day.change.programme") : people.signed(ended);
    }

    private List<Entry> cause(Change change) {
        List<Entry> cause = new ArrayList<>();
        Cause given = change.cause();
        if (given != null) {
            sources.addTo(cause, given.sources());
        }
        return cause;
    }

    private @Nullable Signature signature(Change change) {
        Cause cause = change.cause();
        if (cause != null) {
            return cause.signed();
        }
        Signature last = null;
        for (Fact fact : plan.course().history().facts()) {
            boolean about = change.kind() == Kind.STAGE_CHANGED
                    ? fact instanceof Fact.StageAdvanced
                    : fact instanceof Fact.RestrictionReleased released
                                    && released.restriction().equals(change.id())
                            || fact instanceof Fact.TighteningEnded;
            last = about && !fact.signature().effectiveOn().isAfter(after.date()) ? fact.signature() : last;
        }
        return last == null ? plan.course().history().facts().get(0).signature() : last;
    }

    private static boolean isAssignment(Signature signed) {
        return signed.seq() == 1;
    }

    private String limit(String id, DayPlan day) {
        return day.restrictions().stream()
                .filter(restriction -> restriction.id().equals(id))
                .findFirst()
                .map((InForce restriction) -> words.quote(limits.say(restriction)))
                .orElse(id);
    }

    private String dosed(String id) {
        return after.exercises().stream()
                .filter(offer -> offer.exercise().id().equals(id))
                .findFirst()
                .map((Offer offer) -> words.say(
                        "day.change.dosed", name(id), doses.much(offer.exercise(), offer.rung(), offer.dose())))
                .orElseGet(() -> name(id));
    }

    private String name(String id) {
        return rulebook.catalogue()
                .exercise(id)
                .map(Exercise::name)
                .map(words::in)
                .orElse(id);
    }
}
