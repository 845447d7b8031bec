package health.steady.protocol;

import health.steady.protocol.DayPlan.End;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.NeedStatus;
import health.steady.protocol.Fact.LimitTightened;
import health.steady.protocol.Fact.TighteningEnded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which restrictions are in force, what would end each, and who set it. */
final class Restrictions {

    private final Situation situation;
    private final Findings findings;
    private final Releases releases;
    private final Prompts prompts;

    Restrictions(Situation situation) {
        this.situation = situation;
        findings = situation.findings();
        releases = new Releases(situation, findings);
        prompts = new Prompts(situation);
    }

    List<InForce> inForce() {
        List<InForce> inForce = new ArrayList<>();
        for (Restriction restriction : situation.protocol().restrictions()) {
            if (applies(restriction) && !releases.hasEnded(restriction)) {
                inForce.add(ofProtocol(restriction));
            }
        }
        for (LimitTightened tightened : situation.ledger().tightened()) {
            if (!hasEnded(tightened)) {
                inForce.add(own(tightened));
            }
        }
        return inForce;
    }

    private boolean applies(Restriction restriction) {
        return !restriction.optional()
                || situation.assignment().imposed().contains(restriction.id())
                || situation.answers().impose(restriction.id());
    }

    private InForce ofProtocol(Restriction restriction) {
        LocalDate signedFor = releases.signedFor(restriction);
        LocalDate askedOn = prompts.askedOn(restriction, signedFor);
        List<NeedStatus> needs = restriction.needs().isEmpty() ? List.of() : new ArrayList<>();
        for (Need need : restriction.needs()) {
            needs.add(new NeedStatus(
                    need.finding(), findings.on(need, situation.schedule().date())));
        }
        LocalDate earliest = situation.schedule().on(restriction.notBefore());
        LocalDate kept = prompts.keptUntil(restriction);
        End end = new End(
                Signer.SURGEON,
                earliest,
                kept != null && kept.isAfter(earliest) ? kept : earliest,
                needs,
                signedFor,
                releases.heldBy(restriction, signedFor),
                askedOn,
                prompts.isOverdue(askedOn));
        return new InForce(
                restriction.id(),
                restriction.limit(),
                restriction,
                end,
                new Cause(situation.assignment().signature(), restriction.sources()));
    }

    private InForce own(LimitTightened tightened) {
        Signature signature = tightened.signature();
        LocalDate since = signature.effectiveOn();
        End end = new End(signature.author().as(), since, since, List.of(), null, List.of(), null, false);
        return new InForce(
                "tightened-" + signature.seq(), tightened.limit(), null, end, new Cause(signature, List.of()));
    }

    private boolean hasEnded(LimitTightened tightened) {
        for (TighteningEnded end : situation.ledger().tighteningsEnded()) {
            Author by = end.signature().author();
            boolean may = by.as() == Signer.SURGEON
                    || (by.id().equals(tightened.signature().author().id())
                            && tightened.signature().author().as() != Signer.SURGEON);
            boolean after = end.signature().seq() > tightened.signature().seq();
            if (end.tightening() == tightened.signature().seq() && after && may) {
                return true;
            }
        }
        return false;
    }
}
