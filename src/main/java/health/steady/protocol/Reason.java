package health.steady.protocol;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why an exercise is not offered, and what would end it.
 *
 * @param id what stands against it: a restriction, contraindication, danger sign, stage or exercise
 * @param until the first day on which this reason may be gone by itself or by a signature; null when no day is known
 * @param exceeded what is asked against what is allowed; for {@link Kind#LIMIT} and a limit of another
 *     operation
 * @param cause who or what set the reason
 */
public record Reason(
        Kind kind,
        String id,
        @Nullable LocalDate until,
        @Nullable Exceeded exceeded,
        Cause cause) {

    /** What stands against an exercise, and so what would end it. */
    public enum Kind {
        /** A restriction in force: a surgeon's release, or the end of a tightening. */
        LIMIT,
        /** A standing condition that is present: a clinician finds it gone. */
        CONTRAINDICATION,
        /** A standing condition that nobody asked about counts as present: ask. */
        NOT_ASKED,
        /** Reserved: the surgeon clears it. */
        RESERVED,
        /** Its stage is not reached: advance, or unlock. */
        STAGE,
        /** Its default day has not come: wait, or unlock. */
        TOO_EARLY,
        /** Not even the floor day has come: wait. */
        BELOW_FLOOR,
        /** Never by default: unlock. */
        NEVER_BY_DEFAULT,
        /** The schedule waits, because the surgery is not confirmed or something is open. */
        SCHEDULE_WAITS,
        /** A state of today, such as drowsy: it is gone when it is not reported again. */
        STATE,
        /** A danger sign is open, or the plan is paused: a clinician ends it. */
        SUSPENDED,
        /** A clinician paused it: a surgeon or therapist resumes it. */
        PAUSED,
        /** The plan of another operation of the patient holds it back, also by its limits: it ends there. */
        OTHER_OPERATION,
        /** Not scheduled for this weekday. */
        REST_DAY,
        /** The protocol does not know the exercise or rung. */
        NOT_IN_PROTOCOL
    }

    /** @param asked in the demand's base unit */
    public record Exceeded(int asked, Limit limit) {}
}
