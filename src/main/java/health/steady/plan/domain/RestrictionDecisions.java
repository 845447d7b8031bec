package health.steady.plan.domain;

import static health.steady.people.Role.SURGEON;

import health.steady.people.Role;
import health.steady.plan.Decision.EndTightening;
import health.steady.plan.Decision.Keep;
import health.steady.plan.Decision.Release;
import health.steady.plan.Decision.ReleaseInAdvance;
import health.steady.plan.Decision.Tighten;
import health.steady.plan.PlanRefused;
import health.steady.protocol.Amount;
import health.steady.protocol.Author;
import health.steady.protocol.DayPlan.End;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.NeedStatus;
import health.steady.protocol.DayPlan.NeedStatus.Value;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.LimitTightened;
import health.steady.protocol.Fact.RestrictionKept;
import health.steady.protocol.Fact.RestrictionReleased;
import health.steady.protocol.Fact.TighteningEnded;
import health.steady.protocol.Limit;
import health.steady.protocol.Signer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;

/** Decisions about limits: the surgeon's, and a clinician's own. */
final class RestrictionDecisions {

    private static final int LONGEST_KEPT_DAYS = 400;

    private final Moment moment;

    RestrictionDecisions(Moment moment) {
        this.moment = moment;
    }

    Fact release(Release decision) {
        moment.requireConfirmedSurgery();
        InForce restriction = inForce(decision.restriction());
        LocalDate earliest = restriction.end().earliest();
        if (earliest.isAfter(moment.today())) {
            throw PlanRefused.at("restriction", "release-too-early", earliest);
        }
        restriction.end().needs().forEach(this::requireMet);
        return new RestrictionReleased(moment.signature(), restriction.id());
    }

    /** Also before anybody has confirmed the surgery: it waits for that, as what a choice signs in advance does. */
    Fact releaseInAdvance(ReleaseInAdvance decision) {
        InForce restriction = inForce(decision.restriction());
        End end = restriction.end();
        if (!end.earliest().isAfter(moment.today())) {
            throw PlanRefused.at("restriction", "release-itself", end.earliest());
        }
        LocalDate signedFor = end.signedFor();
        if (signedFor != null) {
            throw PlanRefused.at("restriction", "signed-in-advance", signedFor);
        }
        end.needs().forEach(this::requireMet);
        return new RestrictionReleased(moment.signature(), restriction.id());
    }

    Fact keep(Keep decision) {
        InForce restriction = inForce(decision.restriction());
        LocalDate until = decision.until();
        if (until == null && restriction.end().askedOn() == null) {
            throw PlanRefused.at("restriction", "not-asked");
        }
        if (until != null && !until.isAfter(moment.today())) {
            throw PlanRefused.at("until", "keep-until-past", moment.today());
        }
        if (until != null && until.isAfter(moment.today().plusDays(LONGEST_KEPT_DAYS))) {
            throw PlanRefused.at(
                    "until", "keep-until-far", LONGEST_KEPT_DAYS, moment.today().plusDays(LONGEST_KEPT_DAYS));
        }
        return new RestrictionKept(moment.signature(), restriction.id(), until);
    }

    Fact tighten(Tighten decision) {
        Limit limit = decision.limit();
        if (limit.allows(limit.demand().scale().highest())) {
            throw PlanRefused.at("limit", "limits-nothing");
        }
        strictest(limit).ifPresent(most -> {
            if (limit.atMost().inBase() > most.inBase()) {
                throw PlanRefused.at("limit", "looser-than-in-force", most.toString());
            }
        });
        return new LimitTightened(moment.signature(), limit);
    }

    Fact endTightening(EndTightening decision) {
        LimitTightened tightened = moment.facts(LimitTightened.class)
                .filter(fact -> fact.signature().seq() == decision.tightening())
                .findFirst()
                .orElseThrow(() -> PlanRefused.at("tightening", "unknown-tightening"));
        requireAuthorityToEnd(tightened.signature().author());
        boolean ended =
                moment.facts(TighteningEnded.class).anyMatch(fact -> fact.tightening() == decision.tightening());
        if (ended) {
            throw PlanRefused.at("tightening", "tightening-ended");
        }
        return new TighteningEnded(moment.signature(), decision.tightening());
    }

    private InForce inForce(String id) {
        if (moment.protocol().restriction(id).isEmpty()) {
            throw PlanRefused.at("restriction", "unknown-restriction");
        }
        return moment.inForce(id).orElseThrow(() -> PlanRefused.at("restriction", "not-in-force"));
    }

    private void requireMet(NeedStatus need) {
        if (need.value() != Value.MET) {
            String asked = moment.protocol()
                    .finding(need.finding())
                    .map(finding -> finding.ask().in("en"))
                    .orElse(need.finding());
            String code = need.value() == Value.NOT_MET ? "need-not-met" : "need-unknown";
            throw PlanRefused.at("restriction", code, asked);
        }
    }

    private void requireAuthorityToEnd(Author setBy) {
        Author by = moment.signature().author();
        if (setBy.as() == Signer.SURGEON) {
            Permission.require(EnumSet.of(SURGEON), Role.valueOf(by.as().name()));
        } else if (by.as() != Signer.SURGEON && !by.id().equals(setBy.id())) {
            throw PlanRefused.at("", "by-author-or-surgeon");
        }
    }

    private Optional<Amount> strictest(Limit limit) {
        return moment.day().restrictions().stream()
                .map(InForce::limit)
                .filter(inForce -> inForce.demand() == limit.demand())
                .map(Limit::atMost)
                .min(Comparator.comparingInt(Amount::inBase));
    }
}
