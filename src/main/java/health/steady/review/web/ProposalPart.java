package health.steady.review.web;

import health.steady.protocol.Engine;
import health.steady.protocol.Proposal;
import health.steady.protocol.Proposal.Move;
import health.steady.protocol.Proposal.Step;
import java.util.List;

/** What reports and findings suggest. Nothing of it happens by itself. */
record ProposalPart(String text, List<Link> steps) {

    static ProposalPart of(Telling telling, PlanReading reading) {
        Proposal proposal = Engine.propose(reading.view().course(), reading.today());
        return new ProposalPart(
                telling.say("review.proposal." + proposal.kind().name()),
                proposal.steps().stream()
                        .map(step -> step(telling, reading, step))
                        .toList());
    }

    private static Link step(Telling telling, PlanReading reading, Step step) {
        Facts facts = new Facts(telling);
        String rung = step.move() == Move.RAISE ? "?rung=" + step.to().rung() : "";
        return new Link(
                telling.say(
                        "review.proposal.step." + step.move().name(),
                        facts.name(step.from()),
                        facts.name(step.to()),
                        step.used().size()),
                reading.path() + "/exercises/" + step.from().exercise() + rung);
    }
}
