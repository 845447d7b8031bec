package health.steady.review.web;

import health.steady.progress.PlannedVisit;
import health.steady.protocol.Criterion;
import health.steady.protocol.DayPlan.NeedStatus.Value;
import health.steady.protocol.Engine;
import health.steady.protocol.Finding;
import health.steady.protocol.FindingValue;
import health.steady.protocol.MeasuredAtLeast;
import health.steady.protocol.MeasuredAtMost;
import health.steady.protocol.NextStage;
import health.steady.protocol.Proposal;
import health.steady.protocol.Proposal.Kind;
import health.steady.protocol.Proposal.Move;
import health.steady.protocol.Proposal.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the engine proposes, and all that it rests on. Nothing of it happens by itself.
 *
 * @param kind advance, hold, or look at the patient
 * @param again when it is looked at again, where nothing is to be signed
 * @param findings what the next stage asks, unknown first
 * @param advance where it is signed; null when it is not to be, or not by this reader
 * @param override where this reader signs although something is missing; null otherwise
 */
record ProposalPage(
        String kind,
        String text,
        @Nullable String next,
        @Nullable String again,
        List<Notice> notices,
        List<Line> findings,
        List<StepLine> steps,
        @Nullable Link advance,
        @Nullable Link override) {

    /**
     * A finding with what was observed.
     *
     * @param ways where what is missing is supplied
     */
    record Line(FindingLine finding, List<String> observed, List<Link> ways) {}

    /** What is proposed for one exercise, and the reports that say so. */
    record StepLine(
            String text, List<String> observed, @Nullable Link dose) {}

    static ProposalPage of(Telling telling, PlanReading reading, @Nullable PlannedVisit visit) {
        Proposal proposal = Engine.propose(reading.view().course(), reading.today());
        StagePart stage = StagePart.of(telling, reading);
        NextStage next = StagePart.next(reading);
        Link advance = stage == null ? null : stage.advance();
        return new ProposalPage(
                proposal.kind().name(),
                telling.say("review.proposal." + proposal.kind().name()),
                next == null
                        ? null
                        : telling.say(
                                "review.plan.stage.next",
                                telling.words().phase(next.stage()),
                                telling.on(next.notBefore())),
                proposal.kind() == Kind.HOLD ? again(telling, reading, next, visit) : null,
                proposal.kind() == Kind.ESCALATE ? Notices.of(telling, reading) : List.of(),
                next == null ? List.of() : findings(telling, reading, next),
                proposal.steps().stream()
                        .map(step -> step(telling, reading, step))
                        .toList(),
                advance,
                stage == null ? null : stage.override());
    }

    private static String again(
            Telling telling, PlanReading reading, @Nullable NextStage next, @Nullable PlannedVisit visit) {
        String when = next != null && next.notBefore().isAfter(reading.today())
                ? telling.say("review.proposal.again.weeks", telling.on(next.notBefore()))
                : telling.say("review.proposal.again.reports");
        return visit == null ? when : telling.say("review.proposal.again.visit", when, telling.on(visit.on()));
    }

    /** What is unknown first, then what is not met. */
    private static List<Line> findings(Telling telling, PlanReading reading, NextStage next) {
        List<Line> lines = new ArrayList<>();
        for (Value value : List.of(Value.UNKNOWN, Value.NOT_MET, Value.MET)) {
            next.lines()
                    .forEach(line -> line.any().stream()
                            .filter(found -> found.value() == value)
                            .map(found ->
                                    line(telling, reading, found, line.any().size()))
                            .forEach(lines::add));
        }
        return lines;
    }

    private static Line line(Telling telling, PlanReading reading, FindingValue found, int choices) {
        ObservedWords words = new ObservedWords(telling);
        FindingLine finding = FindingLine.of(telling, reading, found, choices);
        List<Link> ways = new ArrayList<>();
        if (found.value() != Value.MET) {
            Criterion from = reading.protocol()
                    .finding(found.need().finding())
                    .map(Finding::from)
                    .orElse(null);
            if (from != null) {
                ways.add(supply(telling, reading, from));
            }
            Link record = finding.record();
            if (record != null) {
                ways.add(record);
            }
        }
        return new Line(finding, found.used().stream().map(words::of).toList(), ways);
    }

    /** Measurements are taken at a visit; reports come from the patient, or by phone. */
    private static Link supply(Telling telling, PlanReading reading, Criterion from) {
        String measure = from instanceof MeasuredAtLeast least
                ? least.measure()
                : from instanceof MeasuredAtMost most ? most.measure() : null;
        return measure == null
                ? new Link(telling.say("review.proposal.way.report"), reading.path() + "/check-ins/new")
                : new Link(
                        telling.say("review.proposal.way.measure", new MeasureWords(telling).name(measure)),
                        reading.path() + "/visits/new?measure=" + measure);
    }

    private static StepLine step(Telling telling, PlanReading reading, Step step) {
        Facts facts = new Facts(telling);
        ObservedWords words = new ObservedWords(telling);
        String rung = step.move() == Move.RAISE ? "?rung=" + step.to().rung() : "";
        return new StepLine(
                telling.say(
                        "review.proposal.step." + step.move().name(),
                        facts.name(step.from()),
                        facts.name(step.to()),
                        step.used().size()),
                step.used().stream().map(words::of).toList(),
                reading.adjusts()
                        ? new Link(
                                telling.say("review.proposal.way.dose"),
                                reading.path() + "/exercises/" + step.from().exercise() + rung)
                        : null);
    }
}
