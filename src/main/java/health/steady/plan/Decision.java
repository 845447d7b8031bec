package health.steady.plan;

import health.steady.protocol.Dose;
import health.steady.protocol.Fact.SurgeonAnswered.Outcome;
import health.steady.protocol.Fact.SurgeonAsked.Subject;
import health.steady.protocol.Limit;
import health.steady.protocol.Phase;
import health.steady.protocol.RungRef;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a clinician decides about a plan. Signed, it becomes a fact. */
public sealed interface Decision {

    record ConfirmSurgery(LocalDate surgeryOn) implements Decision {}

    record Release(String restriction) implements Decision {}

    /**
     * The answer "not yet" to a prompt; with a day, also unasked.
     *
     * @param until when to ask again, after today; null leaves that to the protocol
     */
    record Keep(String restriction, @Nullable LocalDate until) implements Decision {
        public Keep(String restriction) {
            this(restriction, null);
        }
    }

    /** Before its earliest day: it takes effect on that day or after it, when nothing is open. */
    record ReleaseInAdvance(String restriction) implements Decision {}

    /** @param id of a restriction in force, or of an exercise that is withheld or may not be added */
    record AskSurgeon(Subject subject, String id) implements Decision {}

    /**
     * Signed together with what it gives.
     *
     * @param request seq of the fact that asked
     */
    record AnswerRequest(int request, Outcome outcome) implements Decision {}

    /** Keeps an exercise in the plan, and offers it on no day. */
    record PauseExercise(String exercise) implements Decision {}

    record ResumeExercise(String exercise) implements Decision {}

    record Tighten(Limit limit) implements Decision {}

    /** @param tightening seq of the fact that set it */
    record EndTightening(int tightening) implements Decision {}

    /**
     * To the next stage, or again to one that was signed without all that is asked.
     *
     * @param until although not everything asked is found: the day before which it holds, at most 28 days ahead; null when
     *     everything is found
     */
    record Advance(Phase stage, @Nullable LocalDate until) implements Decision {

        public Advance(Phase stage) {
            this(stage, null);
        }
    }

    record Add(RungRef use, Dose dose) implements Decision {}

    /** Another rung or dose of an exercise that the plan contains. */
    record Change(RungRef use, Dose dose) implements Decision {}

    record Remove(String exercise) implements Decision {}

    /** Between which rungs of an exercise easing and returning stay. */
    record SignRange(String exercise, String lowest, String highest) implements Decision {}

    record Unlock(String exercise) implements Decision {}

    record Reserve(String exercise) implements Decision {}

    record Clear(String exercise) implements Decision {}

    record RecordFinding(String finding, boolean met) implements Decision {}

    /** @param checkIn the report whose suspension ends */
    record EndSuspension(UUID checkIn) implements Decision {}

    record FindCondition(String contraindication) implements Decision {}

    /** That a standing condition is not, or no longer, present. */
    record ClearCondition(String contraindication) implements Decision {}

    /** From now on; what was shown before stays as it was. */
    record CorrectSurgeryDate(LocalDate surgeryOn) implements Decision {}

    record Pause() implements Decision {}

    record Resume() implements Decision {}

    record Close() implements Decision {}
}
