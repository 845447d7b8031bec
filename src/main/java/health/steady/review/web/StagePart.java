package health.steady.review.web;

import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.Fact.StageAdvanced;
import health.steady.protocol.Phase;
import org.jspecify.annotations.Nullable;

/**
 * How far the programme is advanced, and its next step.
 *
 * @param advance null when there is no next stage, or this reader does not advance
 */
record StagePart(
        String now,
        boolean behind,
        @Nullable String next,
        @Nullable String from,
        @Nullable Link advance) {

    static @Nullable StagePart of(Telling telling, PlanReading reading) {
        Phase stage = reading.day().stage();
        Phase phase = reading.day().phase();
        if (stage == null || phase == null) {
            return null;
        }
        Phase signed = signed(reading, stage);
        Phase next = signed.ordinal() + 1 < Phase.values().length ? Phase.values()[signed.ordinal() + 1] : null;
        boolean open = next != null
                && reading.adjusts()
                && reading.day().standing() == Standing.ACTIVE
                && OpenSigns.in(reading).reports().isEmpty();
        return new StagePart(
                telling.words().phase(stage),
                stage != phase,
                next == null ? null : telling.words().phase(next),
                next == null ? null : telling.on(telling.surgeryOn().plusDays(next.firstDay())),
                open ? new Link(telling.say("review.way.advance"), reading.path() + "/stages/" + next) : null);
    }

    /** A stage may be signed before its first day. */
    private static Phase signed(PlanReading reading, Phase inEffect) {
        return reading.view().course().history().facts().stream()
                .filter(StageAdvanced.class::isInstance)
                .map(fact -> ((StageAdvanced) fact).stage())
                .filter(stage -> stage.compareTo(inEffect) > 0)
                .max(Phase::compareTo)
                .orElse(inEffect);
    }
}
