package health.steady.progress;

import health.steady.progress.Goal.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was found and agreed at a visit. Nothing of it is signed to the plan.
 *
 * @param id made with the form: the same form sent twice is stored once
 * @param corrects the visit that this one takes the place of, with all of its measurements; null for a visit of its own. A
 *     correction sets no goals and plans nothing
 * @param on today or up to 14 days back, not before surgery
 * @param goals how goals that were set before stand now, by id
 * @param work null leaves what was planned
 * @param next another visit to come; null plans none
 * @param note at most 4000 characters
 */
public record RecordVisit(
        UUID id,
        @Nullable UUID corrects,
        LocalDate on,
        List<Measured> measured,
        List<SetGoal> newGoals,
        Map<UUID, State> goals,
        @Nullable PlanWork work,
        @Nullable PlannedVisit next,
        String note) {

    public static final int LONGEST_NOTE = 4000;
    public static final int DAYS_BACK = 14;

    public RecordVisit {
        measured = List.copyOf(measured);
        newGoals = List.copyOf(newGoals);
        goals = Map.copyOf(goals);
    }

    /** Measurements and a note. */
    public static RecordVisit of(UUID id, LocalDate on, List<Measured> measured, String note) {
        return new RecordVisit(id, null, on, measured, List.of(), Map.of(), null, null, note);
    }

    @Override
    public String toString() {
        return "RecordVisit[" + id + "]";
    }
}
