package health.steady.progress;

import health.steady.progress.Goal.State;
import java.util.List;

/**
 * What visits have come to, corrections applied.
 *
 * @param measured by day, the oldest first
 * @param goals in the order in which they were set
 * @param work the latest plan of each kind
 */
public record ProgressSheet(List<MeasuredOn> measured, List<Goal> goals, List<WorkPlan> work) {

    public ProgressSheet {
        measured = List.copyOf(measured);
        goals = List.copyOf(goals);
        work = List.copyOf(work);
    }

    public List<Goal> open() {
        return goals.stream().filter(goal -> goal.state() == State.OPEN).toList();
    }

    @Override
    public String toString() {
        return "ProgressSheet[" + measured.size() + "]";
    }
}
