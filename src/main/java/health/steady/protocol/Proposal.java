package health.steady.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is suggested to a clinician, who signs it or something else. It rests on everything it shows.
 *
 * @param next the stage that comes next and every finding it asks; null after the last stage and without a plan
 * @param steps what reports suggest about single exercises
 */
public record Proposal(Kind kind, @Nullable NextStage next, List<Step> steps) {

    public Proposal {
        steps = List.copyOf(steps);
    }

    static Proposal none() {
        return new Proposal(Kind.ESCALATE, null, List.of());
    }

    /** About the course as a whole. */
    public enum Kind {
        /** The next phase has come and everything asked for is found. */
        ADVANCE,
        /** Something asked for is not found, or its phase has not come. */
        HOLD,
        /** Something is open, the plan can't be read, or the stage lasts 1.7 times its weeks: somebody must look. */
        ESCALATE
    }

    /**
     * About one exercise.
     *
     * @param to the rung and dose it would have
     * @param used the reports it rests on, the latest first
     */
    public record Step(Move move, RungRef from, RungRef to, List<Observation> used) {

        public Step {
            used = List.copyOf(used);
        }
    }

    /** What to do with an exercise. */
    public enum Move {
        /** One rung up: twice running done, pain at most 3, nothing over two hours. */
        RAISE,
        /** As it is: pain of 4 or 5, or 2 above the patient's own usual. */
        REPEAT,
        /** Eased by reports; to be confirmed, or raised again. */
        EASE
    }
}
