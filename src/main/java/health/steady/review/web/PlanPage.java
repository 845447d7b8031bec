package health.steady.review.web;

import health.steady.protocol.DayPlan.GivenInstruction;
import health.steady.protocol.DayPlan.WalkingGoal;
import health.steady.protocol.Instruction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as its team works on it: limits, what is held back, and what comes next. */
record PlanPage(
        List<Notice> notices,
        List<LimitLine> limits,
        @Nullable String walk,
        List<CauseLine> walkCause,
        List<HeldLine> withheld,
        @Nullable StagePart stage,
        List<FindingLine> findings,
        List<ConditionLine> conditions,
        List<Link> standing,
        List<NextLine> next,
        List<String> instructions,
        List<HistoryLine> history,
        int historyTotal,
        boolean adjusts) {

    private static final int LATEST = 5;

    static PlanPage of(Telling telling, PlanReading reading) {
        Ways ways = new Ways(telling.words(), reading);
        Disagreements disagreements = Disagreements.in(telling, reading);
        WalkingGoal walking = reading.day().walking();
        List<HistoryLine> history = HistoryLine.all(telling, reading);
        StagePart stage = StagePart.of(telling, reading);
        List<String> gated = stage == null
                ? List.of()
                : stage.gate().stream().map(FindingLine::name).toList();
        return new PlanPage(
                Notices.of(telling, reading),
                reading.day().restrictions().stream()
                        .map(restriction -> LimitLine.of(telling, disagreements, restriction, ways.about(restriction)))
                        .toList(),
                walking == null ? null : telling.say("review.walk", walking.minutes(), walking.times()),
                walking == null ? List.of() : CauseLine.of(telling, walking.cause()),
                reading.day().withheld().stream()
                        .map(held -> HeldLine.of(telling, reading, held))
                        .toList(),
                stage,
                reading.protocol().findings().stream()
                        .filter(finding -> isNeededByRelease(reading, finding.id()))
                        .filter(finding -> !gated.contains(telling.text(finding.ask())))
                        .map(finding -> FindingLine.of(telling, reading, finding))
                        .toList(),
                ConditionLine.all(telling, reading),
                StandingAct.ways(telling, reading),
                NextLine.of(telling),
                reading.day().instructions().stream()
                        .map(GivenInstruction::instruction)
                        .map(Instruction::say)
                        .map(telling::text)
                        .toList(),
                history.subList(0, Math.min(LATEST, history.size())),
                history.size(),
                reading.adjusts());
    }

    /** What the next stage asks stands with the stage. */
    private static boolean isNeededByRelease(PlanReading reading, String finding) {
        return reading.day().restrictions().stream()
                .flatMap(restriction -> restriction.end().needs().stream())
                .anyMatch(need -> need.finding().equals(finding));
    }
}
