package health.steady.review.web;

import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.DayPlan.Upcoming;
import health.steady.protocol.Engine;
import health.steady.protocol.NextStage;
import health.steady.protocol.Phase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the programme is advanced, what stands before its next step, and what is proposed.
 *
 * @param until when the stage was signed although not all was found: the day before which it holds
 * @param next what is signed next; the same stage again while it holds for a time only
 * @param gate every finding that is asked; empty when nothing is
 * @param advance null when not everything is found, there is no next stage, or this reader does not advance
 * @param override where this reader advances although something is missing; null otherwise
 */
record StagePart(
        String now,
        boolean behind,
        @Nullable String until,
        @Nullable String next,
        @Nullable String from,
        List<FindingLine> gate,
        ProposalPart proposal,
        @Nullable Link advance,
        @Nullable Link override) {

    static @Nullable StagePart of(Telling telling, PlanReading reading) {
        Phase stage = reading.day().stage();
        Phase phase = reading.day().phase();
        if (stage == null || phase == null) {
            return null;
        }
        LocalDate until = until(reading);
        NextStage next = next(reading);
        boolean signs = next != null && signs(reading, next);
        return new StagePart(
                telling.words().phase(stage),
                stage != phase,
                until == null ? null : telling.on(until),
                next == null ? null : telling.words().phase(next.stage()),
                next == null ? null : telling.on(next.notBefore()),
                next == null ? List.of() : gate(telling, reading, next),
                ProposalPart.of(telling, reading),
                signs && next != null && next.isOpen() ? way(telling, reading, next, "advance", "") : null,
                signs && next != null && !next.isOpen() ? way(telling, reading, next, "override", "/override") : null);
    }

    /** What is signed next; the same stage again while it holds for a time only. */
    static @Nullable NextStage next(PlanReading reading) {
        Phase stage = reading.day().stage();
        return stage == null || until(reading) == null
                ? reading.day().nextStage()
                : Engine.before(reading.view().course(), reading.today(), stage);
    }

    private static boolean signs(PlanReading reading, NextStage next) {
        return next.by().contains(reading.author().as())
                && reading.day().standing() == Standing.ACTIVE
                && OpenSigns.in(reading).reports().isEmpty();
    }

    private static Link way(Telling telling, PlanReading reading, NextStage next, String key, String path) {
        return new Link(telling.say("review.way." + key), reading.path() + "/stages/" + next.stage() + path);
    }

    static List<FindingLine> gate(Telling telling, PlanReading reading, NextStage next) {
        return next.lines().stream()
                .flatMap(line -> line.any().stream()
                        .map(found -> FindingLine.of(
                                telling, reading, found, line.any().size())))
                .toList();
    }

    private static @Nullable LocalDate until(PlanReading reading) {
        return reading.day().next().stream()
                .filter(upcoming -> upcoming.kind() == Upcoming.Kind.STAGE_SIGNED_UNTIL)
                .map(Upcoming::on)
                .findFirst()
                .orElse(null);
    }
}
