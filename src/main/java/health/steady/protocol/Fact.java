package health.steady.protocol;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An append-only, signed entry of a plan. A plan is its facts. Every kind either loosens or tightens: taking a loosening
 * fact away never gives the patient more (law L2).
 */
public sealed interface Fact {

    Signature signature();

    Effect effect();

    /** Whether a kind of fact can give the patient more, or only less. */
    enum Effect {
        LOOSENING,
        TIGHTENING
    }

    /** A fact that can give the patient more. */
    sealed interface Loosening extends Fact {

        @Override
        default Effect effect() {
            return Effect.LOOSENING;
        }
    }

    /** A fact that can only give the patient less. */
    sealed interface Tightening extends Fact {

        @Override
        default Effect effect() {
            return Effect.TIGHTENING;
        }
    }

    /**
     * The surgeon signs a protocol for one operation, with its dated schedule. Always the first fact, and only the first.
     *
     * @param surgeryOn planned or actual day of surgery
     * @param choices option id by choice id, every choice answered
     * @param imposed optional restrictions that the surgeon adds
     * @param contraindications by id: true when present. What is missing was not asked and counts as present
     */
    record PlanAssigned(
            Signature signature,
            LocalDate surgeryOn,
            Map<String, String> choices,
            Set<String> imposed,
            Map<String, Boolean> contraindications)
            implements Loosening {

        public PlanAssigned {
            choices = Map.copyOf(choices);
            imposed = Set.copyOf(imposed);
            contraindications = Map.copyOf(contraindications);
        }
    }

    /** Somebody confirms that the surgery took place, and on which day. */
    record SurgeryConfirmed(Signature signature, LocalDate surgeryOn) implements Loosening {}

    /** A surgeon ends one restriction of the protocol. */
    record RestrictionReleased(Signature signature, String restriction) implements Loosening {}

    /**
     * A surgeon was asked and answers: not yet; or extends a restriction unasked.
     *
     * @param until the surgeon asks to be asked on this day and not before; null leaves that to the protocol's prompts
     */
    record RestrictionKept(
            Signature signature,
            String restriction,
            @Nullable LocalDate until) implements Tightening {
        /** Without a day: the protocol's prompts ask again. */
        public RestrictionKept(Signature signature, String restriction) {
            this(signature, restriction, null);
        }
    }

    /**
     * A clinician asks the surgeon to end a restriction, or to let an exercise be given. It changes no day.
     *
     * @param id of a restriction of the protocol, or of an exercise
     */
    record SurgeonAsked(Signature signature, Subject subject, String id) implements Tightening {
        /** What a request is about. */
        public enum Subject {
            RESTRICTION,
            EXERCISE
        }
    }

    /**
     * A surgeon answers a request. What the answer gives is signed by facts of its own; this one changes no day.
     *
     * @param request seq of the {@link SurgeonAsked}
     */
    record SurgeonAnswered(Signature signature, int request, Outcome outcome) implements Tightening {
        /** How much of what was asked is given. */
        public enum Outcome {
            RELEASED,
            PARTLY,
            NO
        }
    }

    /** A clinician pauses an exercise: the plan keeps it, and no day offers it until it is resumed. */
    record ExercisePaused(Signature signature, String exercise) implements Tightening {}

    /** A surgeon or therapist resumes a paused exercise. */
    record ExerciseResumed(Signature signature, String exercise) implements Loosening {}

    /** A clinician sets a limit of its own, at least as strict as the protocol's. */
    record LimitTightened(Signature signature, Limit limit) implements Tightening {}

    /**
     * A clinician ends a {@link LimitTightened}: the one who set it, or a surgeon; a surgeon's is ended by surgeons only.
     *
     * @param tightening seq of the fact that set it
     */
    record TighteningEnded(Signature signature, int tightening) implements Loosening {}

    /**
     * A clinician advances the programme to a stage. It takes effect no earlier than that stage's phase, and only if what
     * the stages before it ask was found when it was signed.
     *
     * @param until signed although not all was found: it holds before this day; null when it asks what the stages ask
     */
    record StageAdvanced(
            Signature signature, Phase stage, @Nullable LocalDate until) implements Loosening {

        /** Signed on what was found. */
        public StageAdvanced(Signature signature, Phase stage) {
            this(signature, stage, null);
        }
    }

    /** A clinician adds an exercise that the stage does not give. */
    record ExerciseAdded(Signature signature, RungRef use, Dose dose) implements Loosening {}

    /** A clinician raises the rung or any part of the dose of an exercise that the plan contains. */
    record DoseRaised(Signature signature, RungRef use, Dose dose) implements Loosening {}

    /** A clinician lowers the rung or dose of an exercise that the plan contains, and raises no part of it. */
    record DoseEased(Signature signature, RungRef use, Dose dose) implements Tightening {}

    /** A clinician takes an exercise out. */
    record ExerciseRemoved(Signature signature, String exercise) implements Tightening {}

    /** A clinician lets an exercise be offered before its default day or stage, never before its floor. */
    record ExerciseUnlocked(Signature signature, String exercise) implements Loosening {}

    /** A surgeon reserves an exercise: nobody else gives it. */
    record ExerciseReserved(Signature signature, String exercise) implements Tightening {}

    /** A surgeon clears an exercise that was reserved. */
    record ExerciseCleared(Signature signature, String exercise) implements Loosening {}

    /** Somebody records that a finding is met. */
    record FindingMet(Signature signature, String finding) implements Loosening {}

    /** Somebody records that a finding is not met. Closes again what the finding had opened. */
    record FindingNotMet(Signature signature, String finding) implements Tightening {}

    /**
     * A clinician ends the suspension that a report had started.
     *
     * @param checkIn the report
     */
    record SuspensionEnded(Signature signature, UUID checkIn) implements Loosening {}

    /**
     * A clinician signs between which rungs of an exercise easing and returning stay.
     *
     * @param lowest reports ease no further
     * @param highest as high as the exercise is raised without another signature
     */
    record RangeSigned(Signature signature, String exercise, String lowest, String highest) implements Loosening {}

    /** A clinician finds a standing condition present. */
    record ConditionFound(Signature signature, String contraindication) implements Tightening {}

    /** A clinician finds that a standing condition is not, or no longer, present. */
    record ConditionCleared(Signature signature, String contraindication) implements Loosening {}

    /** A surgeon dates the surgery earlier than it was dated; what counts from it is sooner from now on. */
    record SurgeryDatedEarlier(Signature signature, LocalDate surgeryOn) implements Loosening {}

    /** Somebody dates the surgery later than it was dated: postponed, or written down wrong. */
    record SurgeryDatedLater(Signature signature, LocalDate surgeryOn) implements Tightening {}

    /** The plan is paused, as by a readmission: nothing is offered until a clinician resumes it. */
    record PlanPaused(Signature signature) implements Tightening {}

    /** A surgeon or therapist resumes a paused plan. */
    record PlanResumed(Signature signature) implements Loosening {}

    /** A surgeon ends the plan: it is over, or another operation's plan takes its place. Nothing of it holds any more. */
    record PlanClosed(Signature signature) implements Loosening {}
}
