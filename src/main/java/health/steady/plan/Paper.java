package health.steady.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is printed for one day or for several, in words: every limit of any of the days, and only what is offered on all of
 * them (ADR 14).
 *
 * @param days the days it is for, in order; it is valid until the last
 * @param operation the procedure, as its protocol names it
 * @param surgeryOn null when there is no day of surgery to tell
 * @param programme whether there is anything to do on it; when not, the sheet's messages say why
 * @param exercises in the order of the sheet
 * @param signers who signed the plan, and what they are to the patient
 * @param signedOn of the last fact; null when none can be read
 */
public record Paper(
        PlanView plan,
        List<LocalDate> days,
        String operation,
        @Nullable LocalDate surgeryOn,
        DaySheet sheet,
        boolean programme,
        List<Row> exercises,
        List<String> signers,
        @Nullable LocalDate signedOn) {

    /**
     * An exercise.
     *
     * @param times how often on a day it is due; 1 for what is done on an occasion
     * @param due for each day whether it is due; where it is not, it rests by its own schedule
     */
    public record Row(DaySheet.Task task, int times, List<Boolean> due) {}

    public LocalDate validUntil() {
        return days.get(days.size() - 1);
    }

    @Override
    public String toString() {
        return "Paper[" + plan.id() + ", " + days + "]";
    }
}
