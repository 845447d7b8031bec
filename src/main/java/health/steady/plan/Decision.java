package health.steady.plan;

import health.steady.protocol.Dose;
import health.steady.protocol.Limit;
import health.steady.protocol.Phase;
import health.steady.protocol.RungRef;
import java.time.LocalDate;
import java.util.UUID;

/** What a clinician decides about a plan. Signed, it becomes a fact. */
public sealed interface Decision {

    record ConfirmSurgery(LocalDate surgeryOn) implements Decision {}

    record Release(String restriction) implements Decision {}

    /** The answer "not yet" to a prompt. */
    record Keep(String restriction) implements Decision {}

    record Tighten(Limit limit) implements Decision {}

    /** @param tightening seq of the fact that set it */
    record EndTightening(int tightening) implements Decision {}

    /** To the next stage only. */
    record Advance(Phase stage) implements Decision {}

    record Add(RungRef use, Dose dose) implements Decision {}

    /** Another rung or dose of an exercise that the plan contains. */
    record Change(RungRef use, Dose dose) implements Decision {}

    record Remove(String exercise) implements Decision {}

    record Unlock(String exercise) implements Decision {}

    record Reserve(String exercise) implements Decision {}

    record Clear(String exercise) implements Decision {}

    record RecordFinding(String finding, boolean met) implements Decision {}

    /** @param checkIn the report whose suspension ends */
    record EndSuspension(UUID checkIn) implements Decision {}
}
