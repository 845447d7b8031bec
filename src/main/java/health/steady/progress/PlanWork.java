package health.steady.progress;

import java.time.LocalDate;
import java.util.List;

/**
 * How somebody goes back to work or sport, step by step. It ends no restriction.
 *
 * @param steps at least one, by day
 */
public record PlanWork(Kind kind, List<Step> steps) {

    public static final int MOST_STEPS = 6;
    public static final int LONGEST_STEP = 300;

    /** Of which work. */
    public enum Kind {
        DESK,
        MANUAL,
        SPORT
    }

    /** @param say a sentence that the patient reads, at most 300 characters */
    public record Step(LocalDate on, String say) {

        @Override
        public String toString() {
            return "Step[" + on + "]";
        }
    }

    public PlanWork {
        steps = List.copyOf(steps);
    }
}
