package health.steady.protocol;

import static java.util.stream.Collectors.toMap;

import health.steady.protocol.Change.Kind;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.WalkingGoal;
import health.steady.protocol.DayPlan.Withheld;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares two days line by line: restrictions, the stage, the walk, then exercises. */
final class Differences {

    private final DayPlan before;
    private final DayPlan after;
    private final List<Change> changes = new ArrayList<>();

    Differences(DayPlan before, DayPlan after) {
        this.before = before;
        this.after = after;
    }

    List<Change> changes() {
        restrictions();
        if (!Objects.equals(before.stage(), after.stage())) {
            Phase stage = after.stage() == null ? before.stage() : after.stage();
            changes.add(
                    new Change(Kind.STAGE_CHANGED, Objects.requireNonNull(stage).name(), null));
        }
        walking();
        exercises();
        return changes;
    }

    private void restrictions() {
        Map<String, InForce> was = byId(before.restrictions(), InForce::id);
        Map<String, InForce> is = byId(after.restrictions(), InForce::id);
        was.forEach((id, restriction) -> {
            if (!is.containsKey(id)) {
                changes.add(new Change(Kind.RESTRICTION_ENDED, id, null));
            }
        });
        is.forEach((id, restriction) -> {
            InForce earlier = was.get(id);
            if (earlier == null) {
                changes.add(new Change(Kind.RESTRICTION_STARTED, id, restriction.cause()));
            } else if (!earlier.limit().equals(restriction.limit())) {
                changes.add(new Change(Kind.RESTRICTION_CHANGED, id, restriction.cause()));
            }
        });
    }

    private void walking() {
        WalkingGoal was = before.walking();
        WalkingGoal is = after.walking();
        int daily = daily(is) - daily(was);
        if (daily != 0) {
            Cause cause = is == null
                    ? reason("walk")
                    : is.eased() == null ? is.cause() : is.eased().cause();
            changes.add(new Change(daily > 0 ? Kind.WALK_MORE : Kind.WALK_LESS, "walk", cause));
        }
    }

    private static int daily(@Nullable WalkingGoal goal) {
        return goal == null ? 0 : goal.minutes() * goal.times();
    }

    private void exercises() {
        Map<String, Offer> was =
                byId(before.exercises(), offer -> offer.exercise().id());
        Map<String, Offer> is =
                byId(after.exercises(), offer -> offer.exercise().id());
        was.forEach((id, offer) -> {
            if (!is.containsKey(id)) {
                changes.add(new Change(Kind.EXERCISE_STOPPED, id, reason(id)));
            }
        });
        is.forEach((id, offer) -> {
            Offer earlier = was.get(id);
            Cause cause = offer.eased() == null ? offer.cause() : offer.eased().cause();
            if (earlier == null) {
                changes.add(new Change(Kind.EXERCISE_STARTED, id, cause));
            } else if (!earlier.rung().equals(offer.rung()) || !earlier.dose().equals(offer.dose())) {
                changes.add(new Change(isMore(earlier, offer) ? Kind.EXERCISE_MORE : Kind.EXERCISE_LESS, id, cause));
            }
        });
    }

    private static boolean isMore(Offer earlier, Offer later) {
        int height = later.exercise().height(later.rung().id())
                - earlier.exercise().height(earlier.rung().id());
        return height > 0 || (height == 0 && later.dose().exceeds(earlier.dose()));
    }

    /** Why it is withheld now; null when the plan does not hold it any more. */
    private @Nullable Cause reason(String exercise) {
        for (Withheld held : after.withheld()) {
            if (held.exercise().id().equals(exercise)) {
                return held.reasons().get(0).cause();
            }
        }
        return null;
    }

    private static <T> Map<String, T> byId(List<T> lines, Function<T, String> id) {
        return lines.stream().collect(toMap(id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
