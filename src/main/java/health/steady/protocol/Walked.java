package health.steady.protocol;

import health.steady.protocol.DayPlan.WalkingGoal;
import health.steady.protocol.DayPlan.Withheld;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The walking of all courses: the smallest goal, and none when one of them gives none. */
final class Walked {

    private @Nullable WalkingGoal goal;
    private boolean none;
    private final List<Withheld> withheld = new ArrayList<>(1);

    void add(Walks walks) {
        if (walks.withheld() != null) {
            withheld.add(walks.withheld());
        }
        addOfAnother(walks);
    }

    /** Of a course that is not told about: why it withholds its walk is not told either. */
    void addOfAnother(Walks walks) {
        WalkingGoal other = walks.goal();
        none |= other == null;
        if (other != null && (goal == null || daily(other) < daily(goal))) {
            goal = other;
        }
    }

    @Nullable
    WalkingGoal goal() {
        return none ? null : goal;
    }

    List<Withheld> withheld() {
        return withheld;
    }

    private static int daily(WalkingGoal goal) {
        return goal.minutes() * goal.times();
    }
}
